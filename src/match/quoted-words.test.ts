import { expect, it } from 'vitest';
import { splitWords } from '../resume/split-words.js';
import { quotedWords } from './quoted-words.js';

const quotedIn = (text: string): string => {
  const words = splitWords(text);
  return [...quotedWords({ text, words })]
    .flatMap((quoted, at) => (quoted ? [text.slice(words[at]?.start, words[at]?.end)] : []))
    .join(' ');
};

it.each([
  ['A vendor promised "zero errors" and failed', 'zero errors'],
  ['Клиент писал «забудь всё», бот выдержал', 'забудь всё'],
  ['Лекция „Как обучали GPT“ и доклад “Why not”', 'Как обучали GPT Why not'],
  ['ООО «Завод «Прибор», цех» и склад', 'Завод Прибор цех'],
  ['("in brackets")', 'in brackets'],
  ['He said: "stop", then "go".', 'stop go'],
  // no quotations
  ['A 15" screen and a 17" one', ''],
  ['Never closed «here', ''],
  ['"First line\nsecond line"', ''],
  ["The team's work and the users' letters", ''],
])('%s', (text, expected) => {
  expect(quotedIn(text)).toBe(expected);
});

it('takes time in proportion to the text, however many marks never close', () => {
  const open = '«'.repeat(3000);
  expect(quotedIn(`${open} word`)).toBe('');
});
