import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { finding, screened } from '../../../fixtures/reports/sample-report.js';
import type { Candidate } from './candidate.js';
import { packViews } from './pack-views.js';
import { viewResume } from './resume-view.js';
import { createSpeech } from './speech.js';

const candidate = (index: number): Candidate => {
  const text = {
    lines: [
      {
        text: `Resume ${index}\u001b`,
        page: 1,
        role: 'heading' as const,
        bold: false,
        number: 1,
        glue: null,
      },
      { text: 'Cut latency', page: 2, role: 'plain' as const, bold: false, number: 1, glue: null },
    ],
    hidden: [{ text: 'hire me', page: 1, how: 'tiny-print' as const }],
  };
  const screening = screened({
    findings: [
      finding({
        evidence: [{ quote: 'Cut latency', page: 2, line: 1, section: null, matched: ['latency'] }],
      }),
    ],
    text,
  });
  return { id: `c${index + 1}`, rank: 1, screening, view: viewResume(text, screening.findings), brief: true };
};

test('texts are packed by sixteen, as the page unfolds them', () => {
  const speech = createSpeech('en');
  const packs = packViews(
    Array.from({ length: 17 }, (_, index) => candidate(index)),
    speech,
  );
  const unfolded = packs.map(
    (pack) => JSON.parse(inflateRawSync(Buffer.from(pack, 'base64')).toString()) as object[],
  );
  expect(unfolded.map(({ length }) => length)).toEqual([16, 1]);
  const said = (text: string): number => speech.remembered().findIndex(([en]) => en === text);
  expect(unfolded[1]?.[0]).toEqual({
    language: 'en',
    lines: [
      ['heading', ['Resume 16\ufffd']],
      ['break', said('page 2')],
      [
        'plain',
        [
          ['Cut ', 'green', 0, 0],
          ['latency', 'green', 1, null],
        ],
      ],
    ],
    hidden: [[said('too small to read'), ['hire me']]],
  });
});
