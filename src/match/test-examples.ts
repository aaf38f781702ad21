import type { Extract, Line } from '../read/extract.js';
import { buildResume } from '../resume/build-resume.js';
import { type HeadingFinder, headingFinder } from '../resume/section-headings.js';
import type { CompleteRuleset, Example, Role, Rule } from '../ruleset/schema.js';
import { compileRuleset } from './compile-ruleset.js';
import type { FindingStatus } from './finding.js';
import { judge } from './judge.js';

/** An example that came out otherwise than its rule says. */
export interface ExampleFailure {
  readonly rule: string;
  readonly text: string;
  readonly expected: string;
  readonly actual: string;
}

/** What running the examples of a ruleset gave. */
export interface ExampleResults {
  readonly passed: number;
  readonly failures: readonly ExampleFailure[];
}

/** Examples speak of "seven years" as of November 2026, whenever they are run. */
const EXAMPLES_AS_OF = 2026 * 12 + 10;

type ExampleStatus = Exclude<FindingStatus, 'not-applicable'>;
const STATUSES: readonly ExampleStatus[] = ['hit', 'miss', 'excused', 'unknown'];

/** Runs every example embedded in the rules of a ruleset, each text as a small resume of its own. */
export function testExamples(ruleset: CompleteRuleset): ExampleResults {
  const compiled = compileRuleset(ruleset);
  const findHeading = headingFinder(ruleset.conventions);
  let passed = 0;
  const failures: ExampleFailure[] = [];
  for (const rule of ruleset.rules) {
    const role = roleFor(rule, ruleset.roles);
    for (const expected of STATUSES) {
      for (const example of rule.examples[expected] ?? []) {
        const { text, reason, todo } = detailsOf(example);
        if (todo !== undefined) continue;
        const resume = buildResume(extractOf(text, expected !== 'unknown', findHeading), ruleset.conventions);
        const finding = judge(resume, compiled, role, EXAMPLES_AS_OF).find(
          (candidate) => candidate.rule === rule.id,
        );
        const actual = `${finding?.status ?? 'not-applicable'}${finding?.reason && reason !== undefined ? ` (${finding.reason})` : ''}`;
        const wanted = `${expected}${reason === undefined ? '' : ` (${reason})`}`;
        if (actual === wanted) passed += 1;
        else failures.push({ rule: rule.id, text, expected: wanted, actual });
      }
    }
  }
  return { passed, failures };
}

function detailsOf(example: Example): {
  text: string;
  reason?: string | undefined;
  todo?: string | undefined;
} {
  return typeof example === 'string' ? { text: example } : example;
}

/** A role that the rule concerns. */
function roleFor(rule: Rule, roles: readonly Role[]): Role {
  const fits = (role: Role): boolean =>
    rule.when === undefined || rule.when.roles.some((name) => name === role.id || role.groups.includes(name));
  const role = roles.find((candidate) => fits(candidate) && candidate.weights?.[rule.id] !== 0) ?? roles[0];
  if (role === undefined) throw new RangeError('a ruleset needs at least one role');
  return role;
}

/**
 * A text as if it had been read from a document: one line a paragraph. A text that begins with no heading of
 * its own stands for the bullets of a job, as that is where most sentences of a resume are.
 */
function extractOf(text: string, linksComplete: boolean, findHeading: HeadingFinder): Extract {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const ownHeading = findHeading.byName(lines[0] ?? '') !== null;
  const line = (content: string, role: Line['role']): Line => ({
    text: content,
    page: null,
    box: null,
    size: null,
    bold: false,
    role,
    flow: 0,
    end: 'hard',
  });
  const body = ownHeading
    ? lines.map((content) => line(content, 'plain'))
    : [line('Experience', 'heading'), ...lines.map((content) => line(content, 'bullet'))];
  return {
    status: 'read',
    format: 'text',
    pages: null,
    lines: body,
    hidden: [],
    links: [],
    linksComplete,
    notes: [],
  };
}
