import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const list = execFileSync(process.execPath, ['scripts/list-attack-tests.mjs'], { encoding: 'utf8' });
const IDS = Array.from({ length: 37 }, (_, index) => `A${String(index + 1).padStart(2, '0')}`);

it('docs/reliability.md lists the tests that there are; "npm run attacks-doc" writes it anew', () => {
  const page = readFileSync('docs/reliability.md', 'utf8');
  expect(/<!-- attacks -->\n\n([\s\S]*?)\n<!-- \/attacks -->/.exec(page)?.[1]).toBe(list);
});

it('every attack has a test that says what should happen', () => {
  const tested = new Set(list.match(/^\| A\d\d(?= \|)/gm)?.map((row) => row.slice(2)));
  expect(IDS.filter((id) => !tested.has(id))).toEqual([]);
  expect([...tested].filter((id) => !IDS.includes(id))).toEqual([]);
  // An attack that is described nowhere would leave a hole in the table.
  expect(list).not.toContain('undefined');
});
