import { createHash } from 'node:crypto';
import { type Fingerprint, fingerprintOf } from './duplicates/fingerprint.js';
import { addressesMachines } from './match/addresses-machines.js';
import { compileRuleset } from './match/compile-ruleset.js';
import { explain, type RuleExplanation } from './match/explain.js';
import type { Finding } from './match/finding.js';
import { compileRoleTitles, guessRole } from './match/guess-role.js';
import { judge } from './match/judge.js';
import { DEFAULT_LIMITS, type ReadLimits, type ReadResult } from './read/extract.js';
import { readDocument } from './read/read-document.js';
import { buildResume } from './resume/build-resume.js';
import type { MonthIndex, Resume } from './resume/resume.js';
import { readPersonalWords } from './ruleset/read-personal-words.js';
import type { CompleteRuleset, Role } from './ruleset/schema.js';
import { blindScreening, type ReadResume } from './score/blind-screening.js';
import { resumeText } from './score/resume-text.js';
import { scoreFindings } from './score/score-findings.js';
import type { InputIdentity, NotScreened, Screened, Screening } from './score/screening.js';

/** Asks for the role that the job titles of each resume speak for. */
export const AUTO_ROLE = 'auto';
/** What resumes are screened for whose titles speak for no role. */
const USUAL_ROLE = 'ml-engineer';

/** A document to screen: what it is called and its bytes. */
export interface ScreenInput {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Findings on it that are known already, so that only the other rules need to be judged. */
  readonly findings?: readonly Finding[];
}

export interface ScreenOptions {
  /** Id of a role of the ruleset, or `AUTO_ROLE`. */
  readonly role: string;
  /** The day that "years of X" are counted to, YYYY-MM or YYYY-MM-DD; without it such claims are not checked. */
  readonly asOf?: string;
  readonly limits?: ReadLimits;
  /** Whether screenings hold what the resume says, for reports that show it. */
  readonly keepText?: boolean;
  /** Whether screenings keep silent about who the candidates are: no names, contacts, ages, cities, schools ... */
  readonly blind?: boolean;
  /** How a document is read; replaced in tests. */
  readonly read?: (bytes: Uint8Array, limits: ReadLimits, hint: { fileName: string }) => Promise<ReadResult>;
}

/** Screens one document after another with a ruleset that was made ready once. */
export type Screener = (input: ScreenInput) => Promise<Screening>;

/** The whole pipeline for one resume. Throws `RangeError` when the ruleset has no such role. */
export function createScreener(ruleset: CompleteRuleset, options: ScreenOptions): Screener {
  const { understand, finish, judging } = prepare(ruleset, options);
  return async (input) => {
    const understood = await understand(input);
    if ('status' in understood) return understood;
    const known = input.findings ?? [];
    return finish(understood, judge(understood.resume, ...judging(understood), { known }));
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
  const { understand, finish, judging, blinding } = prepare(ruleset, options);
  const understood = await understand(input);
  if ('status' in understood) return { screening: understood, explanations: [] };
  const explanations = explain(understood.resume, ...judging(understood));
  const screening = finish(
    understood,
    explanations.map(({ finding }) => finding),
  );
  return { screening, explanations: blinding?.texts(explanations, screening) ?? explanations };
}

/** A document that was read, what it was understood to be, and the role that it is screened for. */
interface Understood extends ReadResume {
  readonly fingerprint: Fingerprint;
  readonly identity: InputIdentity;
  readonly role: Role;
  readonly roleFrom: Screened['roleFrom'];
}

/** Makes the steps before and after judging ready; they are the same for a screening and for its explanation. */
function prepare(ruleset: CompleteRuleset, options: ScreenOptions) {
  const { limits = DEFAULT_LIMITS, keepText = false, read = readDocument } = options;
  const compiled = compileRuleset(ruleset);
  const findRole = roleFinder(ruleset, options.role);
  const blinding = options.blind === true ? blindScreening(readPersonalWords(), compiled) : null;
  const month = monthOf(options.asOf);

  return {
    blinding,
    judging: ({ role }: Understood) => [compiled, role, month] as const,
    understand: async (input: ScreenInput): Promise<Understood | NotScreened> => {
      const identity = identityOf(input);
      const extract = await read(input.bytes, limits, { fileName: input.file });
      if (extract.status === 'unreadable') {
        const row = { ...identity, ...extract };
        return blinding?.unreadable(row) ?? row;
      }
      const resume = buildResume(extract, ruleset.conventions);
      const found = findRole(resume);
      const noted = addressesMachines(extract, compiled, found.role)
        ? { ...resume, notes: [...resume.notes, 'metadata-for-machines' as const] }
        : resume;
      const document = { extract, resume: noted };
      // What is masked can't be compared any more.
      const fingerprint = fingerprintOf(resume, ruleset.conventions);
      return { identity, ...found, fingerprint, ...(blinding?.mask(document, input.file) ?? document) };
    },
    finish: (
      { identity, extract, resume, role, roleFrom, fingerprint }: Understood,
      findings: readonly Finding[],
    ): Screened => {
      const screened: Screened = {
        ...identity,
        status: 'screened',
        format: resume.format,
        pages: resume.pages,
        language: resume.language,
        role: role.id,
        roleFrom,
        ...scoreFindings(findings, ruleset, role),
        links: resume.links.map(({ url, kind, own, visible }) => ({ url, kind, own, visible })),
        notes: resume.notes,
        fingerprint,
        ...(keepText ? { text: resumeText(extract, resume) } : {}),
      };
      return blinding?.screened(screened) ?? screened;
    },
  };
}

/** How the role of a resume is found: it is the one that was asked for, or what the job titles speak for. */
function roleFinder(
  ruleset: CompleteRuleset,
  id: string,
): (resume: Resume) => Pick<Understood, 'role' | 'roleFrom'> {
  if (id !== AUTO_ROLE) {
    const role = roleOf(ruleset, id);
    return () => ({ role, roleFrom: 'choice' });
  }
  const titles = compileRoleTitles(ruleset.roles);
  const usual = usualRole(ruleset);
  return (resume) => {
    const role = guessRole(resume, titles);
    return role === null ? { role: usual, roleFrom: 'default' } : { role, roleFrom: 'titles' };
  };
}

/** The month of a day as YYYY-MM or YYYY-MM-DD; null for none. */
export function monthOf(day: string | undefined): MonthIndex | null {
  const [, year, month] = /^(\d{4})-(\d\d)/.exec(day ?? '') ?? [];
  return year === undefined || month === undefined ? null : Number(year) * 12 + Number(month) - 1;
}

function identityOf({ file, bytes }: ScreenInput): InputIdentity {
  return { file, sha256: createHash('sha256').update(bytes).digest('hex') };
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

/** The role of resumes whose titles speak for none. */
export const usualRole = ({ roles }: { readonly roles: readonly Role[] }): Role =>
  roles.find((role) => role.id === USUAL_ROLE) ?? (roles[0] as Role);
