import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { plainExtract, plainLine } from '../read/plain-extract.js';
import { buildResume } from './build-resume.js';
import type { ResumeConventions } from './conventions.js';

const conventions = parse(readFileSync('rules/conventions.yaml', 'utf8')).conventions as ResumeConventions;

/** The entries of a text where "- " marks bullets: first year of the period, and the text. */
function entriesOf(text: string): { from: number | null; heading: string | null; text: string }[] {
  const lines = text
    .split('\n')
    .map((content) =>
      plainLine(content.replace(/^- /, ''), { role: content.startsWith('- ') ? 'bullet' : 'plain' }),
    );
  const resume = buildResume(plainExtract(lines), conventions);
  return resume.entries.map((entry) => ({
    from: entry.period === null ? null : Math.floor(entry.period.start / 12),
    heading: entry.heading,
    text: resume.text.slice(entry.start, entry.end),
  }));
}

describe('findEntries', () => {
  it('reads jobs whose dates come first', () => {
    const entries = entriesOf(
      'Experience\n2021 – 2023\nACME, ML engineer\n- did X\n2019 – 2021\nBeta, analyst\n- did Z',
    );
    expect(entries).toEqual([
      {
        from: 2021,
        heading: '2021 – 2023\nACME, ML engineer',
        text: '2021 – 2023\nACME, ML engineer\ndid X',
      },
      { from: 2019, heading: '2019 – 2021\nBeta, analyst', text: '2019 – 2021\nBeta, analyst\ndid Z' },
    ]);
  });

  it('reads jobs whose names, client, role and labelled dates fill one long line', () => {
    const line = (dates: string): string =>
      `Company: Trivandia Infosolutions Pvt Ltd. Client: US healthcare provider with many sites. Role: ML Engineer. Team: 9. Duration: ${dates}.`;
    const text = `Experience\n${line('Jan 2019 to Aug 2021')}\n- did X\n${line('Mar 2017 to Dec 2018')}\n- did Y`;
    expect(entriesOf(text).map(({ from }) => from)).toEqual([2019, 2017]);
  });

  it('reads jobs whose names come first', () => {
    const entries = entriesOf(
      'Experience\nACME\nML engineer\n2021 – 2023\n- did X\nBeta\nAnalyst\n2019 – 2021\n- did Z',
    );
    expect(entries.map(({ heading }) => heading)).toEqual([
      'ACME\nML engineer\n2021 – 2023',
      'Beta\nAnalyst\n2019 – 2021',
    ]);
    expect(entries[0]?.text).toContain('did X');
    expect(entries[0]?.text).not.toContain('Beta');
  });

  it('reads jobs on one line each', () => {
    const entries = entriesOf(
      'Опыт работы\nРомашка, инженер, 2021 – 2023\n- раз\nЛютик, аналитик (2019 – 2021)\n- два',
    );
    expect(entries.map(({ from, text }) => [from, text.slice(-3)])).toEqual([
      [2021, 'раз'],
      [2019, 'два'],
    ]);
  });

  it('reads the layout of hh.ru', () => {
    const entries = entriesOf(
      'Опыт работы — 6 лет\nОктябрь 2022 — настоящее время\n1 год 2 месяца\nООО «Ромашка»\nМосква, romashka.example\nML-инженер\n' +
        'Дообучил ruBERT на жалобах.\nМай 2017 — Сентябрь 2022\n5 лет 5 месяцев\nАО «Лютик»\nАналитик\nСчитал отчёты.',
    );
    expect(entries.map(({ from }) => from)).toEqual([2022, 2017]);
    expect(entries[0]?.text).toContain('Дообучил');
    expect(entries[1]?.text).toContain('Лютик');
    expect(entries[1]?.text).toContain('Считал');
  });

  it('reads the layout of LinkedIn, where a second post at one employer follows the story of the first', () => {
    const entries = entriesOf(
      'Experience\nACME\n2 years 3 months\nSenior ML Engineer\nJanuary 2022 - Present (1 year 3 months)\nMoscow\n' +
        'Built RAG with Qdrant.\nML Engineer\nJanuary 2021 - December 2021 (1 year)\nTrained ruBERT.',
    );
    expect(entries.map(({ from }) => from)).toEqual([2022, 2021]);
    expect(entries[0]?.text).toContain('Built RAG');
    expect(entries[1]?.text).not.toContain('Built RAG');
    expect(entries[1]?.heading).toContain('ML Engineer');
  });

  it('leaves dates inside a bullet or a sentence in the story', () => {
    const entries = entriesOf(
      'Experience\nACME\n2020 – 2023\n- Ran the search from 2021 to 2022\nBuilt the ranking service from 2021 to 2022 with three colleagues.',
    );
    expect(entries).toHaveLength(1);
  });

  it('gives a section without dates one entry without a period', () => {
    expect(entriesOf('Projects\nRAG bot\n- x\nTTS\n- y')).toEqual([
      { from: null, heading: null, text: 'RAG bot\nx\nTTS\ny' },
    ]);
  });

  it('keeps what stands before the first job', () => {
    const entries = entriesOf(
      'Опыт работы\nПоследние годы занимаюсь поиском и речью, раньше писал бэкенд на Go и много дежурил по ночам.\n2021 – 2023\nРомашка\n- раз',
    );
    expect(entries.map(({ from }) => from)).toEqual([null, 2021]);
  });
});
