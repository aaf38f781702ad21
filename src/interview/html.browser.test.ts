import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noChromium, type Reader, startReader } from '../../fixtures/chromium.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { LANGUAGES, type Language } from '../ruleset/terms.js';
import { roleOf } from '../screen.js';
import { assignmentFor } from './assignment-for.js';
import { briefDocument } from './brief-document.js';
import type { Document } from './document.js';
import { htmlDocument } from './html.js';
import { kitDocument } from './kit-document.js';
import { planInterview } from './plan-interview.js';
import { parseScorecard } from './scorecard/parse-scorecard.js';
import { summarise } from './scorecard/summarise.js';
import { summaryDocument } from './scorecard/summary-document.js';

const ruleset = loadRuleset();
const role = roleOf(ruleset, 'ml-engineer');

const backgroundOf = (element: string): string =>
  `getComputedStyle(document.querySelector('${element}')).backgroundColor`;

function documents(language: Language): Readonly<Record<string, Document>> {
  const assignment = assignmentFor(ruleset, role);
  if (assignment === null) throw new Error('no task');
  const folder = 'fixtures/scorecards/panel';
  const cards = readdirSync(folder).flatMap((name) => {
    const { card } = parseScorecard(readFileSync(`${folder}/${name}`, 'utf8'), name, ruleset);
    return card === null ? [] : [card];
  });
  return {
    kit: kitDocument(planInterview(ruleset, role), null, { ruleset, language, asOf: '2026-11-23' }),
    brief: briefDocument(assignment, role, { ruleset, language, reader: 'interviewer' }),
    summary: summaryDocument(summarise(cards, ruleset), { ruleset, language }),
  };
}

describe.skipIf(noChromium)('what is handed out, in Chromium', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'handed-out-'));
  let reader: Reader;

  beforeAll(async () => {
    reader = await startReader();
  });
  afterAll(async () => {
    await reader?.close();
    rmSync(folder, { recursive: true });
    expect(reader?.complaints).toEqual([]);
  });

  it.each(LANGUAGES)(
    'is no wider than a telephone or a large screen, light or dark (%s)',
    async (language) => {
      for (const [name, document] of Object.entries(documents(language))) {
        const file = path.join(folder, `${name}-${language}.html`);
        writeFileSync(file, htmlDocument(document));
        for (const width of [360, 390, 1280])
          for (const colorScheme of ['light', 'dark'] as const) {
            const page = await reader.open(pathToFileURL(file).href, {
              viewport: { width, height: 800 },
              colorScheme,
            });
            const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
            const background = await page.evaluate<string>(backgroundOf('main'));
            expect(wide, `${name} at ${width}`).toBeLessThanOrEqual(width);
            expect(background === 'rgb(255, 255, 255)', `${name}, ${colorScheme}`).toBe(
              colorScheme === 'light',
            );
            await page.emulateMedia({ media: 'print' });
            const paper = await page.evaluate<string>(backgroundOf('body'));
            expect(paper).toBe('rgb(255, 255, 255)');
            await page.close();
          }
      }
    },
  );
});
