import { printableText } from '../report/printable-text.js';
import { ruleCard } from '../report/rule-card.js';
import { loadWithOrigins } from '../ruleset/load-ruleset.js';
import { resolvedRule } from '../ruleset/resolved-rule.js';
import type { Rule } from '../ruleset/schema.js';
import { didYouMean } from './option-values.js';
import { resolveLanguage } from './resolve-language.js';
import { surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';
import { writeToStdout } from './write-to-stdout.js';

/**
 * `hypecheck rules show <id>`: the rule for people, or with `resolved` as YAML that says where each part was
 * written. Throws `UsageError` if there is no such rule, `RulesetError` if the ruleset has errors.
 */
export async function showRule(
  id: string,
  { rules, lang, resolved }: { rules?: string; lang?: string; resolved?: boolean },
): Promise<number> {
  const language = resolveLanguage(lang, surroundings().env);
  const loaded = loadWithOrigins(rules);
  const { ruleset } = loaded;
  if (resolved === true) {
    const rule = ruleNamed(id, [...ruleset.rules, ...ruleset.switchedOff]);
    const lines = resolvedRule(rule, loaded).trimEnd().split('\n');
    await writeToStdout(`${lines.map(printableText).join('\n')}\n`);
  } else await writeToStdout(ruleCard(ruleNamed(id, ruleset.rules), language));
  return 0;
}

function ruleNamed(id: string, rules: readonly Rule[]): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule !== undefined) return rule;
  const known = rules.map((candidate) => candidate.id);
  throw new UsageError(`the ruleset has no rule "${id}"`, didYouMean(id, known));
}
