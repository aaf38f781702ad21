import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { plantedCsv, plantedPair } from '../../fixtures/take-home/support-pairs.js';

const folder = mkdtempSync(path.join(tmpdir(), 'dataset-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Makes a dataset with the built program: its files by name, and what it says. */
function make(
  table: string,
  name: string,
  ...options: string[]
): { files: Record<string, Buffer>; said: string } {
  const out = path.join(folder, name);
  const said = execFileSync(
    process.execPath,
    ['bin/hypecheck.js', 'take-home', 'dataset', table, '--out', out, '--lang', 'en', ...options],
    { encoding: 'utf8' },
  );
  return {
    files: Object.fromEntries(readdirSync(out).map((file) => [file, readFileSync(path.join(out, file))])),
    said,
  };
}

describe('the dataset of 1,010 pairs with planted personal data', () => {
  const pairs = Array.from({ length: 1010 }, (_, i) => plantedPair(i + 1));
  const table = path.join(folder, 'support.csv');
  writeFileSync(table, `\ufeff${plantedCsv(pairs, ';')}`);
  const first = make(table, 'first', '--seed', '7');

  it('holds none of what was planted, and reports each replacement', () => {
    const all = Object.values(first.files).join('\n');
    const planted = pairs.flatMap((pair) => pair.planted);
    // Names that are parts of other words would be found in them.
    const left = planted.filter(({ kind, value }) => kind !== 'name' && all.includes(value));
    expect(left).toEqual([]);
    expect(
      planted.filter(
        ({ kind, value }) => kind === 'name' && new RegExp(`(?<!\\p{L})${value}(?!\\p{L})`, 'u').test(all),
      ),
    ).toEqual([]);
    expect(first.files['replacements.csv']?.toString().match(/^(?:pairs|questions)\.csv,/gm)).toHaveLength(
      planted.length,
    );
    expect(first.said).toContain(`${planted.length} replacements in`);
  });

  it('is split into 1,000 and 10', () => {
    expect(first.said).toContain('1000 pairs, and 10 questions held back');
  });

  it('has the same bytes for the same seed, and others for another', () => {
    const again = make(table, 'again', '--seed', '7').files;
    const other = make(table, 'other', '--seed', '8').files;
    for (const [name, bytes] of Object.entries(first.files)) {
      expect(again[name]?.equals(bytes)).toBe(true);
      expect(other[name]?.equals(bytes)).toBe(false);
    }
  });
});
