// Lists the tests of attacks and accidents, whose titles begin with an id ("A05: a box painted over text").
//   node scripts/list-attack-tests.mjs           prints the list
//   npm run attacks-doc                          puts it into docs/reliability.md
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const ATTACKS = {
  A01: 'PDF text that is drawn invisibly (render mode 3)',
  A02: 'white on white',
  A03: 'white on a dark banner, which people do see',
  A04: 'letters of half a point',
  A05: 'a box painted over text',
  A06: 'full transparency',
  A07: 'a layer that is switched off',
  A08: 'text that a clip cuts away',
  A09: 'text off the page',
  A10: 'the recognised text of a scan, which is honest',
  A11: 'orders and keywords in metadata',
  A12: 'replacement text that differs from the letters',
  A13: 'fonts that name their letters wrongly',
  A14: 'hidden text of Word',
  A15: 'white and tiny text of Word',
  A16: 'contacts and links in headers of Word',
  A17: 'links of Word, as hyperlink or as field',
  A18: 'text boxes, which Word keeps twice',
  A19: 'tracked deletions',
  A20: 'stuffing with keywords',
  A21: 'a copied job ad',
  A22: 'Cyrillic letters in Latin names',
  A23: 'zero-width, soft-hyphen, bidi and tag characters',
  A24: 'fullwidth and mathematical letters, ligatures, no-break spaces',
  A25: 'orders to a model in plain sight',
  A26: 'sections that pose as data of a machine',
  A27: 'links that are not the candidate’s code',
  A28: 'formulas in spreadsheets',
  A29: 'escape sequences of terminals',
  A30: 'commands of build servers',
  A31: 'HTML, Markdown and XML in reports',
  A32: 'bombs, entities, endless pages, slow text, documents that call home',
  A33: 'paths that lead out, symbolic links, files of one name',
  A34: 'one person in two files',
  A35: 'one text under several names',
  A36: 'years with a thing before it came out',
  A37: 'figures that can not be',
};

const root = new URL('..', import.meta.url);
const page = new URL('docs/reliability.md', root);
const list = table(attackTests());
if (process.argv.includes('--write')) {
  const part = /(?<=<!-- attacks -->\n)[\s\S]*?(?=<!-- \/attacks -->)/;
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(part, () => `\n${list}\n`),
  );
} else process.stdout.write(list);

/** The tests whose titles have an id, by id, then by file. Those that never run are none. */
function attackTests() {
  return readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .sort()
    .flatMap(titlesIn)
    .sort((one, other) => (one.id < other.id ? -1 : Number(one.id > other.id)));
}

/** A title stands behind `test(` or first in the row of a table of `test.each`. */
function titlesIn(file) {
  const text = readFileSync(new URL(file, root), 'utf8');
  const titles = text.matchAll(/(?:\.(\w+))?[([]\s*(['"`])(A\d\d): ((?:(?!\2)[^\\\n]|\\.)+)\2/g);
  return [...titles]
    .map(([, modifier, , id, title]) => ({ file, id, title, gap: modifier === 'fails', modifier }))
    .filter(({ modifier }) => modifier !== 'skip' && modifier !== 'todo');
}

/** A row for each test. What a table of tests fills in is left open. */
function table(tests) {
  const rows = tests.map(({ id, file, title, gap }, index) => {
    const what = tests[index - 1]?.id === id ? '' : ATTACKS[id];
    const told = title
      .replace(/: %[sj]$/, '')
      .replaceAll(/%[sj]/g, '…')
      .replaceAll(/[\\`*_<>[\]|]/g, '\\$&');
    return `| ${id} | ${what} | ${gap ? `**known gap:** ${told}` : told} | \`${file}\` |\n`;
  });
  return `| Id | Attack or accident | Test | File |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}
