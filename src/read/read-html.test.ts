import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Extract, type ReadResult } from './extract.js';
import { readDocument } from './read-document.js';

describe('readHtml', () => {
  it('reads headings, list items, cells, line breaks and preformatted text', async () => {
    expect(
      await roles(
        '<h2>Опыт &amp; work</h2><ul><li>Served\n   models</li><li><p>One</p><p>two</p></li></ul>' +
          '<p>First<br>second</p><table><tr><td>Label<td>Value</table><pre>a\nb</pre>' +
          '<div>loose <b>words</b><div>inner</div>after</div>',
      ),
    ).toEqual([
      'heading: Опыт & work',
      'bullet: Served models',
      'bullet: One',
      'plain: two',
      'plain: First',
      'plain: second',
      'cell: Label',
      'cell: Value',
      'plain: a',
      'plain: b',
      'plain: loose words',
      'plain: inner',
      'plain: after',
    ]);
  });

  it('gives each table cell a flow of its own', async () => {
    const { lines } = await read('<table><tr><td>One<td>Two</table>');
    expect(new Set(lines.map((line) => line.flow)).size).toBe(2);
  });

  it('parts the words of chips and of flexible boxes', async () => {
    const chips = '<style>.chip{display:inline-block}.row{display:flex}</style>';
    const { lines } = await read(
      `${chips}<p><span class="chip">Python</span><span class="chip">SQL</span></p><div class="row"><span>ML engineer</span><span>2021</span></div>`,
    );
    expect(lines.map((line) => line.text)).toEqual(['Python SQL', 'ML engineer', '2021']);
  });

  it('leaves out scripts, styles, templates, comments and titles', async () => {
    expect(
      await roles(
        '<title>t</title><script>s()</script><style>p{}</style><template>x</template><noscript>n</noscript><!-- c --><p>kept</p><svg><title>icon</title></svg>',
      ),
    ).toEqual(['plain: kept']);
  });

  it('keeps what aria-hidden hides from screen readers only', async () => {
    expect(await roles('<p aria-hidden="true">seen by eye</p>')).toEqual(['plain: seen by eye']);
  });

  it('finds links with their words and lines, and those on pictures', async () => {
    const { links } = await read(
      '<p>Ada</p><p>My <a href="https://github.com/ada-fict">code</a></p>' +
        '<p>Icon: <a href="//gitlab.com/ada-fict"><img src="x.png"></a></p>' +
        '<a href="#top">up</a><a href="javascript:x()">x</a><a href="mailto:ada@example.com">mail</a>',
    );
    expect(links).toEqual([
      { url: 'https://github.com/ada-fict', anchor: 'code', page: null, line: 1 },
      { url: 'https://gitlab.com/ada-fict', anchor: null, page: null, line: 2 },
      { url: 'mailto:ada@example.com', anchor: 'mail', page: null, line: 3 },
    ]);
  });

  it.each([
    ['style="display:none"', 'hidden-formatting'],
    ['style="visibility: hidden"', 'hidden-formatting'],
    ['style="opacity:0"', 'hidden-formatting'],
    ['hidden', 'hidden-formatting'],
    ['style="position:absolute;left:-9999px"', 'hidden-formatting'],
    ['style="font-size:1px"', 'tiny-print'],
    ['style="font-size:0"', 'tiny-print'],
    ['style="color:#fff"', 'background-colour'],
    ['style="color:rgb(254, 254, 254) !important"', 'background-colour'],
    ['style="color:rgba(0,0,0,0)"', 'hidden-formatting'],
    ['class="quiet"', 'hidden-formatting'],
    ['class="pale"', 'background-colour'],
    ['id="dark"', 'background-colour'],
  ])('keeps text with %s apart', async (attribute, how) => {
    const { lines, hidden } = await read(
      `<style>.quiet{display:none} p .pale, .pale{color:white} #dark{background:#123;color:#123}</style><p>Ada <span ${attribute}>secret words</span></p>`,
    );
    expect(lines).toMatchObject([{ text: 'Ada' }]);
    expect(hidden).toMatchObject([{ text: 'secret words', how }]);
  });

  it.each([
    '<div style="background:#1f2d3d"><p style="color:#fff">words</p></div>',
    '<style>.side h2{color:#fff}.side{background-color:navy}</style><div class="side"><h2>words</h2></div>',
    '<body bgcolor="#000000" text="#ffffff"><p>words</p>',
    '<div style="background:url(x.png)"><p style="color:#fff">words</p></div>',
    '<link rel="stylesheet" href="x.css"><p style="color:#fff">words</p>',
    '<div style="position:absolute;background:#123"></div><p style="color:#fff">words</p>',
    '<style>@media print{p{display:none}} p:hover{display:none}</style><p>words</p>',
    '<p style="visibility:hidden"><span style="visibility:visible">words</span></p>',
    '<p style="color:#ddd;font-size:8pt">words</p>',
  ])('sees the words in %s', async (body) => {
    expect(await read(body)).toMatchObject({ lines: [{ text: 'words' }], hidden: [] });
  });

  it.each([
    ['windows-1251', '<meta charset="windows-1251">', []],
    ['koi8-r', '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', []],
    ['windows-1251', '', ['decoded-legacy-charset']],
    ['windows-1251', '<meta charset="utf-8">', ['decoded-legacy-charset']],
  ])('decodes %s with the head "%s"', async (charset, head, notes) => {
    const bytes = encode(`<html><head>${head}</head><body><p>Обучала модели на русском корпусе</p>`, charset);
    const result = await readDocument(bytes, DEFAULT_LIMITS, { fileName: 'ada.html' });
    expect(result).toMatchObject({ lines: [{ text: 'Обучала модели на русском корпусе' }], notes });
  });

  it('stays with UTF-8 when a few bytes are broken', async () => {
    const start = new TextEncoder().encode('<html><meta charset="utf-8"><p>Обучала модели');
    const bytes = Buffer.concat([start, Buffer.of(0xff), new TextEncoder().encode(' и писала код')]);
    const result = await readDocument(bytes, DEFAULT_LIMITS, { fileName: 'ada.html' });
    expect(result).toMatchObject({ lines: [{ text: 'Обучала модели\ufffd и писала код' }], notes: [] });
  });

  it('takes elements nested a hundred thousand deep for what they are', async () => {
    expect(await readAny('<div>'.repeat(100_000))).toMatchObject({ reason: 'too-large', format: 'html' });
  });

  it('keeps the limit of characters', async () => {
    const limits = { ...DEFAULT_LIMITS, maxCharacters: 100 };
    const bytes = new TextEncoder().encode(`<html>${'<p>twenty characters ab'.repeat(50)}`);
    const result = await readDocument(bytes, limits, { fileName: 'ada.html' });
    expect(result).toMatchObject({ lines: { length: 5 }, notes: ['truncated-pages'] });
  });
});

function readAny(body: string): Promise<ReadResult> {
  const bytes = new TextEncoder().encode(`<!DOCTYPE html>\n<html lang="ru">${body}`);
  return readDocument(bytes, DEFAULT_LIMITS, { fileName: 'ada.html' });
}

async function read(body: string): Promise<Extract> {
  const result = await readAny(body);
  if (result.status !== 'read') throw new Error(`${result.reason} ${result.detail}`);
  return result;
}

async function roles(body: string): Promise<readonly string[]> {
  return (await read(body)).lines.map((line) => `${line.role}: ${line.text}`);
}

/** Encodes text in an 8-bit charset by trying all bytes. */
function encode(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...text].map((character) => bytes.get(character) ?? 0x3f));
}
