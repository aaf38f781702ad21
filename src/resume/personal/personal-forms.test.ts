import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { linesOf } from '../../../fixtures/labelled-resumes.js';
import { compileRuleset } from '../../match/compile-ruleset.js';
import { plainExtract } from '../../read/plain-extract.js';
import { loadRuleset } from '../../ruleset/load-ruleset.js';
import { readPersonalWords } from '../../ruleset/read-personal-words.js';
import { blindScreening } from '../../score/blind-screening.js';
import { createScreener } from '../../screen.js';
import { buildResume } from '../build-resume.js';
import { placeholderWriter } from './mask-personal-details.js';

interface Form {
  readonly in?: 'head' | 'summary' | 'job' | 'education' | 'personal' | 'references';
  readonly name?: string;
  readonly line: string;
  readonly shows?: string;
}

const groups = parse(readFileSync('fixtures/personal-forms.yaml', 'utf8')) as Record<string, Form[]>;
const words = readPersonalWords();
const ruleset = loadRuleset();
const compiled = compileRuleset(ruleset);
const { conventions } = compiled.ruleset;
const { mask } = blindScreening(words, compiled);

const HEADINGS = {
  ru: {
    ...{ summary: 'О себе', education: 'Образование', personal: 'Личная информация' },
    references: 'Рекомендации',
    job: 'Опыт работы\nБанк, инженер, 2021 – 2024\n- Дообучала модель на данных компании и выкатила её в прод',
  },
  en: {
    ...{ summary: 'Summary', education: 'Education', personal: 'Personal', references: 'References' },
    job: 'Experience\nBank, engineer, 2021 - 2024\n- Trained the model on the data of the company',
  },
};

/** A small resume with a line of the form in its place, which is the one before the last or the last. */
function resumeWith({ in: place = 'head', name, line }: Form): string {
  const lang = /\p{Script=Cyrillic}/u.test(line) ? 'ru' : 'en';
  const headings = HEADINGS[lang];
  const head = name ?? (lang === 'ru' ? 'Мария Петрова' : 'Maria Lindqvist');
  if (place === 'head') return `${head}\n${line}\n${headings.job}`;
  if (place === 'job') return `${head}\n${headings.job}\n- ${line}`;
  if (place === 'summary') return `${head}\n${headings.summary}\n${line}\n${headings.job}`;
  return `${head}\n${headings.job}\n${headings[place]}\n${line}`;
}

/** The line of a form as a blind report shows it. */
function shown(form: Form): string {
  const lines = resumeWith(form).split('\n');
  const extract = plainExtract(linesOf(lines.join('\n'), conventions));
  const masked = mask({ extract, resume: buildResume(extract, conventions) }, 'cv.txt');
  const write = placeholderWriter(words, masked.resume.language);
  const index = lines.findIndex((line) => line.replace(/^- /, '') === form.line.replace(/^- /, ''));
  return write(masked.extract.lines[index]?.text ?? '');
}

describe.each(Object.entries(groups))('%s', (_, forms) => {
  it.each(forms.map((form) => [`${form.in ?? 'head'}: ${form.line}`, form] as const))(
    '%s',
    (_title, form) => {
      expect(shown(form)).toBe(form.shows ?? form.line.replace(/^- /, ''));
    },
  );
});

it('none of them changes a score by being masked', { timeout: 60_000 }, async () => {
  const settings = { role: 'ml-engineer', asOf: '2026-11-23' };
  const plain = createScreener(ruleset, settings);
  const blind = createScreener(ruleset, { ...settings, blind: true });
  for (const form of Object.values(groups).flat()) {
    const input = { file: 'cv.txt', bytes: new TextEncoder().encode(resumeWith(form)) };
    const [before, after] = [await plain(input), await blind(input)];
    if (before.status !== 'screened' || after.status !== 'screened') throw new Error(form.line);
    const points = (row: typeof before) =>
      row.findings.map(({ rule, status, points }) => [rule, status, points]);
    expect([form.line, after.score, points(after)]).toEqual([form.line, before.score, points(before)]);
  }
});
