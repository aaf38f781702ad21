import { ruleCard } from '../report/rule-card.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { didYouMean } from './option-values.js';
import { resolveLanguage } from './resolve-language.js';
import { surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';
import { writeToStdout } from './write-to-stdout.js';

/** `hypecheck rules show <id>`. Throws `UsageError` if there is no such rule. */
export async function showRule(
  id: string,
  { rules, lang }: { rules?: string; lang?: string },
): Promise<number> {
  const language = resolveLanguage(lang, surroundings().env);
  const ruleset = loadRuleset(rules);
  const rule = ruleset.rules.find((candidate) => candidate.id === id);
  const known = ruleset.rules.map((candidate) => candidate.id);
  if (rule === undefined) throw new UsageError(`the ruleset has no rule "${id}"`, didYouMean(id, known));
  await writeToStdout(ruleCard(rule, language));
  return 0;
}
