import { compareLabels } from '../match/compare-labels.js';
import { compileRuleset } from '../match/compile-ruleset.js';
import { type ExampleFailure, testExamples } from '../match/test-examples.js';
import { examplesText } from '../report/examples-text.js';
import { labelsText } from '../report/labels-text.js';
import { buildResume } from '../resume/build-resume.js';
import { loadWithOrigins, type Ruleset } from '../ruleset/load-ruleset.js';
import { monthOf, roleOf } from '../screen.js';
import { asOfDate } from './as-of-date.js';
import { readLabelled } from './read-labelled.js';
import { surroundings } from './surroundings.js';
import { theRuleset } from './the-ruleset.js';
import { UsageError } from './usage-error.js';
import { writeToStdout } from './write-to-stdout.js';

/** The options of `rules test` as commander gives them. */
export interface TestOptions {
  readonly labelled?: string;
  readonly asOf?: string;
}

/**
 * `hypecheck rules test [path]`: runs the examples that stand in the rules, or with `labelled` holds the rules
 * against a folder of labelled resumes; 1 if something comes out otherwise.
 */
export async function testRules(
  target: string | undefined,
  { labelled, asOf }: TestOptions = {},
): Promise<number> {
  const { ruleset, origins } = loadWithOrigins(theRuleset(target));
  if (labelled !== undefined) return testLabelled(ruleset, labelled, asOf);
  const placeOf = ({ rule, path }: ExampleFailure): string => {
    const place = origins.writtenAt('rules', rule, path)?.place;
    return place === undefined ? 'ruleset' : `${place.file}:${place.line ?? 1}:${place.column ?? 1}`;
  };
  const results = testExamples(ruleset);
  await writeToStdout(examplesText(results, placeOf));
  return results.failures.length > 0 ? 1 : 0;
}

async function testLabelled(ruleset: Ruleset, folder: string, asOf: string | undefined): Promise<number> {
  const { read, unread } = await readLabelled(folder);
  const [anyRole] = ruleset.roles;
  const resumes = read.map(({ extract, role, ...label }) => ({
    ...label,
    role: role === null && anyRole !== undefined ? anyRole : roleNamed(role ?? '', label.file),
    resume: buildResume(extract, ruleset.conventions),
  }));
  const day = asOfDate(asOf, surroundings().now);
  const comparison = compareLabels(resumes, compileRuleset(ruleset), monthOf(day));
  await writeToStdout(labelsText(comparison, unread));
  return comparison.disagreements.length + unread.length > 0 ? 1 : 0;

  function roleNamed(role: string, of: string): Ruleset['roles'][number] {
    if (ruleset.roles.some(({ id }) => id === role)) return roleOf(ruleset, role);
    throw new UsageError(
      `the label of "${of}" names the role "${role}"`,
      `The ruleset has ${ruleset.roles.map(({ id }) => id).join(', ')}.`,
    );
  }
}
