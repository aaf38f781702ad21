// Writes docs/licences.md, the licences of all packages that come with hypecheck.
//   npm run licences
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { licencesPage } from './licences-page.mjs';

const at = (place) => new URL(`../${place}`, import.meta.url);
const readJson = (place) => JSON.parse(readFileSync(at(place), 'utf8'));
const readManifest = (place) =>
  existsSync(at(`${place}/package.json`)) ? readJson(`${place}/package.json`) : null;

try {
  writeFileSync(at('docs/licences.md'), licencesPage(readJson('package-lock.json'), readManifest));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
