import type { Rule } from '../ruleset/schema.js';
import type { Language } from '../ruleset/terms.js';

/** An excuse of a rule in words; its name where the rule says no more. */
export function excuseText(
  { unless = [] }: Pick<Rule, 'unless'>,
  reason: string,
  language: Language,
): string {
  const named = unless.find((excuse) => excuse.reason === reason && excuse.because !== undefined);
  return named?.because?.[language] ?? reason;
}
