import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type LockFile, licencesPage, type Manifest } from '../scripts/licences-page.mjs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
const manifestAt = (place: string): Manifest | null => {
  const file = `${place}/package.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : null;
};
const page = licencesPage(lock, manifestAt);

/** The page if a package of the lock file and its manifest were changed. */
function pageWith(name: string, change: { license?: string | undefined; version?: string }): string {
  const place = `node_modules/${name}`;
  const changed = { ...lock.packages[place], ...change };
  const packages = { ...lock.packages, [place]: changed };
  return licencesPage({ ...lock, packages }, (at) => (at === place ? (changed as Manifest) : manifestAt(at)));
}

it('docs/licences.md is what the lock file says; "npm run licences" writes it anew', () => {
  expect(readFileSync('docs/licences.md', 'utf8')).toBe(page);
});

it('the page names what is installed with hypecheck, and nothing of what only its makers need', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const name of Object.keys(dependencies))
    expect(page).toMatch(new RegExp(`^\\| ${name} \\|.*hypecheck`, 'm'));
  for (const name of Object.keys(devDependencies)) expect(page).not.toContain(`| ${name} |`);
});

it('the page is the same on every platform', () => {
  const isOptional = (place: string) => lock.packages[place]?.optional === true;
  expect(Object.keys(lock.packages).some(isOptional)).toBe(true);
  expect(licencesPage(lock, (place) => (isOptional(place) ? null : manifestAt(place)))).toBe(page);
});

describe('there is no page', () => {
  it.each([
    [undefined, /yaml@.* names no licence/],
    ['GPL-3.0-only', /yaml@.*GPL-3\.0-only is not/],
    ['MPL-2.0', /yaml@.*MPL-2\.0 is not/],
    ['MIT AND GPL-2.0-only', /yaml@.*is not/],
    ['Apache-2.0 WITH LLVM-exception', /yaml@.*is not/],
    ['SEE LICENSE IN terms.txt', /yaml@.*is not/],
  ])('for the licence %s', (license, message) => {
    expect(() => pageWith('yaml', { license })).toThrow(message);
  });

  it('for another version of a package whose licence a person has read', () => {
    expect(() => pageWith('sylvester', { version: '0.0.22' })).toThrow(
      /sylvester@0\.0\.22 names no licence\nsylvester@0\.0\.21 is not there any more/,
    );
  });

  it('for packages that are not installed, or not as the lock file says', () => {
    expect(() => licencesPage(lock, () => null)).toThrow(/yaml@.* is not installed: run npm ci/);
    const older = (place: string) =>
      place === 'node_modules/yaml' ? { version: '1.0.0', license: 'ISC' } : manifestAt(place);
    expect(() => licencesPage(lock, older)).toThrow(/yaml@.* is installed as 1\.0\.0/);
  });
});

it.each(['MIT OR GPL-2.0-only', '(GPL-2.0-only OR (MIT AND ISC))', 'BlueOak-1.0.0'])(
  'the licence %s may come in',
  (license) => {
    expect(pageWith('yaml', { license })).toContain(`| ${license} |`);
  },
);
