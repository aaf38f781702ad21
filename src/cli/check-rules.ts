import { checkNames } from '../match/check-names.js';
import { checkTraits } from '../match/check-traits.js';
import { checkGithub } from '../report/check-github.js';
import { checkJson } from '../report/check-json.js';
import { type CheckReporter, countProblems } from '../report/check-report.js';
import { checkText } from '../report/check-text.js';
import { checkRuleset } from '../ruleset/check-ruleset.js';
import { readProtectedTraits } from '../ruleset/read-protected-traits.js';
import { BUILT_IN_FILE, shownPath } from '../ruleset/read-ruleset-files.js';
import { findRulesets } from './find-rulesets.js';
import { oneOf } from './option-values.js';
import { writeToStdout } from './write-to-stdout.js';

const FORMATS = ['text', 'json', 'github'] as const;
const REPORTERS: Readonly<Record<(typeof FORMATS)[number], CheckReporter>> = {
  text: checkText,
  json: checkJson,
  github: checkGithub,
};

/** `hypecheck rules check [path]`: everything that is wrong or doubtful; 1 if there are errors, or warnings under `strict`. */
export async function checkRules(
  target: string | undefined,
  { format = 'text', strict = false }: { format?: string; strict?: boolean },
): Promise<number> {
  const report = REPORTERS[oneOf('--format', format, FORMATS)];
  const more = [checkNames, checkTraits(readProtectedTraits())];
  const files = target === undefined ? [BUILT_IN_FILE] : findRulesets(target);
  const checks = files.map((file) => ({ file: shownPath(file), ...checkRuleset(file, more) }));
  await writeToStdout(report(checks));
  const failing = countProblems(checks, 'error') + (strict ? countProblems(checks, 'warning') : 0);
  return failing > 0 ? 1 : 0;
}
