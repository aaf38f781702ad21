import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Extract, type ReadResult } from './extract.js';
import { readDocument } from './read-document.js';

const NAMESPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"';

const STYLES = `
  <style:style style:name="Dark" style:family="table-cell"><style:table-cell-properties fo:background-color="#1f2d3d"/></style:style>
  <style:style style:name="White" style:family="text"><style:text-properties fo:color="#ffffff"/></style:style>
  <style:style style:name="Base" style:family="text"><style:text-properties text:display="none"/></style:style>
  <style:style style:name="Gone" style:family="text" style:parent-style-name="Base"/>
  <style:style style:name="Tiny" style:family="text"><style:text-properties fo:font-size="1pt"/></style:style>`;

describe('readOdt', () => {
  it('reads headings, list items, cells, blanks and line breaks', async () => {
    const { lines } = await read(
      '<text:h text:outline-level="1">Experience</text:h>' +
        '<text:list><text:list-item><text:p>Served<text:s text:c="3"/>models</text:p></text:list-item></text:list>' +
        '<text:p>First<text:line-break/>second<text:tab/>part</text:p>' +
        '<table:table><table:table-row><table:table-cell><text:p>Label</text:p></table:table-cell><table:table-cell><text:p>Value</text:p></table:table-cell></table:table-row></table:table>',
    );
    expect(lines.map((line) => `${line.role}: ${line.text}`)).toEqual([
      'heading: Experience',
      'bullet: Served models',
      'plain: First',
      'plain: second part',
      'cell: Label',
      'cell: Value',
    ]);
  });

  it('finds links with their words', async () => {
    const { links } = await read(
      '<text:p>Ada</text:p><text:p>My <text:a xlink:href="https://github.com/ada-fict">code</text:a></text:p>',
    );
    expect(links).toEqual([{ url: 'https://github.com/ada-fict', anchor: 'code', page: null, line: 1 }]);
  });

  it.each([
    ['White', 'background-colour'],
    ['Gone', 'hidden-formatting'],
    ['Tiny', 'tiny-print'],
  ])('keeps text in the style %s apart', async (style, how) => {
    const { hidden, lines } = await read(
      `<text:p>Ada <text:span text:style-name="${style}">secret words</text:span></text:p>`,
    );
    expect(hidden).toMatchObject([{ text: 'secret words', how }]);
    expect(lines).toMatchObject([{ text: 'Ada' }]);
  });

  it('sees white text in a dark cell', async () => {
    const { hidden, lines } = await read(
      '<table:table><table:table-cell table:style-name="Dark"><text:p><text:span text:style-name="White">Skills</text:span></text:p></table:table-cell></table:table>',
    );
    expect(hidden).toEqual([]);
    expect(lines).toMatchObject([{ text: 'Skills' }]);
  });

  it('passes over comments and tracked deletions', async () => {
    const { lines } = await read(
      '<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes><text:p>kept<office:annotation><text:p>note</text:p></office:annotation></text:p>',
    );
    expect(lines.map((line) => line.text)).toEqual(['kept']);
  });

  it('reads headers of first and left pages, once where they say the same, and none that is switched off', async () => {
    const { lines } = await read(
      '<text:p>Ada</text:p>',
      pageStyles(
        '<style:header><text:p>Usual</text:p></style:header><style:header-first><text:p>First</text:p></style:header-first>' +
          '<style:header-left><text:p>Usual</text:p></style:header-left><style:footer style:display="false"><text:p>Off</text:p></style:footer>',
      ),
    );
    expect(lines.map((line) => line.text)).toEqual(['First', 'Usual', 'Ada']);
  });

  it('keeps the automatic styles of headers and text apart, which go by the same names', async () => {
    const { hidden, lines } = await read(
      '<text:p>Ada <text:span text:style-name="Tiny">secret words</text:span></text:p>',
      pageStyles(
        '<style:header><text:p><text:span text:style-name="Tiny">A header in usual print</text:span></text:p></style:header>',
        '<style:style style:name="Tiny" style:family="text"><style:text-properties fo:font-size="11pt"/></style:style>',
      ),
    );
    expect(lines.map((line) => line.text)).toEqual(['A header in usual print', 'Ada']);
    expect(hidden).toMatchObject([{ text: 'secret words' }]);
  });

  it('knows an encrypted document', async () => {
    const manifest = '<manifest><file-entry><encryption-data/></file-entry></manifest>';
    expect(await readAny('', { 'META-INF/manifest.xml': manifest })).toMatchObject({ reason: 'encrypted' });
  });
});

function readAny(body: string, parts: Readonly<Record<string, string>> = {}): Promise<ReadResult> {
  const content = `<office:document-content ${NAMESPACES}><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const files = { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content, ...parts };
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(([name, text]) => [name, [encoder.encode(text), { level: 0 }]]);
  return readDocument(zipSync(Object.fromEntries(entries)), DEFAULT_LIMITS, { fileName: 'ada.odt' });
}

const pageStyles = (headers: string, automatic = ''): Readonly<Record<string, string>> => ({
  'styles.xml': `<office:document-styles ${NAMESPACES}><office:automatic-styles>${automatic}</office:automatic-styles><office:master-styles><style:master-page>${headers}</style:master-page></office:master-styles></office:document-styles>`,
});

async function read(body: string, parts: Readonly<Record<string, string>> = {}): Promise<Extract> {
  const result = await readAny(body, parts);
  if (result.status !== 'read') throw new Error(`${result.reason} ${result.detail}`);
  return result;
}
