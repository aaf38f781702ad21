import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { isDocumentName } from '../batch/document-name.js';
import { newScorecard } from '../interview/scorecard/new-scorecard.js';
import { nameOf } from '../interview/scorecard/summarise.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { namedItem } from './named-item.js';
import { oneOf } from './option-values.js';
import { resolveLanguage } from './resolve-language.js';
import { surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';
import { writeToStdout } from './write-to-stdout.js';

/** The options of `scorecard new` as commander gives them. */
export interface NewScorecardOptions {
  readonly interviewer: string;
  readonly role: string;
  readonly part: string;
  readonly rules?: string;
  readonly lang?: string;
}

/**
 * `hypecheck scorecard new`: prints an empty card. A resume is known again by its bytes; nothing of it is shown. Throws
 * `UsageError` for a resume that is not there: by a card of that name nobody would find the candidate again.
 */
export async function newScorecardFile(candidate: string, options: NewScorecardOptions): Promise<number> {
  const language = resolveLanguage(options.lang, surroundings().env);
  const part = oneOf('--part', options.part, ['interview', 'take-home']);
  const ruleset = loadRuleset(options.rules);
  const role = namedItem('role', ruleset.roles, options.role, '--role');
  const resume = resumeAt(candidate);
  const name = resume === null ? candidate : nameOf(candidate);
  const { interviewer } = options;
  await writeToStdout(newScorecard({ candidate: name, resume, interviewer, role, part, ruleset, language }));
  return 0;
}

function resumeAt(file: string): { file: string; sha256: string } | null {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
    if (!isDocumentName(file)) return null;
    throw new UsageError(
      `"${file}" does not exist`,
      'Check the path of the resume, or write just the name of the candidate.',
    );
  }
  return { file, sha256: createHash('sha256').update(readFileSync(file)).digest('hex') };
}
