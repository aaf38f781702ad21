import { printableText } from '../report/printable-text.js';
import { ruleCard } from '../report/rule-card.js';
import { loadWithOrigins } from '../ruleset/load-ruleset.js';
import { resolvedRule } from '../ruleset/resolved-rule.js';
import { namedItem } from './named-item.js';
import { resolveLanguage } from './resolve-language.js';
import { surroundings } from './surroundings.js';
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
    const rule = namedItem('rule', [...ruleset.rules, ...ruleset.switchedOff], id);
    const lines = resolvedRule(rule, loaded).trimEnd().split('\n');
    await writeToStdout(`${lines.map(printableText).join('\n')}\n`);
  } else await writeToStdout(ruleCard(namedItem('rule', ruleset.rules, id), language));
  return 0;
}
