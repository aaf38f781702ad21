import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from './extract.js';
import { linkTarget } from './link-target.js';
import { readDocument } from './read-document.js';

describe('linkTarget', () => {
  it.each([
    ['https://github.com/ada-fict', 'https://github.com/ada-fict'],
    ['mailto:ada@example.com', 'mailto:ada@example.com'],
    ['//github.com/ada-fict', 'https://github.com/ada-fict'],
    ['github.com/ada-fict', 'github.com/ada-fict'],
    ['www.ada-fict.dev', 'www.ada-fict.dev'],
    ['ada-fict.github.io', 'ada-fict.github.io'],
    ['ada-fict.dev?from=cv', 'ada-fict.dev?from=cv'],
  ])('takes %s for an address', (href, url) => {
    expect(linkTarget(href, null)).toBe(url);
  });

  it.each([
    '',
    '#bookmark',
    'portfolio.pdf',
    'Portfolio.PDF',
    'portfolio.pdf#page=2',
    '../cv.pdf',
    './cv.docx',
    'files/cv.pdf',
    'ada.fict.cv.odt',
    'index.html',
    'notebook.ipynb',
    'ada@example.com',
    'file:///home/ada/cv.pdf',
  ])('takes %j for none', (href) => {
    expect(linkTarget(href, null)).toBeNull();
  });

  it('puts the address of a page before what is relative to it', () => {
    expect(linkTarget('portfolio.pdf', 'https://ada-fict.dev/cv/')).toBe(
      'https://ada-fict.dev/cv/portfolio.pdf',
    );
  });
});

describe.each(['portfolio.pdf', '../cv.pdf', '#bookmark'])('a link to %s', (target) => {
  it.each([
    [
      'a hyperlink of DOCX',
      'cv.docx',
      docx('<w:hyperlink r:id="rId1"><w:r><w:t>work</w:t></w:r></w:hyperlink>', target),
    ],
    [
      'a field of DOCX',
      'cv.docx',
      docx(
        `<w:fldSimple w:instr=" HYPERLINK &quot;${target}&quot; "><w:r><w:t>work</w:t></w:r></w:fldSimple>`,
        target,
      ),
    ],
    ['a picture of DOCX', 'cv.docx', docx('<w:r><w:t>work</w:t><a:hlinkClick r:id="rId1"/></w:r>', target)],
    ['ODT', 'cv.odt', odt(`<text:a xlink:href="${target}">work</text:a>`)],
    [
      'RTF',
      'cv.rtf',
      Buffer.from(`{\\rtf1 Ada {\\field{\\*\\fldinst HYPERLINK "${target}"}{\\fldrslt work}}\\par}`),
    ],
    ['HTML', 'cv.html', Buffer.from(`<!DOCTYPE html><p>Ada <a href="${target}">work</a></p>`)],
    ['Markdown', 'cv.md', Buffer.from(`Ada [work](${target})`)],
  ])('is no address in %s', async (_format, fileName, bytes) => {
    const document = await readDocument(bytes, DEFAULT_LIMITS, { fileName });
    expect(document).toMatchObject({ lines: [{ text: 'Ada work' }], links: [] });
  });
});

function docx(content: string, target: string): Uint8Array {
  return zipped({
    'word/document.xml': `<w:document><w:p><w:r><w:t>Ada </w:t></w:r>${content}</w:p></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships><Relationship Id="rId1" Type="x/hyperlink" Target="${target}" TargetMode="External"/></Relationships>`,
  });
}

function odt(content: string): Uint8Array {
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:text><text:p>Ada ${content}</text:p></office:text></office:document-content>`,
  });
}

function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => [name, [Buffer.from(text), { level: 0 }]]);
  return zipSync(Object.fromEntries(entries));
}
