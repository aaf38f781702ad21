import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Extract } from './extract.js';
import { readDocument } from './read-document.js';

const URL_OF_CODE = 'https://github.com/ada-fict';
const VANISH = '<w:rPr><w:vanish/></w:rPr>';
const WHITE = '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>';
const WORDS = '<w:t>secret code</w:t>';
const PICTURE = '<w:drawing><wp:inline><wp:docPr id="1"/><a:blip r:embed="rId9"/></wp:inline></w:drawing>';
const STYLES =
  '<style:style style:name="White" style:family="text"><style:text-properties fo:color="#ffffff"/></style:style>' +
  '<style:style style:name="Gone" style:family="text"><style:text-properties text:display="none"/></style:style>';
const GONE = 'style="display:none"';

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
    expect(await read(bytes, fileName)).toMatchObject({ lines: [{ text: 'Ada work' }], links: [] });
  });
});

describe('a link of which nobody can see anything is none', () => {
  it.each([
    ['hidden words of DOCX', docx(linked(`<w:r>${VANISH}${WORDS}</w:r>`), URL_OF_CODE)],
    ['white words of DOCX', docx(linked(`<w:r>${WHITE}${WORDS}</w:r>`), URL_OF_CODE)],
    [
      'hidden words of DOCX beside a blank',
      docx(linked(`<w:r><w:t> </w:t></w:r><w:r>${VANISH}${WORDS}</w:r>`), URL_OF_CODE),
    ],
    [
      'hidden words of a field of DOCX',
      docx(
        `<w:fldSimple w:instr="HYPERLINK ${URL_OF_CODE}"><w:r>${VANISH}${WORDS}</w:r></w:fldSimple>`,
        URL_OF_CODE,
      ),
    ],
    ['a hidden picture of DOCX', docx(linked(`<w:r>${VANISH}${PICTURE}</w:r>`), URL_OF_CODE)],
    [
      'a hidden shape of DOCX',
      docx(
        '<w:r><w:drawing><wp:docPr hidden="1"><a:hlinkClick r:id="rId1"/></wp:docPr></w:drawing></w:r>',
        URL_OF_CODE,
      ),
    ],
    [
      'a picture of DOCX in hidden letters',
      docx(
        `<w:r>${VANISH}<w:drawing><wp:docPr><a:hlinkClick r:id="rId1"/></wp:docPr></w:drawing></w:r>`,
        URL_OF_CODE,
      ),
    ],
    ['hidden words of ODT', odt(anchor('<text:span text:style-name="Gone">secret code</text:span>'))],
    ['white words of ODT', odt(anchor('<text:span text:style-name="White">secret code</text:span>'))],
    ['hidden words of HTML', html(`<a href="${URL_OF_CODE}">\n <span ${GONE}>secret code</span>\n</a>`)],
    ['a hidden link of HTML', html(`<a href="${URL_OF_CODE}" ${GONE}>secret code</a>`)],
    ['a hidden picture of HTML', html(`<a href="${URL_OF_CODE}" ${GONE}><img src="icon.png"></a>`)],
    ['white words of HTML', html(`<a href="${URL_OF_CODE}" style="color:#fff">secret code</a>`)],
    [
      'hidden words of RTF',
      Buffer.from(
        `{\\rtf1 Ada {\\field{\\*\\fldinst HYPERLINK "${URL_OF_CODE}"}{\\fldrslt {\\v secret code}}}\\par}`,
      ),
    ],
  ])('%s', async (what, bytes) => {
    const { lines, links, hidden } = await read(bytes, 'cv');
    expect(lines).toMatchObject([{ text: 'Ada' }]);
    expect(links).toEqual([]);
    expect(hidden).toMatchObject(/picture|shape/.test(what) ? [] : [{ text: 'secret code' }]);
  });
});

