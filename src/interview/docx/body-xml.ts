import type { Part } from '../document.js';
import { paragraph, type Run } from './paragraph.js';
import { tableXml } from './table-xml.js';

/** Widths of the columns of a table by how many there are: narrow ones for labels, wide ones for words. */
const WIDTHS: Readonly<Record<number, readonly number[]>> = {
  2: [1300, 8800],
  3: [3600, 4700, 1800],
  4: [1700, 2800, 2800, 2800],
};

const TONES = { small: 'Small', lead: 'Lead' } as const;
const BOX = '\u2610';
const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The main part of a DOCX file. Lengths are twentieths of a point: A4 is 11906 by 16838. */
export function bodyXml(parts: readonly Part[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="${NAMESPACE}" xmlns:r="${RELATIONS}"><w:body>${parts.map((part) => partXml(part, false)).join('')}<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="900" w:right="900" w:bottom="1000" w:left="900" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

/** @param keep whether the part stays on a page with what follows */
function partXml(part: Part, keep: boolean): string {
  switch (part.kind) {
    case 'heading':
      return paragraph(withAside(part), { style: part.level === 1 ? 'Title' : `Heading${part.level - 1}` });
    case 'question':
      return paragraph(withAside({ ...part, bold: true }), { style: 'Question', keep: true });
    case 'text':
      return paragraph([{ text: part.text }], {
        keep,
        ...(part.tone === undefined ? {} : { style: TONES[part.tone] }),
      });
    case 'list':
      return [
        ...(part.label === undefined
          ? []
          : [paragraph([{ text: part.label }], { style: 'Label', keep: true })]),
        ...part.items.map((item, i) =>
          paragraph([{ text: markOf(part.marks, i) + item }], {
            style: part.marks === undefined ? 'ListBullet' : 'Box',
          }),
        ),
      ].join('');
    case 'facts':
      return tableXml(
        part.rows.map(([label, value]) => [label, value ?? '']),
        { widths: [2600, 7500], lines: 'below', keep },
      );
    case 'table':
      return tableXml(part.rows, { head: part.head, widths: widthsOf(part.head.length), lines: 'all', keep });
    case 'choice':
      return [
        paragraph([{ text: part.label, bold: true }], { style: 'Label', keep: true }),
        paragraph([{ text: part.options.map((option) => `${BOX} ${option}`).join('      ') }], { keep }),
      ].join('');
    case 'quote':
      return [
        paragraph([{ text: part.text }], { style: 'Quote', keep: true }),
        paragraph([{ text: part.source }], { style: 'Small', keep }),
      ].join('');
    case 'room':
      return [
        paragraph([{ text: part.label }], { style: 'Label', keep: true }),
        ...Array.from({ length: part.lines }, (_, i) =>
          paragraph([], { style: 'Room', keep: keep || i < part.lines - 1 }),
        ),
      ].join('');
    case 'together':
      return part.parts.map((one, i) => partXml(one, i < part.parts.length - 1)).join('');
    case 'page':
      return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
  }
}

function markOf(marks: 'boxes' | 'numbers' | undefined, i: number): string {
  if (marks === 'boxes') return `${BOX}\t`;
  return marks === 'numbers' ? `${i + 1}.\t` : '';
}

const withAside = ({ text, aside, bold }: { text: string; aside?: string; bold?: boolean }): Run[] => [
  { text, ...(bold === true ? { bold } : {}) },
  ...(aside === undefined ? [] : [{ text: `  ${aside.replaceAll(' ', '\u00a0')}`, faint: true }]),
];

const widthsOf = (columns: number): readonly number[] =>
  WIDTHS[columns] ?? new Array(columns).fill(10100 / columns);
