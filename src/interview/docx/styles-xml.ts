import type { Document } from '../document.js';

/** A paragraph style: paragraph properties and run properties in WordprocessingML. */
type Style = readonly [id: string, name: string, paragraph: string, run: string];

const space = (before: number, after: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}"/>`;
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/>`;
const grey = '<w:color w:val="444444"/>';

/** Sizes in half points, spaces in twentieths of a point. */
const STYLES: readonly Style[] = [
  ['Title', 'Title', `<w:keepNext/>${space(0, 200)}<w:outlineLvl w:val="0"/>`, `<w:b/>${size(36)}`],
  [
    'Heading1',
    'heading 1',
    `<w:keepNext/><w:pBdr><w:bottom w:val="single" w:sz="8" w:space="2" w:color="1A1A1A"/></w:pBdr>${space(240, 100)}<w:outlineLvl w:val="1"/>`,
    `<w:b/>${size(26)}`,
  ],
  ['Heading2', 'heading 2', `<w:keepNext/>${space(200, 40)}<w:outlineLvl w:val="2"/>`, `<w:b/>${size(23)}`],
  ['Question', 'Question', `<w:keepNext/><w:keepLines/>${space(140, 40)}`, size(21)],
  ['Lead', 'Lead', space(0, 100), size(21)],
  ['Small', 'Small', space(0, 80), `${grey}${size(18)}`],
  ['Label', 'Label', `<w:keepNext/>${space(60, 20)}`, `<w:b/>${size(18)}`],
  [
    'ListBullet',
    'List Bullet',
    `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${space(0, 20)}`,
    '',
  ],
  [
    'Box',
    'Box',
    `<w:tabs><w:tab w:val="left" w:pos="340"/></w:tabs>${space(0, 20)}<w:ind w:left="340" w:hanging="340"/>`,
    '',
  ],
  ['Cell', 'Cell', space(0, 0), size(18)],
  ['Gap', 'Gap', space(0, 60), size(8)],
  [
    'Quote',
    'Quote',
    `<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="999999"/></w:pBdr>${space(240, 40)}<w:ind w:left="200"/>`,
    '<w:i/>',
  ],
  [
    'Room',
    'Room',
    `<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="AAAAAA"/><w:between w:val="single" w:sz="4" w:space="1" w:color="AAAAAA"/></w:pBdr>${space(0, 0)}`,
    size(28),
  ],
  [
    'Footer',
    'footer',
    `<w:tabs><w:tab w:val="right" w:pos="10100"/></w:tabs>${space(0, 0)}`,
    `${grey}${size(14)}`,
  ],
];

/** The style sheet of a DOCX file. */
export function stylesXml(language: Document['language']): string {
  const locale = language === 'ru' ? 'ru-RU' : 'en-GB';
  const styles = STYLES.map(
    ([id, name, paragraph, run]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`,
  );
  return `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/><w:sz w:val="20"/><w:lang w:val="${locale}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${space(0, 80)}</w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${styles.join('')}</w:styles>`;
}
