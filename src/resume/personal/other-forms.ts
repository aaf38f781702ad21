import { caseForms, type NameForms, nameKey } from './case-forms.js';
import type { NameToken } from './name-tokens.js';
import type { PersonalWords } from './personal-words.js';

/** The other forms that somebody of a name may go by, and which words are such a form only beside a name. */
export interface OtherForms {
  readonly words: readonly NameForms[];
  readonly isUnsure: (token: NameToken) => boolean;
}

/** Makes the finder of short, full and affectionate forms of a name ready: Маша for Мария, Kate for Kateryna. */
export function otherFormsFinder({
  forms,
  alsoWords,
}: PersonalWords['nameForms']): (name: readonly NameForms[]) => OtherForms {
  const groups = new Map<string, readonly string[][]>();
  for (const group of forms)
    for (const key of new Set(group.map(nameKey))) groups.set(key, [...(groups.get(key) ?? []), [...group]]);
  const also = new Set(alsoWords.map((word) => word.toLowerCase()));
  return (name) => {
    const known = new Set(name.map(({ base }) => base));
    const others = name.flatMap(({ base }) => groups.get(base)?.flat() ?? []).map(caseForms);
    const words = others.filter(({ base }) => !known.has(base));
    const isName = ({ key }: NameToken): boolean =>
      name.some(({ base, forms: cases }) => base === key || cases.has(key));
    return {
      // Женя and Zhenya sound alike and are declined in different ways.
      words: [...new Map(words.map((word) => [`${word.base} ${word.latin ?? ''}`, word])).values()],
      // SAM and TIM in capitals are no people.
      isUnsure: (token) =>
        !isName(token) && (also.has(token.text.toLowerCase()) || token.text === token.text.toUpperCase()),
    };
  };
}
