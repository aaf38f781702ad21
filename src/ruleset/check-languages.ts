import type { Check, Doubt } from './doubt.js';
import { localizedIn } from './localized-in.js';
import type { Localized } from './schema.js';

const WORD = /\p{L}{2,}/gu;
const CYRILLIC = /^\p{Script=Cyrillic}+$/u;

const INTERVIEW = ['blocks', 'competencies', 'questions', 'notices', 'criteria', 'assignments'] as const;

/** Texts for people that stand under the wrong language, or in both languages are the same. */
export const checkLanguages: Check = ({ rules, roles, ...ruleset }) => [
  ...rules.flatMap(({ id, title, why, ask, unless = [] }) => [
    ...wrongLanguage('rules', id, ['title'], title),
    ...wrongLanguage('rules', id, ['why'], why),
    ...wrongLanguage('rules', id, ['ask'], ask),
    ...unless.flatMap(({ because }, i) =>
      because === undefined ? [] : wrongLanguage('rules', id, ['unless', i, 'because'], because),
    ),
  ]),
  ...roles.flatMap(({ id, name, why }) => [
    ...wrongLanguage('roles', id, ['name'], name),
    ...wrongLanguage('roles', id, ['why'], why),
  ]),
  ...INTERVIEW.flatMap((collection) =>
    ruleset[collection].flatMap((item) =>
      localizedIn(item).flatMap(({ path, text }) => wrongLanguage(collection, item.id, path, text)),
    ),
  ),
];

function wrongLanguage(
  collection: Doubt['collection'],
  id: string,
  path: readonly PropertyKey[],
  { en, ru }: Localized,
): Doubt[] {
  const doubt = (language: 'en' | 'ru', name: string): Doubt => ({
    code: 'wrong-language',
    collection,
    id,
    path: [...path, language],
    message: `this is no ${name} text: ${JSON.stringify(language === 'en' ? en : ru)}`,
    hint: `People who read the report in ${name} see it. Write it in ${name}.`,
  });
  const [english, russian] = [cyrillicShare(en), cyrillicShare(ru)];
  return [
    ...(english !== null && english > 0.5 ? [doubt('en', 'English')] : []),
    ...(russian === 0 ? [doubt('ru', 'Russian')] : []),
  ];
}

/** Which share of the words is Cyrillic. Null for less than two words: a name is the same in every language. */
function cyrillicShare(text: string): number | null {
  const words = text.replace(/\{[^}]*\}/g, '').match(WORD) ?? [];
  return words.length < 2 ? null : words.filter((word) => CYRILLIC.test(word)).length / words.length;
}
