import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noChromium, type Reader, startReader } from '../../../fixtures/chromium.js';
import { screenedResumes } from '../../../fixtures/reports/screened-resumes.js';
import type { Screened } from '../../score/screening.js';
import { rankScreenings } from '../rank-screenings.js';
import type { Report } from '../report.js';

describe.skipIf(noChromium)('the HTML report in Chromium', () => {
  let reader: Reader;
  let report: Report;
  let ranked: Screened[];

  const shownFiles = (page: Page): Promise<string[]> =>
    page.locator('.list tbody tr:visible').evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th bdi')]
          .map(({ textContent }) => textContent)
          .reverse()
          .join(''),
      ),
    );

  beforeAll(async () => {
    reader = await startReader();
    report = await screenedResumes();
    ranked = rankScreenings(report, 'score');
  });
  afterAll(async () => {
    await reader?.close();
    expect(reader?.complaints).toEqual([]);
  });

  it('lists the resumes in order of reading, and sorts by any column', async () => {
    const page = await reader.open(reader.write('sort.html', report));
    expect(await shownFiles(page)).toEqual(ranked.map(({ file }) => file));
    const files = ranked.map(({ file }) => file).sort(new Intl.Collator('en', { numeric: true }).compare);
    await page.getByRole('button', { name: 'Resume', exact: true }).click();
    expect(await shownFiles(page)).toEqual(files);
    expect(await page.locator('[data-sort=file]').getAttribute('aria-sort')).toBe('ascending');
    await page.getByRole('button', { name: 'Resume', exact: true }).click();
    expect(await shownFiles(page)).toEqual(files.toReversed());
    for (const pillar of ['theory', 'practice', 'engineering', 'trust'] as const) {
      await page.locator(`[data-sort=${pillar}] button`).click();
      const byPillar = ranked.toSorted((a, b) => b.pillars[pillar] - a.pillars[pillar]);
      expect(await shownFiles(page)).toEqual(byPillar.map(({ file }) => file));
    }
    expect(await page.locator('[aria-sort]').count()).toBe(1);
  });

  it('says by what the list is sorted, also at first and after everything is shown again', async () => {
    const page = await reader.open(reader.write('by-file.html', report, 'file'));
    const chosen = () => page.locator('select[name=sort]').inputValue();
    expect(await chosen()).toBe('file');
    await page.locator('[data-sort=theory] button').click();
    await page.locator('button[type=reset]').click();
    await expect.poll(chosen).toBe('theory');
    await page.close();
  });

  it('narrows the list by signal, flag and words of the resume, and says how many are left', async () => {
    const page = await reader.open(reader.write('filter.html', report));
    const status = page.getByRole('status');
    const expected = async (wanted: (screening: Screened) => boolean): Promise<void> => {
      const files = ranked.filter(wanted).map(({ file }) => file);
      await status.filter({ hasText: `Shown: ${files.length} of ${ranked.length}` }).waitFor();
      expect(await shownFiles(page)).toEqual(files);
    };
    await page.getByRole('combobox', { name: 'Signal' }).selectOption('strong');
    await expected(({ verdict }) => verdict === 'strong');
    await page.getByRole('combobox', { name: 'Flag' }).selectOption('competitions');
    const competes = ({ findings }: Screened): boolean =>
      findings.some(({ rule, status: found }) => rule === 'competitions' && found === 'hit');
    await expected((screening) => screening.verdict === 'strong' && competes(screening));
    await page.getByRole('button', { name: 'Show all' }).click();
    await expected(() => true);
    await page.getByRole('searchbox').fill('qdrant fastapi');
    await expected(({ text }) =>
      ['qdrant', 'fastapi'].every((word) => JSON.stringify(text).toLowerCase().includes(word)),
    );
    await page.getByRole('searchbox').fill('nobody writes this');
    await expected(() => false);
    expect(await status.textContent()).toContain('Show all, or ask for less.');
  });

  it('shows a resume with an account that adds up, and leads from a quote to its place', async () => {
    const page = await reader.open(reader.write('candidate.html', report));
    for (const [index, { score }] of ranked.entries()) {
      const cells = await page.locator(`#c${index + 1} .ledger td:first-child`).allTextContents();
      const points = cells.map((cell) => Number(cell.replace('−', '-')));
      expect(points.at(-1)).toBe(score);
      expect(points.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(score);
    }
    await page.getByRole('link', { name: 'anna-lebedeva.pdf' }).click();
    expect(await page.title()).toContain('anna-lebedeva.pdf');
    expect(await page.locator('.overview').isVisible()).toBe(false);
    const quote = page.locator('.page:visible blockquote', { hasText: 'Airflow' }).first();
    await quote.getByRole('link').click();
    expect(await page.locator('mark:target').textContent()).toContain('Настроила');
    expect(await page.locator('.page:visible').count()).toBe(1);
    await page.getByRole('link', { name: 'Back to the list' }).click();
    expect(await page.locator(':focus').textContent()).toBe('anna-lebedeva.pdf');
  });

  it('sets two or three resumes side by side', async () => {
    const page = await reader.open(reader.write('compare.html', report));
    await page.getByRole('checkbox').nth(0).check();
    await page.getByRole('checkbox').nth(4).check();
    await page.getByRole('checkbox').nth(9).check();
    expect(await page.getByRole('checkbox').nth(1).isDisabled()).toBe(true);
    await page.getByRole('link', { name: 'Compare side by side' }).click();
    const picked = [ranked[0], ranked[4], ranked[9]];
    const table = page.locator('.beside table');
    expect(await table.locator('thead th').allTextContents()).toEqual(
      picked.map((one) => one?.file.replace(/.*\//, '')),
    );
    const scores = await table.getByRole('row', { name: 'Score' }).locator('td b').allTextContents();
    expect(scores.map(Number)).toEqual(picked.map((one) => one?.score));
    await page.getByRole('button', { name: 'Русский' }).click();
    expect(await table.getByRole('row', { name: 'Баллы' }).count()).toBe(1);
  });

  it('sets two resumes side by side on a telephone, labels above them', async () => {
    const page = await reader.open(reader.write('narrow.html', report), {
      viewport: { width: 390, height: 800 },
    });
    for (const index of [0, 4]) await page.getByRole('checkbox').nth(index).check();
    await page.getByRole('link', { name: 'Compare side by side' }).click();
    const boxOf = async (role: 'columnheader' | 'rowheader', index: number) =>
      (await page.locator('.beside').getByRole(role).nth(index).boundingBox()) ?? { x: 0, y: 0, width: 0 };
    const [first, second] = [await boxOf('columnheader', 0), await boxOf('columnheader', 1)];
    expect(first.y).toBe(second.y);
    expect(first.x + first.width).toBeLessThanOrEqual(second.x);
    expect(second.x + second.width).toBeLessThanOrEqual(390);
    expect(second.width).toBeGreaterThan(150);
    expect((await boxOf('rowheader', 5)).width).toBeGreaterThan(300);
  });

  it('speaks Russian and English, and keeps to what is on the screen', async () => {
    const page = await reader.open(`${reader.write('language.html', report)}#c3`);
    const english = await page.locator('.page:visible .ledger').textContent();
    await page.getByRole('button', { name: 'Русский' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    expect(await page.locator('h1').textContent()).toBe('Резюме: порядок чтения');
    await page.locator('.page:visible h3', { hasText: 'Из чего сложились баллы' }).waitFor();
    expect(await page.getByRole('button', { name: 'Русский' }).getAttribute('aria-pressed')).toBe('true');
    await page.locator('.page:visible .next').click();
    await page.locator('.page:visible h3', { hasText: 'Из чего сложились баллы' }).waitFor();
    await page.locator('.page:visible .back').click();
    await page.locator('.list thead .signal', { hasText: 'Сигнал' }).waitFor();
    await page.pdf();
    expect(await page.locator('.page.candidate h3', { hasText: 'How the score adds up' }).count()).toBe(0);
    await page.getByRole('button', { name: 'English' }).click();
    await page.goto(`${page.url().replace(/#.*/, '')}#c3`);
    await expect.poll(() => page.locator('.page:visible .ledger').textContent()).toBe(english);
  });

  it('holds everything for readers without scripts', async () => {
    const address = reader.write('plain.html', report);
    const page = await reader.open(address, { javaScriptEnabled: false });
    expect(await page.locator('.list tbody tr:visible').count()).toBe(ranked.length);
    expect(await page.locator('.filters').isVisible()).toBe(false);
    expect(await page.locator('.languages').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'anna-lebedeva.pdf' }).click();
    expect(await page.locator('.overview').isVisible()).toBe(false);
    await page.locator('.page:visible .ledger').waitFor();
    await page.locator('.page:visible mark', { hasText: 'Airflow' }).first().waitFor();
    await page.locator('.page:visible blockquote a').first().click();
    await page.locator('mark:target').waitFor();
    await page.getByRole('link', { name: 'Next' }).locator('visible=true').click();
    expect(await page.locator('.page:visible').count()).toBe(1);
  });

  const printed = async (page: Page): Promise<number> =>
    (await page.pdf({ format: 'A4' })).toString('latin1').split(/\/Type\s*\/Page\b(?!s)/).length - 1;

  it.each(['fixtures/resumes', 'fixtures/fourth-set/resumes'])(
    'prints the list, then one A4 page for each resume of %s',
    async (folder) => {
      const page = await reader.open(reader.write('print.html', await screenedResumes(folder)));
      const all = await printed(page);
      const resumes = await page.locator('.page.candidate').evaluateAll((pages) => {
        for (const one of pages) one.classList.add('out');
        return pages.length;
      });
      // The list alone; what the report was made with goes below the last resume.
      await page.locator('body > footer').evaluate((footer) => footer.remove());
      expect(all).toBe(resumes + (await printed(page)));
      expect(resumes).toBeGreaterThan(25);
    },
  );

  it('prints the page that is open alone, and what is left of the list with room for decisions', async () => {
    const list = await reader.open(reader.write('print.html', report));
    expect(await printed(await reader.open(`${reader.write('print.html', report)}#c4`))).toBe(1);
    await list.getByRole('combobox', { name: 'Signal' }).selectOption('strong');
    const strong = ranked.filter(({ verdict }) => verdict === 'strong').length;
    await list
      .getByRole('status')
      .filter({ hasText: `Shown: ${strong} ` })
      .waitFor();
    await list.emulateMedia({ media: 'print' });
    expect(await list.locator('.page:visible').count()).toBe(strong);
    expect(await list.getByRole('columnheader', { name: 'Decision' }).isVisible()).toBe(true);
    expect(await list.locator('.filters').isVisible()).toBe(false);
    const quotes = list
      .locator('.ledger tr')
      .filter({ has: list.locator('blockquote:nth-of-type(3):visible') });
    expect(await quotes.count()).toBe(0);
  });

  it.each([
    ['light', 1280],
    ['light', 390],
    ['dark', 1280],
    ['dark', 390],
  ] as const)(
    'can be used by everybody: %s, %i px wide',
    { timeout: 120_000 },
    async (colorScheme, width) => {
      const page = await reader.open(reader.write('axe.html', report), {
        colorScheme,
        viewport: { width, height: 900 },
      });
      const check = async (): Promise<void> => {
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() =>
          (globalThis as never as { axe: typeof axe }).axe.run(),
        );
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(overflow).toBeLessThanOrEqual(0);
      };
      await check();
      for (const index of [0, 1]) await page.getByRole('checkbox').nth(index).check();
      await page.getByRole('link', { name: 'Compare side by side' }).click();
      await check();
      const hidden = ranked.findIndex(({ text }) => (text?.hidden.length ?? 0) > 0);
      await page.goto(`${page.url().replace(/#.*/, '')}#c${hidden + 1}`);
      await check();
    },
  );

  it('is the table for a screen reader that it is for the eye', async () => {
    for (const width of [1280, 390]) {
      const page = await reader.open(reader.write('table.html', report), {
        viewport: { width, height: 900 },
      });
      const table = page.getByRole('table').first();
      expect(await table.getByRole('row').count()).toBeGreaterThanOrEqual(ranked.length);
      await table.getByRole('rowheader', { name: 'anna-lebedeva.pdf' }).waitFor();
    }
  });
});