describe('a link of which something can be seen stays', () => {
  it.each([
    ['a picture of DOCX', docx(linked(`<w:r>${PICTURE}</w:r>`), URL_OF_CODE)],
    [
      'a picture of DOCX and hidden words',
      docx(linked(`<w:r>${PICTURE}</w:r><w:r>${VANISH}${WORDS}</w:r>`), URL_OF_CODE),
    ],
    [
      'a picture of DOCX in a paragraph of white words',
      docx(linked(`<w:r>${WHITE}${PICTURE}${WORDS}</w:r>`), URL_OF_CODE),
    ],
    [
      'a picture of DOCX that leads somewhere itself',
      docx('<w:r><w:drawing><wp:docPr><a:hlinkClick r:id="rId1"/></wp:docPr></w:drawing></w:r>', URL_OF_CODE),
    ],
    [
      'an icon of a font of DOCX',
      docx(linked(`<w:r><w:sym w:char="F0E0"/></w:r><w:r>${VANISH}${WORDS}</w:r>`), URL_OF_CODE),
    ],
    ['a picture of ODT', odt(anchor('<draw:frame><draw:image/></draw:frame>'))],
    [
      'a picture of ODT and hidden words',
      odt(
        anchor(
          '<draw:frame><draw:image/></draw:frame><text:span text:style-name="Gone">secret code</text:span>',
        ),
      ),
    ],
    [
      'a picture of HTML and hidden words',
      html(`<a href="${URL_OF_CODE}"><img src="i.png"><span ${GONE}>secret code</span></a>`),
    ],
    [
      'a drawing of HTML and hidden words',
      html(`<a href="${URL_OF_CODE}"><svg><path/></svg><span ${GONE}>secret code</span></a>`),
    ],
    [
      'an icon of a font of HTML and hidden words',
      html(`<a href="${URL_OF_CODE}"><i class="fa-github"></i><span ${GONE}>secret code</span></a>`),
    ],
    [
      'a picture of HTML between letters of no size',
      html(`<a href="${URL_OF_CODE}" style="font-size:0"><img src="i.png"></a>`),
    ],
    [
      'a picture of HTML behind see-through words',
      html(
        `<a href="${URL_OF_CODE}" style="background:url(i.png);font:0/0 a;color:transparent">secret code</a>`,
      ),
    ],
    [
      'a picture of HTML among see-through words',
      html(`<a href="${URL_OF_CODE}" style="color:transparent">secret code<img src="i.png"></a>`),
    ],
  ])('%s', async (_what, bytes) => {
    const { lines, links } = await read(bytes, 'cv');
    expect(lines).toMatchObject([{ text: 'Ada' }]);
    expect(links).toMatchObject([{ url: URL_OF_CODE, anchor: null, line: 0 }]);
  });

  it.each([
    ['DOCX', docx(linked(`<w:r><w:t>my </w:t></w:r><w:r>${VANISH}${WORDS}</w:r>`), URL_OF_CODE)],
    ['ODT', odt(anchor('my <text:span text:style-name="Gone">secret code</text:span>'))],
    ['HTML', html(`<a href="${URL_OF_CODE}">my <span ${GONE}>secret code</span></a>`)],
  ])('some of the words of %s', async (_format, bytes) => {
    const { links } = await read(bytes, 'cv');
    expect(links).toEqual([{ url: URL_OF_CODE, anchor: 'my', page: null, line: 0 }]);
  });
});

async function read(bytes: Uint8Array, fileName: string): Promise<Extract> {
  return (await readDocument(bytes, DEFAULT_LIMITS, { fileName })) as Extract;
}

function linked(content: string): string {
  return `<w:hyperlink r:id="rId1">${content}</w:hyperlink>`;
}

function anchor(content: string): string {
  return `<text:a xlink:href="${URL_OF_CODE}">${content}</text:a>`;
}

function html(content: string): Uint8Array {
  return Buffer.from(`<!DOCTYPE html><p>Ada ${content}</p>`);
}

function docx(content: string, target: string): Uint8Array {
  return zipped({
    'word/document.xml': `<w:document><w:p><w:r><w:t>Ada </w:t></w:r>${content}</w:p></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships><Relationship Id="rId1" Type="x/hyperlink" Target="${target}" TargetMode="External"/></Relationships>`,
  });
}

function odt(content: string): Uint8Array {
  return zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:automatic-styles>${STYLES}</office:automatic-styles><office:text><text:p>Ada ${content}</text:p></office:text></office:document-content>`,
  });
}

function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => [name, [Buffer.from(text), { level: 0 }]]);
  return zipSync(Object.fromEntries(entries));
}
