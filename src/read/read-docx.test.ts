import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Extract } from './extract.js';
import { readDocx } from './read-docx.js';

const MANY = 200_000;
const WORD = '<w:r><w:t>a</w:t></w:r>';
const LINKED_PICTURE =
  '<w:p><w:r><w:drawing><wp:docPr id="1"><a:hlinkClick r:id="rId1"/></wp:docPr></w:drawing></w:r></w:p>';

describe('readDocx', () => {
  it('keeps the links of a page header that has no words, beside an empty one', async () => {
    const { links } = await read({
      'word/document.xml': part('document', '<w:p><w:r><w:t>Ada Example</w:t></w:r></w:p>'),
      'word/_rels/document.xml.rels': relationships(
        ['header', 'header1.xml', 'Internal'],
        ['header', 'header2.xml', 'Internal'],
      ),
      'word/header1.xml': part('hdr', '<w:p/>'),
      'word/header2.xml': part('hdr', LINKED_PICTURE),
      'word/_rels/header2.xml.rels': relationships(['hyperlink', 'https://github.com/ada-fict', 'External']),
    });
    expect(links.map(({ url }) => url)).toEqual(['https://github.com/ada-fict']);
  });

  it.each([
    ['fields that never end', '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', WORD],
    [
      'links of pictures',
      '',
      `<w:r>${['rId1', 'rId2'].map((id) => `<a:hlinkClick r:id="${id}"/>`).join('')}</w:r></w:p><w:p>`,
    ],
    // To look at all of them for each piece of text or paragraph would run into the time-out.
  ])('takes linear time for thousands of %s', async (_what, start, rest) => {
    const { lines } = await read({
      'word/document.xml': part('document', `<w:p>${start.repeat(MANY)}${rest.repeat(MANY)}${WORD}</w:p>`),
      'word/_rels/document.xml.rels': relationships(
        ['hyperlink', 'https://one.example', 'External'],
        ['hyperlink', 'https://two.example', 'External'],
      ),
    });
    expect(lines).toHaveLength(1);
  });
});

const part = (root: string, content: string): string => `<w:${root}>${content}</w:${root}>`;

const relationships = (...all: readonly (readonly [type: string, target: string, mode: string])[]): string =>
  `<Relationships>${all
    .map(
      ([type, target, mode], index) =>
        `<Relationship Id="rId${index + 1}" Type="x/${type}" Target="${target}" TargetMode="${mode}"/>`,
    )
    .join('')}</Relationships>`;

async function read(files: Readonly<Record<string, string>>): Promise<Extract> {
  const entries = Object.entries(files).map(([name, xml]) => [name, new TextEncoder().encode(xml)]);
  return (await readDocx(zipSync(Object.fromEntries(entries)), DEFAULT_LIMITS)) as Extract;
}
