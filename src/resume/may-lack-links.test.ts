import { expect, it } from 'vitest';
import { mayLackLinks } from './may-lack-links.js';
import { splitWords } from './split-words.js';

const linkWords = ['GitHub', '!GitHub Actions', 'репозитор*', 'source code'];
const lacks = (text: string): boolean => mayLackLinks(splitWords(text), { linkWords });

it.each(['Profile: GitHub, mail', 'Код в репозитории', 'Source code on request'])(
  '%s: a link may be lost',
  (text) => {
    expect(lacks(text)).toBe(true);
  },
);

it.each(['CI: GitHub Actions, Docker', 'Обучил ranker на логах', 'Source of the data: sensors'])(
  '%s: none was there',
  (text) => {
    expect(lacks(text)).toBe(false);
  },
);

it('can’t tell without a list of such words', () => {
  expect(mayLackLinks(splitWords('Ranker'), { linkWords: undefined })).toBe(true);
});
