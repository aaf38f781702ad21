import { buildResume } from '../resume/build-resume.js';
import type { Resume } from '../resume/resume.js';
import { headingFinder } from '../resume/section-headings.js';
import type { CompleteRuleset, Role, Rule } from '../ruleset/schema.js';
import type { CompiledRuleset } from './compile-ruleset.js';
import { type ExampleDetails, exampleDetails, exampleExtract, type Unread } from './example-extract.js';
import type { FindingStatus } from './finding.js';
import { judge } from './judge.js';

/** An example of a rule as a small resume of its own, ready to be judged. */
export interface ReadyExample {
  readonly rule: Rule;
  readonly expected: FindingStatus;
  readonly details: ExampleDetails;
  /** Where it stands in its rule. */
  readonly path: readonly PropertyKey[];
  readonly resume: Resume;
  readonly role: Role;
}

/** How an example came out, beside what its rule says of it. */
export interface ExampleOutcome {
  readonly right: boolean;
  /** "hit", "excused (denied)", "hit, grade placed". */
  readonly wanted: string;
  readonly actual: string;
}

/** Examples speak of "seven years" as of November 2026, whenever they are run. */
const EXAMPLES_AS_OF = 2026 * 12 + 10;
const STATUSES: readonly FindingStatus[] = ['hit', 'miss', 'excused', 'unknown', 'not-applicable'];

/** Every example that stands in the rules of a ruleset, in the order in which they are written. */
export function readyExamples(ruleset: CompleteRuleset): ReadyExample[] {
  const findHeading = headingFinder(ruleset.conventions);
  return ruleset.rules.flatMap((rule) =>
    STATUSES.flatMap((expected) =>
      (rule.examples[expected] ?? []).map((example, index) => {
        const details = exampleDetails(example);
        const extract = exampleExtract(details, unreadFor(expected, details), findHeading);
        return {
          rule,
          expected,
          details,
          path: ['examples', expected, index],
          resume: buildResume(extract, ruleset.conventions),
          role: roleFor(rule, details.role, ruleset.roles),
        };
      }),
    ),
  );
}

/** Judges an example with a ruleset: its own, or one that was changed on purpose. */
export function judgeExample(
  { rule, expected, details, resume, role }: ReadyExample,
  compiled: CompiledRuleset,
): ExampleOutcome {
  const finding = judge(resume, compiled, role, EXAMPLES_AS_OF).find(({ rule: id }) => id === rule.id);
  const status = finding?.status ?? 'not-applicable';
  const { reason } = details;
  const grade = rule.grades === undefined || expected !== 'hit' ? null : (details.grade ?? 'none');
  const wanted = outcomeText(expected, reason, grade);
  const actual = outcomeText(
    status,
    reason === undefined ? undefined : (finding?.reason ?? undefined),
    grade === null || status !== 'hit' ? null : (finding?.grade ?? 'none'),
  );
  return { right: wanted === actual, wanted, actual };
}

const outcomeText = (status: FindingStatus, reason: string | undefined, grade: string | null): string =>
  `${status}${reason === undefined ? '' : ` (${reason})`}${grade === null ? '' : `, grade ${grade}`}`;

/** An example of what can't be known says why by its reason; without one it is the links. */
function unreadFor(expected: FindingStatus, { reason }: ExampleDetails): Unread {
  if (expected !== 'unknown') return null;
  return reason === 'sections' ? 'sections' : 'links';
}

/** The role that an example names, or one that the rule concerns. */
function roleFor(rule: Rule, id: string | undefined, roles: readonly Role[]): Role {
  const fits = (role: Role): boolean =>
    rule.when === undefined || rule.when.roles.some((name) => name === role.id || role.groups.includes(name));
  const role =
    id === undefined
      ? (roles.find((candidate) => fits(candidate) && candidate.weights?.[rule.id] !== 0) ?? roles[0])
      : roles.find((candidate) => candidate.id === id);
  if (role === undefined)
    throw new RangeError(id === undefined ? 'a ruleset needs at least one role' : `there is no role "${id}"`);
  return role;
}
