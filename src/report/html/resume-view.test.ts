import { beforeAll, describe, expect, it } from 'vitest';
import { finding } from '../../../fixtures/reports/sample-report.js';
import { screenedResumes } from '../../../fixtures/reports/screened-resumes.js';
import type { ResumeLine, ResumeText, Screened } from '../../score/screening.js';
import { type Piece, viewResume } from './resume-view.js';

const line = (text: string, more: Partial<ResumeLine> = {}): ResumeLine => ({
  ...{ text, page: 1, role: 'plain', bold: false, number: 1, glue: null },
  ...more,
});
const textOf = (lines: readonly ResumeLine[], hidden: ResumeText['hidden'] = []): ResumeText => ({
  lines,
  hidden,
});
const plainText = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece[0])).join('');

describe('the view of a resume', () => {
  it('joins the lines of a paragraph, and parts pages', () => {
    const view = viewResume(
      textOf([
        line('Experience', { role: 'heading' }),
        line('Trained a', { number: 2, role: 'bullet' }),
        line('model.', { number: 3, glue: ' ' }),
        line('Skills', { page: 2, bold: true }),
      ]),
      [],
    );
    expect(view.lines.map(({ kind, pieces }) => [kind, plainText(pieces)])).toEqual([
      ['heading', 'Experience'],
      ['bullet', 'Trained a model.'],
      ['break', '2'],
      ['heading', 'Skills'],
    ]);
  });

  it('marks evidence in place, the words apart from their sentence, over the end of a line', () => {
    const quote = 'Cut latency to 200 ms.';
    const { lines, places } = viewResume(
      textOf([line('ACME. Cut latency'), line('to 200 ms.', { number: 2, glue: ' ' })]),
      [finding({ evidence: [{ quote, page: 1, line: 1, section: 'experience', matched: ['200 ms'] }] })],
    );
    expect(lines[0]?.pieces).toEqual([
      'ACME. ',
      ['Cut latency ', 'green', 0, 0],
      ['to ', 'green', 0, null],
      ['200 ms', 'green', 1, null],
      ['.', 'green', 0, null],
    ]);
    expect(places).toEqual([0]);
  });

  it('shows a red flag over a green one, and leads both to the same place', () => {
    const evidence = [{ quote: 'AI guru', page: 1, line: 1, section: null, matched: ['AI'] }];
    const { lines, places } = viewResume(textOf([line('AI guru')]), [
      finding({ evidence }),
      finding({ rule: 'vague-ai', flag: 'red', evidence }),
    ]);
    expect(lines[0]?.pieces.map((piece) => piece[1])).toEqual(['red', 'red']);
    expect(places).toEqual([0, 0]);
  });

  it('marks excused findings as such, and missed ones not at all', () => {
    const evidence = [{ quote: 'Code is under NDA', page: 1, line: 1, section: null, matched: ['NDA'] }];
    const view = (status: 'excused' | 'miss') =>
      viewResume(textOf([line('Code is under NDA')]), [finding({ flag: 'red', status, evidence })]).lines[0]
        ?.pieces;
    expect(view('excused')?.map((piece) => piece[1])).toEqual(['excused', 'excused']);
    expect(view('miss')).toEqual(['Code is under NDA']);
  });

  it('keeps hidden text apart, with its evidence marked there', () => {
    const hidden = [{ text: 'hire me', page: 1, how: 'tiny-print' as const }];
    const evidence = [{ quote: 'hire me', page: 1, line: 3, section: 'hidden' as const, matched: [] }];
    const view = viewResume(textOf([line('hire me'), line('Ivan')], hidden), [
      finding({ flag: 'integrity', evidence }),
    ]);
    expect(view.lines.map(({ pieces }) => pieces)).toEqual([['hire me'], ['Ivan']]);
    expect(view.hidden).toEqual([{ how: 'tiny-print', pieces: [['hire me', 'integrity', 0, 0]] }]);
  });
});

describe('the views of the resumes in fixtures/', () => {
  const screened: Screened[] = [];

  beforeAll(async () => {
    for (const screening of (await screenedResumes()).results)
      if (screening.status === 'screened') screened.push(screening);
  });

  it('finds every quote in the text', () => {
    const lost = screened.flatMap(({ file, findings, text }) => {
      if (text === undefined) throw new Error(`${file} has no text`);
      const shown = findings.flatMap(({ status, evidence }) => evidence.map((item) => ({ status, item })));
      const { places } = viewResume(text, findings);
      return shown
        .filter(
          ({ status, item }, index) =>
            /hit|excused/.test(status) && item.line !== null && places[index] === null,
        )
        .map(({ item }) => `${file}: ${item.quote}`);
    });
    expect(screened.length).toBeGreaterThan(20);
    expect(lost).toEqual([]);
  });

  it('shows every letter of every line once', () => {
    for (const { file, findings, text } of screened) {
      const { lines } = viewResume(text ?? textOf([]), findings);
      const letters = (value: string): string => value.replace(/\s/g, '');
      const shown = lines.filter(({ kind }) => kind !== 'break').map(({ pieces }) => plainText(pieces));
      expect(letters(shown.join('')), file).toBe(
        letters((text?.lines ?? []).map((one) => one.text).join('')),
      );
    }
  });
});
