import { caseForms } from '../../resume/personal/case-forms.js';
import type { NameToken } from '../../resume/personal/name-tokens.js';

/** Makes a test for usual given names: Cyrillic ones in every case, Latin ones as they are. */
export function givenNameTest(names: readonly string[]): (token: NameToken) => boolean {
  const given = names.map(caseForms);
  const bases = new Set(given.map(({ base }) => base));
  const forms = new Set(given.flatMap((name) => [...name.forms]));
  return ({ key, cyrillic }) => bases.has(key) || (cyrillic && forms.has(key));
}
