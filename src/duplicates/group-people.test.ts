import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { DEFAULT_LIMITS } from '../read/extract.js';
import { readDocument } from '../read/read-document.js';
import { buildResume } from '../resume/build-resume.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { fingerprintOf } from './fingerprint.js';
import { type Fingerprinted, groupPeople, type PeopleGroups } from './group-people.js';

const { conventions } = loadRuleset();
const DEEDS = ['Собрал', 'Проверил', 'Переписал', 'Обучил', 'Настроил', 'Измерил', 'Описал'];
const THINGS = ['поиск чертежей', 'прогноз заявок', 'разбор писем', 'подсчёт деталей', 'оценку'];
const PLACES = ['склада', 'типографии', 'порта', 'фермы', 'музея', 'обсерватории', 'депо', 'аптеки'];

/** A text of its own: resumes of different numbers have no group of words in common. */
const jobs = (number: number): string =>
  Array.from({ length: 16 }, (_, i) => {
    const [deed, thing, place] = [DEEDS, THINGS, PLACES].map(
      (list, k) => list[(number * (k + 2) + i) % list.length],
    );
    const n = 10_000 * number + 100 * i;
    return `${deed} ${n} раз ${thing} ${n + 1} для ${place} ${n + 2} за смену`;
  }).join('\n- ');

const resume = (contacts: string, text: string): string =>
  `Имя Фамилия\n${contacts}\n\nОпыт работы\nЗавод, инженер\n2020 - 2024\n- ${text}`;

async function fingerprinted(file: string, bytes: Uint8Array): Promise<Fingerprinted> {
  const extract = await readDocument(bytes, DEFAULT_LIMITS, { fileName: file });
  if (extract.status !== 'read') throw new Error(`${file}: ${extract.reason}`);
  return { file, sha256: null, fingerprint: fingerprintOf(buildResume(extract, conventions), conventions) };
}

async function groupTexts(texts: Readonly<Record<string, string>>): Promise<PeopleGroups> {
  return groupPeople(
    await Promise.all(Object.entries(texts).map(([file, text]) => fingerprinted(file, Buffer.from(text)))),
  );
}

test('A34: two resumes of one person in two formats are grouped, the newest first', async () => {
  const files = ['grigoriy-levkovich.pdf', 'anna-lebedeva.pdf', 'grigoriy-levkovich-2026.docx'];
  const groups = groupPeople(
    await Promise.all(files.map((file) => fingerprinted(file, readFileSync(`fixtures/resumes/${file}`)))),
  );
  expect(groups).toEqual({
    samePerson: [
      { files: ['grigoriy-levkovich-2026.docx', 'grigoriy-levkovich.pdf'], by: ['mail', 'account'] },
    ],
    sharedText: [],
  });
});

describe('A34: one person is known by', () => {
  it.each([
    ['the telephone, however it is written', '+7 (900) 123-45-67', '8 900 123 45 67', 'telephone'],
    [
      'the mail address, however it is written',
      'Anna.Test+cv@example.com',
      'anna.test(at)example.com',
      'mail',
    ],
    ['the account', 'https://github.com/anna-fict', 'github.com/Anna-Fict', 'account'],
  ])('%s', async (_name, first, second, by) => {
    const { samePerson } = await groupTexts({
      'ru.txt': resume(first, jobs(1)),
      'en.txt': resume(second, jobs(2)),
    });
    expect(samePerson).toEqual([{ files: ['ru.txt', 'en.txt'], by: [by] }]);
  });

  it('nearly the same text, where no contacts contradict', async () => {
    const { samePerson } = await groupTexts({
      'a.txt': resume('anna@example.com', jobs(1)),
      'b.txt': resume('', `Руководил цехом и складом четыре года подряд. ${jobs(1)}`),
    });
    expect(samePerson).toEqual([{ files: ['b.txt', 'a.txt'], by: ['text'] }]);
  });
});

test('A34: a copy is known as the same file, and the original stands first', () => {
  const fingerprint = { contacts: ['mail:1'], text: null, latest: null, words: 9 };
  const resumes = ['copy of cv.pdf', 'cv.pdf'].map((file) => ({ file, sha256: 'a'.repeat(64), fingerprint }));
  expect(groupPeople(resumes).samePerson).toEqual([{ files: ['cv.pdf', 'copy of cv.pdf'], by: ['file'] }]);
});

describe('different people are not taken for one', () => {
  it('when an agency puts its own contacts on all resumes', async () => {
    const contacts = 'ivanova@agency.example.com, +7 495 123-45-67';
    const texts = Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7].map((number) => [`${number}.txt`, resume(contacts, jobs(number))]),
    );
    expect(await groupTexts(texts)).toEqual({ samePerson: [], sharedText: [] });
  });

  it('when they name the same referee at the end', async () => {
    const referee = '\n\nРекомендации\nПётр Образцов, +7 900 765-43-21, petr@example.com';
    const groups = await groupTexts({
      'a.txt': resume('anna@example.com', jobs(1)) + referee,
      'b.txt': resume('boris@example.com', jobs(2)) + referee,
    });
    expect(groups.samePerson).toEqual([]);
  });

  it('when they link to the same project of a team', async () => {
    const link = 'https://github.com/team-fict/hackathon';
    const groups = await groupTexts({ 'a.txt': resume(link, jobs(1)), 'b.txt': resume(link, jobs(2)) });
    expect(groups.samePerson).toEqual([]);
  });
});

test('A35: ten people with one text are told of, and stay ten people', async () => {
  const texts = Object.fromEntries(
    Array.from({ length: 10 }, (_, i) => [
      `${i}.txt`,
      resume(`person${i}@example.com`, `${i} станков. ${jobs(1)}`),
    ]),
  );
  const { samePerson, sharedText } = await groupTexts({
    ...texts,
    'other.txt': resume('x@example.com', jobs(2)),
  });
  expect(samePerson).toEqual([]);
  expect(sharedText.map(({ files }) => files)).toEqual([Object.keys(texts)]);
  expect(sharedText[0]?.share).toBeGreaterThan(0.7);
});
