import type { Localized } from '../ruleset/schema.js';
import type { Language } from '../ruleset/terms.js';

/** The title of a rule in one language with the {captures} filled in; what was not captured is an ellipsis, or gone with its brackets. */
export function fillTitle(
  title: Localized,
  captures: Readonly<Record<string, string>>,
  language: Language,
): string {
  const present = title[language].replace(/ \(\{([a-z][a-z0-9-]*)\}\)/g, (whole, name: string) =>
    Object.hasOwn(captures, name) ? whole : '',
  );
  return present.replace(/\{([a-z][a-z0-9-]*)\}/g, (_, name: string) =>
    Object.hasOwn(captures, name) ? (captures[name] ?? '…') : '…',
  );
}
