import { findInputs } from '../batch/find-inputs.js';
import { type ScreenFilesOptions, screenFiles } from '../batch/screen-files.js';
import { candidateDocument } from '../interview/candidate-document.js';
import type { Document } from '../interview/document.js';
import { kitDocument } from '../interview/kit-document.js';
import { type InterviewPlan, planInterview } from '../interview/plan-interview.js';
import { DEFAULT_LIMITS } from '../read/extract.js';
import { loadRuleset, type Ruleset } from '../ruleset/load-ruleset.js';
import type { Screening } from '../score/screening.js';
import { AUTO_ROLE, usualRole } from '../screen.js';
import { asOfDate } from './as-of-date.js';
import { documentOutputs } from './document-outputs.js';
import { namedRole } from './named-role.js';
import { oneOf, wholeNumber } from './option-values.js';
import { readStdin } from './read-stdin.js';
import { resolveLanguage } from './resolve-language.js';
import { surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';
import { writeDocuments } from './write-documents.js';

/** The options of `interview` as commander gives them. */
export interface InterviewOptions {
  readonly role: string;
  readonly for: string;
  readonly minutes?: string;
  readonly format?: string[];
  readonly rules?: string;
  readonly asOf?: string;
  readonly lang?: string;
  readonly blind?: boolean;
}

/** `hypecheck interview`: a kit for each resume, or one for the role. Throws `UsageError` for what can't be asked for. */
export async function runInterview(paths: readonly string[], options: InterviewOptions): Promise<number> {
  const { env, now, stdout } = surroundings();
  const language = resolveLanguage(options.lang, env);
  const reader = oneOf('--for', options.for, ['interviewer', 'candidate']);
  const outputs = documentOutputs(options.format, stdout.isTTY);
  const ruleset = loadRuleset(options.rules);
  const planOf = (id: string): InterviewPlan => planFor(ruleset, id, options.minutes);
  if (options.role === AUTO_ROLE && (reader === 'candidate' || paths.length === 0))
    throw new UsageError(
      '--role: "auto" goes by the job titles of resumes, and none is read here',
      `Name the role: ${ruleset.roles.map(({ id }) => id).join(', ')}.`,
    );
  // What can't be read has no titles.
  const roleIn = (screening: Screening): string =>
    screening.status === 'screened'
      ? screening.role
      : options.role === AUTO_ROLE
        ? usualRole(ruleset).id
        : options.role;
  if (reader === 'candidate') {
    const plan = planOf(options.role);
    // The sheet says nothing about a resume, so it is the same for everybody.
    await writeDocuments(
      [{ name: plan.role.id, document: candidateDocument(plan, { ruleset, language }) }],
      outputs,
    );
    return 0;
  }
  const asOf = asOfDate(options.asOf, now);
  const kit = (role: string, screening: Screening | null): Document =>
    kitDocument(planOf(role), screening, { ruleset, language, asOf });
  if (options.role !== AUTO_ROLE) planOf(options.role);
  const screenings = await screenAll(paths, {
    ruleset,
    role: options.role,
    asOf,
    blind: options.blind === true,
  });
  const documents =
    paths.length === 0
      ? [{ name: options.role, document: kit(options.role, null) }]
      : screenings.map((screening) => ({
          name: screening.file,
          document: kit(roleIn(screening), screening),
        }));
  await writeDocuments(documents, outputs);
  return screenings.some(({ status }) => status === 'unreadable') ? 3 : 0;
}

function planFor(ruleset: Ruleset, id: string, minutes: string | undefined): InterviewPlan {
  const role = namedRole(ruleset, id);
  const limit = minutes === undefined ? null : wholeNumber('--minutes', minutes, [1, 600]);
  try {
    return planInterview(ruleset, role, limit);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(error.message, 'See docs/interview.md for how questions are chosen and added.');
  }
}

async function screenAll(paths: readonly string[], options: ScreenFilesOptions): Promise<Screening[]> {
  if (paths.length === 0) return [];
  const { inputs } = await findInputs(paths, () => readStdin(DEFAULT_LIMITS.maxFileBytes));
  const screenings: Screening[] = [];
  for await (const screening of screenFiles(inputs, options)) screenings.push(screening);
  return screenings;
}
