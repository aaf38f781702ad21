import { kindList } from '../report/kind-list.js';
import { ruleList } from '../report/rule-list.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { resolveLanguage } from './resolve-language.js';
import { surroundings } from './surroundings.js';
import { writeToStdout } from './write-to-stdout.js';

/** `hypecheck rules list`: the rules, or with `kinds` what conditions can ask for. */
export async function listRules({
  rules,
  lang,
  kinds = false,
}: {
  rules?: string;
  lang?: string;
  kinds?: boolean;
}): Promise<number> {
  const language = resolveLanguage(lang, surroundings().env);
  const ruleset = loadRuleset(rules);
  await writeToStdout(kinds ? kindList(ruleset) : ruleList(ruleset, language));
  return 0;
}
