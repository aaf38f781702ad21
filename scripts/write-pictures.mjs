// Makes the pictures of the README from what the program writes about the fixtures: docs/terminal.svg, docs/report.png.
//   npm run pictures
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { escapeXml } from '../dist/report/escape-xml.js';
import { textWidth } from '../dist/report/text-width.js';

const program = fileURLToPath(new URL('../bin/hypecheck.js', import.meta.url));
const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));
const picture = (name) => fileURLToPath(new URL(`../docs/${name}`, import.meta.url));

const SHOWN = ['anna-lebedeva.pdf', 'ingrid-solheim.pdf', 'daria-miller.docx', 'grace-adeyemi.pdf'];
const AS_OF = ['--as-of', '2026-11-23'];
writeFileSync(picture('terminal.svg'), terminal([...SHOWN.map((name) => `resumes/${name}`), ...AS_OF]));
await photograph(picture('report.png'));

/** What a run in fixtures/ prints, in colours. */
function run(args) {
  const env = { ...process.env, LC_ALL: 'en', FORCE_COLOR: '1' };
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [program, ...args, '--as-of', '2026-11-23'],
    {
      cwd: fixtures,
      env,
      encoding: 'utf8',
    },
  );
  // 3: one of the resumes can't be read, and the picture shows it.
  if (status !== 0 && status !== 3) throw new Error(stderr);
  return stdout;
}

/** A terminal with a run in it. Every piece of text has its column and its width, whichever font there is. */
function terminal(args) {
  const [column, row, margin] = [8.4, 19, 20];
  const output = run(args).trimEnd();
  const bold = (text) => `\u001b[1m${text}\u001b[22m`;
  const command = [`$ hypecheck ${args.slice(0, 2).join(' ')} \\`, `    ${args.slice(2).join(' ')}`].map(
    bold,
  );
  const lines = [...command, '', ...output.split('\n')];
  const texts = lines.flatMap((line, index) =>
    pieces(line).map(({ text, at, style }) => {
      const place = `x="${(margin + at * column).toFixed(1)}" y="${margin + (index + 1) * row - 5}"`;
      const width = `textLength="${(textWidth(text) * column).toFixed(1)}" lengthAdjust="spacingAndGlyphs"`;
      return `<text class="${style}" ${place} ${width}>${escapeXml(text)}</text>`;
    }),
  );
  const [width, height] = [Math.ceil(80 * column) + 2 * margin, lines.length * row + 2 * margin];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>hypecheck in a terminal</title>
<style>
rect { fill: #fbfbfa; stroke: #d5d8dc }
text { fill: #24292f; font: 14px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; white-space: pre }
.bold { font-weight: 700 } .dim { fill: #6a737d } .green { fill: #1a7f4b } .cyan { fill: #0b7285 } .yellow { fill: #946200 } .red { fill: #b42318 }
@media (prefers-color-scheme: dark) {
rect { fill: #16191d; stroke: #30363d }
text { fill: #d7dce2 }
.dim { fill: #8b949e } .green { fill: #58c78b } .cyan { fill: #56c4d6 } .yellow { fill: #e0b04c } .red { fill: #ff8a7a }
}
</style>
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8"/>
${texts.join('\n')}
</svg>
`;
}

/** The pieces of a line with their columns and styles (ECMA-48, Select Graphic Rendition), blanks left out. */
function pieces(line) {
  const styles = { 1: 'bold', 2: 'dim', 31: 'red', 32: 'green', 33: 'yellow', 36: 'cyan' };
  let [at, style] = [0, ''];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what terminals are steered by
  return line.split(/\u001b\[(\d+)m/).flatMap((part, index) => {
    if (index % 2 === 1) {
      style = styles[part] ?? '';
      return [];
    }
    return part.split(/(?<=\s{2,})(?=\S)/).flatMap((text) => {
      const start = at;
      at += textWidth(text);
      const shown = text.trim();
      return shown === '' ? [] : [{ text: shown, at: start + text.indexOf(shown), style }];
    });
  });
}

/** The HTML report over all resumes, as a browser shows its top. */
async function photograph(file) {
  const folder = mkdtempSync(path.join(tmpdir(), 'hypecheck-'));
  const report = path.join(folder, 'report.html');
  run(['resumes', '--format', `html=${report}`, ...AS_OF]);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
    await page.goto(pathToFileURL(report).href);
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
