import { createHash } from 'node:crypto';
import { compileRuleset } from './match/compile-ruleset.js';
import { explain, type RuleExplanation } from './match/explain.js';
import { judge } from './match/judge.js';
import { DEFAULT_LIMITS, type ReadLimits, type ReadResult } from './read/extract.js';
import { readDocument } from './read/read-document.js';
import { buildResume } from './resume/build-resume.js';
import type { MonthIndex, Resume } from './resume/resume.js';
import type { CompleteRuleset, Role } from './ruleset/schema.js';
import { scoreFindings } from './score/score-findings.js';
import type { InputIdentity, Score, Screened, Screening } from './score/screening.js';

/** A document to screen: what it is called and its bytes. */
export interface ScreenInput {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface ScreenOptions {
  /** Id of a role of the ruleset. */
  readonly role: string;
  /** The day that "years of X" are counted to, YYYY-MM or YYYY-MM-DD; without it such claims are not checked. */
  readonly asOf?: string;
  readonly limits?: ReadLimits;
  /** How a document is read; replaced in tests. */
  readonly read?: (bytes: Uint8Array, limits: ReadLimits, hint: { fileName: string }) => Promise<ReadResult>;
}

/** Screens one document after another with a ruleset that was made ready once. */
export type Screener = (input: ScreenInput) => Promise<Screening>;

/** The whole pipeline for one resume. Throws `RangeError` when the ruleset has no such role. */
export function createScreener(ruleset: CompleteRuleset, options: ScreenOptions): Screener {
  const compiled = compileRuleset(ruleset);
  const role = roleOf(ruleset, options.role);
  const { limits = DEFAULT_LIMITS, read = readDocument } = options;
  return async (input) => {
    const identity = identityOf(input);
    const document = await read(input.bytes, limits, { fileName: input.file });
    if (document.status === 'unreadable') return { ...identity, ...document };
    const resume = buildResume(document, ruleset.conventions);
    const findings = judge(resume, compiled, role, monthOf(options.asOf));
    return screenedFrom(identity, resume, scoreFindings(findings, ruleset, role), role);
  };
}

/** A screening with the reasons behind it; no explanations where the document could not be read. */
export interface Explained {
  readonly screening: Screening;
  readonly explanations: readonly RuleExplanation[];
}

/** Screens one document and explains every rule. Throws `RangeError` when the ruleset has no such role. */
export async function explainDocument(
  ruleset: CompleteRuleset,
  input: ScreenInput,
  options: ScreenOptions,
): Promise<Explained> {
  const role = roleOf(ruleset, options.role);
  const { limits = DEFAULT_LIMITS, read = readDocument } = options;
  const identity = identityOf(input);
  const document = await read(input.bytes, limits, { fileName: input.file });
  if (document.status === 'unreadable') return { screening: { ...identity, ...document }, explanations: [] };
  const resume = buildResume(document, ruleset.conventions);
  const explanations = explain(resume, compileRuleset(ruleset), role, monthOf(options.asOf));
  const score = scoreFindings(
    explanations.map(({ finding }) => finding),
    ruleset,
    role,
  );
  return { screening: screenedFrom(identity, resume, score, role), explanations };
}

function monthOf(day: string | undefined): MonthIndex | null {
  const [, year, month] = /^(\d{4})-(\d\d)/.exec(day ?? '') ?? [];
  return year === undefined || month === undefined ? null : Number(year) * 12 + Number(month) - 1;
}

function identityOf({ file, bytes }: ScreenInput): InputIdentity {
  return { file, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function screenedFrom(identity: InputIdentity, resume: Resume, score: Score, role: Role): Screened {
  return {
    ...identity,
    status: 'screened',
    format: resume.format,
    pages: resume.pages,
    language: resume.language,
    role: role.id,
    ...score,
    links: resume.links.map(({ url, kind, own, visible }) => ({ url, kind, own, visible })),
    notes: resume.notes,
  };
}

/** Finds a role of a ruleset by its id. Throws `RangeError` naming the roles that there are. */
export function roleOf(ruleset: CompleteRuleset, id: string): Role {
  const role = ruleset.roles.find((candidate) => candidate.id === id);
  if (role === undefined)
    throw new RangeError(
      `no role "${id}"; the ruleset has ${ruleset.roles.map((known) => known.id).join(', ')}`,
    );
  return role;
}
