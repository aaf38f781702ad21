import type { Extract } from '../read/extract.js';
import { plainExtract, plainLine } from '../read/plain-extract.js';
import { buildResume } from '../resume/build-resume.js';
import type { Role } from '../ruleset/schema.js';
import type { CompiledRuleset } from './compile-ruleset.js';
import { judge } from './judge.js';

/** Shorter metadata is a name or a title. */
const FEWEST_WORDS = 3;

/**
 * Whether what a file says of itself is meant for machines: it would set off an integrity rule that reads hidden
 * text, too, if it stood in the resume. Metadata is never scored, so that this is worth a note and no points.
 */
export function addressesMachines(
  { metadata: told = [] }: Extract,
  compiled: CompiledRuleset,
  role: Role,
): boolean {
  const metadata = told.filter((text) => text.split(/\s+/).length >= FEWEST_WORDS);
  if (metadata.length === 0) return false;
  const document = plainExtract(metadata.map((text) => plainLine(text)));
  const resume = buildResume(document, compiled.ruleset.conventions);
  const rules = compiled.rules.filter(({ rule }) => rule.flag === 'integrity' && rule.reads === 'all');
  return judge(resume, { ...compiled, rules }, role).some(({ status }) => status === 'hit');
}
