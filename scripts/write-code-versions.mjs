// Writes dist/code-versions.json: a hash of the code that reads documents, and of all code that a screening comes from.
// What a cache holds is only good for the code that made it. Part of the build, after the compiler.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');
/** What stands behind a screening: everything before reports, and what reports and command line don't change. */
const SCREENING = ['read', 'resume', 'ruleset', 'match', 'duplicates', 'score', 'screen.js'];

const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

function hashOf(rooms) {
  const hash = createHash('sha256').update(JSON.stringify(dependencies));
  const files = readdirSync(dist, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js') && rooms.includes(file.split('/')[0]))
    .sort();
  for (const file of files) hash.update(file).update(readFileSync(path.join(dist, file)));
  return hash.digest('hex').slice(0, 16);
}

const versions = { reading: hashOf(['read']), screening: hashOf(SCREENING) };
writeFileSync(path.join(dist, 'code-versions.json'), `${JSON.stringify(versions)}\n`);
