import { ruleList } from '../report/rule-list.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { resolveLanguage } from './resolve-language.js';
import { surroundings } from './surroundings.js';
import { writeToStdout } from './write-to-stdout.js';

/** `hypecheck rules list`. */
export async function listRules({ rules, lang }: { rules?: string; lang?: string }): Promise<number> {
  const language = resolveLanguage(lang, surroundings().env);
  await writeToStdout(ruleList(loadRuleset(rules), language));
  return 0;
}
