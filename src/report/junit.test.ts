import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { finding, sampleReport, screened } from '../../fixtures/reports/sample-report.js';
import { junitReport } from './junit.js';

const policy = { failUnder: 50, failOn: ['frontier-from-scratch'] };
const options = { language: 'en', policy } as const;
const red = finding({
  rule: 'frontier-from-scratch',
  flag: 'red',
  points: -20,
  captures: { model: 'GPT-4' },
});

test('a resume fails for the policy alone; an unreadable document is an error', () => {
  const xml = junitReport(
    sampleReport([
      screened({ file: 'fine.pdf' }),
      screened({ file: 'low.pdf', score: 49 }),
      screened({ file: 'red.pdf', findings: [red] }),
      { file: 'b.pdf', sha256: null, status: 'unreadable', reason: 'empty', format: null, detail: '' },
    ]),
    options,
  );
  expect(xml).toContain('<testsuites name="hypecheck" tests="4" failures="2" errors="1" skipped="0">');
  expect(xml).toMatch(
    /name="fine\.pdf" time="0">\n {6}<system-out>52 unclear\n\+12 Results with numbers: “Cut/,
  );
  expect(xml).toContain('<failure type="policy" message="Score 49, below --fail-under 50"/>');
  expect(xml).toContain('<failure type="policy" message="--fail-on frontier-from-scratch: Says GPT-4 was');
  expect(xml).toContain('<error type="empty" message="The file is empty.');
});

test('an excused finding is no plain zero', () => {
  const excused = finding({ status: 'excused', reason: 'not-an-effect', points: 0 });
  const xml = junitReport(sampleReport([screened({ findings: [excused] })]), options);
  expect(xml).toContain(
    '– Results with numbers: “Cut latency from 800 ms to 200 ms” (excused: not-an-effect)',
  );
});

test('without a policy nothing fails', () => {
  const xml = junitReport(sampleReport([screened({ score: 0, findings: [red] })]), {
    language: 'en',
    policy: { failUnder: null, failOn: [] },
  });
  expect(xml).toContain('failures="0"');
});

test('A31: a resume cannot break out of the XML', () => {
  const file = "a\"><failure message='x'/>\u0000\u000b]]>&lt;.pdf";
  const xml = junitReport(sampleReport([screened({ file })]), options);
  const names: string[] = [];
  const walk = (node: { nodeName: string; childNodes?: unknown[] }): void => {
    names.push(node.nodeName);
    for (const child of node.childNodes ?? []) walk(child as typeof node);
  };
  walk(parseFragment(xml) as Parameters<typeof walk>[0]);
  expect(names).not.toContain('failure');
  expect(xml).not.toContain('\u0000');
});
