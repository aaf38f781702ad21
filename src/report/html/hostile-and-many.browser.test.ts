import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noChromium, type Reader, startReader } from '../../../fixtures/chromium.js';
import { finding, sampleReport, screened } from '../../../fixtures/reports/sample-report.js';
import { screenedResumes } from '../../../fixtures/reports/screened-resumes.js';
import type { Screened, Screening } from '../../score/screening.js';
import { rankScreenings } from '../rank-screenings.js';
import { buildReport } from '../report.js';

/** A script that counts what changes in the page, texts included, until `changesSeen` is called. */
const COUNT_CHANGES = `{
  let seen = 0;
  const observer = new MutationObserver((records) => { seen += records.length; });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  globalThis.changesSeen = () => {
    const rest = observer.takeRecords().length;
    observer.disconnect();
    return seen + rest;
  };
}`;

describe.skipIf(noChromium)('the HTML report in Chromium, with what nobody hopes for', () => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await startReader();
  });
  afterAll(async () => {
    await reader?.close();
    expect(reader?.complaints).toEqual([]);
  });

  it('A31: runs nothing that a stranger wrote', async () => {
    const attack = '"><img src=x onerror="globalThis.attacked=1"><script>globalThis.attacked=1</script>';
    const evidence = [{ quote: attack, page: 1, line: 1, section: null, matched: ['script'] }];
    const hostile = screened({
      file: `${attack}.pdf`,
      findings: [
        finding({ rule: 'frontier-from-scratch', flag: 'red', captures: { model: attack }, evidence }),
      ],
      links: [{ url: 'javascript:globalThis.attacked=1', kind: 'other', own: true, visible: true }],
      text: {
        lines: [{ text: attack, page: 1, role: 'plain', bold: false, number: 1, glue: null }],
        hidden: [{ text: attack, page: 1, how: 'tiny-print' }],
      },
    });
    for (const count of [2, 400]) {
      const page = await reader.open(
        reader.write('hostile.html', sampleReport(new Array<Screening>(count).fill(hostile))),
      );
      await page.getByRole('checkbox').nth(0).check();
      await page.getByRole('checkbox').nth(1).check();
      await page.getByRole('link', { name: 'Compare side by side' }).click();
      await page.getByRole('button', { name: 'Русский' }).click();
      await page.goto(`${page.url().replace(/#.*/, '')}#c1`);
      expect(await page.locator('#c1 .paper').textContent()).toBe(attack);
      expect(await page.locator('img, [href^=javascript]').count()).toBe(0);
      expect(await page.evaluate(() => 'attacked' in globalThis)).toBe(false);
    }
  });

  it('stays small and whole with 2,000 resumes', { timeout: 120_000 }, async () => {
    const report = await screenedResumes();
    const ranked = rankScreenings(report, 'score');
    const results = Array.from({ length: 2000 }, (_, index): Screening => {
      const screening = ranked[index % ranked.length] as Screened;
      const file = `inbox/${index}/${screening.file.replace(/.*\//, '')}`;
      const lines = [
        ...(screening.text?.lines ?? []),
        { text: `Word${index}`, page: 1, role: 'plain', bold: false, number: 900, glue: null } as const,
      ];
      return { ...screening, file, text: { lines, hidden: screening.text?.hidden ?? [] } };
    });
    const address = reader.write('many.html', buildReport(results, report));
    expect(statSync(fileURLToPath(address)).size).toBeLessThan(15_000_000);
    const page = await reader.open(address);
    expect(await page.locator('.list tbody tr').count()).toBe(2000);
    await page.getByRole('searchbox').fill('word1234');
    await page.getByRole('status').filter({ hasText: 'Shown: 1 of 2000' }).waitFor();
    await page.locator('.list tbody tr:visible th > a:not(.older)').click();
    await page.locator('.page:visible .paper', { hasText: 'Word1234' }).waitFor();
    expect(await page.locator('.page:visible mark').count()).toBeGreaterThan(0);
    expect(await page.locator('.packed:visible').count()).toBe(0);
    // Work is counted, as time depends on the machine: what is out of sight is left alone.
    const changes = async (act: () => Promise<unknown>): Promise<number> => {
      await page.evaluate(COUNT_CHANGES);
      await act();
      return page.evaluate<number>('globalThis.changesSeen()');
    };
    const all = await page.locator('[data-t]').count();
    const inOverview = await page.locator('.overview [data-t]').count();
    expect(await changes(() => page.getByRole('button', { name: 'Русский' }).click())).toBeLessThan(400);
    expect(await changes(() => page.locator('.page:visible .back').click())).toBeLessThan(inOverview + 400);
    expect(
      await changes(() => page.locator('.list tbody tr:visible th > a:not(.older)').click()),
    ).toBeLessThan(400);
    expect(all).toBeGreaterThan(50_000);
    const plain = await reader.open(address, { javaScriptEnabled: false });
    await plain.locator('.list tbody a').first().click();
    expect(await plain.locator('.page:visible .ledger tr').count()).toBeGreaterThan(4);
    expect(await plain.locator('.page:visible .packed').textContent()).toContain('where scripts run');
  });
});
