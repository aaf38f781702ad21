import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Pair } from '../interview/dataset/make-dataset.js';
import { RulesetError } from '../ruleset/ruleset-error.js';
import { readTakeHomePairs } from './read-take-home-pairs.js';
import { readPersonalPatterns } from './read-take-home-rules.js';

const folder = mkdtempSync(path.join(tmpdir(), 'pairs-'));
const file = path.join(folder, 'pairs.csv');
afterAll(() => rmSync(folder, { recursive: true }));

const { columns } = readPersonalPatterns();
async function read(content: string | Uint8Array): Promise<{ pairs: Pair[]; blank: number; rows: number }> {
  writeFileSync(file, content);
  const pairs: Pair[] = [];
  return { ...(await readTakeHomePairs(file, columns, (pair) => pairs.push(pair))), pairs };
}
const problem = (content: string | Uint8Array): Promise<string> =>
  read(content).then(
    () => 'none',
    (error) => {
      if (!(error instanceof RulesetError)) throw error;
      return error.problems.map(({ line, message }) => `${line}: ${message}`).join('\n');
    },
  );

/** Russian in the charset of old Windows. */
const inWindows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code < 128 ? code : character === 'ё' ? 0xb8 : code - 0x410 + 0xc0;
  });

const TEXT = 'вопрос;ответ\r\n"Где мой заказ;\r\nи когда?";Завтра\r\nЕщё вопрос;Ответ\r\n';
const READ = [
  { question: 'Где мой заказ;\r\nи когда?', answer: 'Завтра', line: 2 },
  { question: 'Ещё вопрос', answer: 'Ответ', line: 4 },
];

test.each([
  ['UTF-8', new TextEncoder().encode(TEXT)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
  ['windows-1251', inWindows1251(TEXT)],
  ['UTF-16', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
  ['tabs', new TextEncoder().encode(TEXT.replace(/;(?=ответ|Завтра|Ответ)/g, '\t'))],
])('reads semicolons, quoted line breaks and lines in %s', async (_, bytes) => {
  expect((await read(bytes)).pairs).toEqual(READ);
});

test('takes two columns of many, by their names in any letter case', async () => {
  const { pairs } = await read('id,Status,QUESTION,"Agent reply"\n1,closed,a,b\n');
  expect(pairs).toEqual([{ question: 'a', answer: 'b', line: 2 }]);
});

test('counts rows without a question or an answer', async () => {
  expect(await read('question,answer\na,b\n ,b\na,""\n\n')).toMatchObject({ rows: 3, blank: 2 });
});

test.each([
  ['', '1: the file is empty'],
  ['id,text\n1,a\n', '1: there is no column question and no column answer; there is: "id", "text"'],
  ['id,question\n1,a\n', '1: there is no column answer; there is: "id", "question"'],
  ['question,answer\na,b\nc\n', '3: this row has more or fewer cells than the first line'],
  ['question,answer\na,b\n"c,d\ne,f\n', '3: a quote that begins in this row is never closed'],
  ['question,answer\na,"b"c\n', '2: there is text behind the closing quote of a cell'],
  ['question,answer\na,b "c"\n', '2: there is a quote in a cell that begins without one'],
  [`question,answer\na,b\n"${'c'.repeat(2 * 1024 * 1024)}\n`, '3: this row is longer than a megabyte'],
])('tells what is wrong: %#', async (content, expected) => {
  expect(await problem(content)).toBe(expected);
});
