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
import { namedItem } from './named-item.js';
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
  const minutes = options.minutes === undefined ? null : wholeNumber('--minutes', options.minutes, [1, 600]);
  const isAuto = options.role === AUTO_ROLE;
  if (isAuto && (reader === 'candidate' || paths.length === 0))
    throw new UsageError(
      '--role: "auto" goes by the job titles of resumes, and none is read here',
      `Name the role: ${ruleset.roles.map(({ id }) => id).join(', ')}.`,
    );
  const planOf = planner(ruleset, minutes);
  if (reader === 'candidate') {
    const plan = planOf(options.role);
    // The sheet says nothing about a resume, so it is the same for everybody.
    await writeDocuments(
      [{ name: plan.role.id, document: candidateDocument(plan, { ruleset, language }) }],
      outputs,
    );
    return 0;
  }
  // What can't be asked for is told before anything is read.
  if (!isAuto) planOf(options.role);
  const asOf = asOfDate(options.asOf, now);
  const kit = (role: string, screening: Screening | null): Document =>
    kitDocument(planOf(role), screening, { ruleset, language, asOf });
  const screenings = await screenAll(paths, {
    ruleset,
    role: options.role,
    asOf,
    blind: options.blind === true,
  });
  // What can't be read has no titles to go by.
  const roleOfUnread = isAuto ? usualRole(ruleset).id : options.role;
  const documents =
    paths.length === 0
      ? [{ name: options.role, document: kit(options.role, null) }]
      : screenings.map((screening) => ({
          name: screening.file,
          document: kit(screening.status === 'screened' ? screening.role : roleOfUnread, screening),
        }));
  await writeDocuments(documents, outputs);
  return screenings.some(({ status }) => status === 'unreadable') ? 3 : 0;
}

/** Plans the interview for each role once. The planner throws `UsageError` for a role that nothing can be planned for. */
function planner(ruleset: Ruleset, minutes: number | null): (role: string) => InterviewPlan {
  const plans = new Map<string, InterviewPlan>();
  return (id) => {
    const plan = plans.get(id) ?? planFor(ruleset, id, minutes);
    plans.set(id, plan);
    return plan;
  };
}

function planFor(ruleset: Ruleset, id: string, minutes: number | null): InterviewPlan {
  const role = namedItem('role', ruleset.roles, id, '--role');
  try {
    return planInterview(ruleset, role, minutes);
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
