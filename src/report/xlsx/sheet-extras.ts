import type writeWorkbook from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import type { WorkbookSheet } from './sheet.js';

/** What the library takes as a feature when it writes several sheets; it exports no name for it. */
type WorkbookFeature = NonNullable<NonNullable<Parameters<typeof writeWorkbook>[1]>['features']>[number];

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const SHEET = 'xl/worksheets/sheet{id}.xml';
/** From "read last" to "read first"; the shades tell the order, they don't judge. */
const SHADES = ['FFFFFFFF', 'FF9CC9B5'] as const;

/** Adds to the written sheets what the library has no option for: filters, a shaded score, links, how to print (ECMA-376, 18.3). */
export function sheetExtras(sheets: readonly WorkbookSheet[]): WorkbookFeature {
  const sheetAt = (index: number): WorkbookSheet => sheets[index] as WorkbookSheet;
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _, { sheetIndex }) =>
            [
              ...filterOf(sheetAt(sheetIndex)),
              ...scaleOf(sheetAt(sheetIndex)),
              ...linksOf(sheetAt(sheetIndex)),
              ...PRINTED_ACROSS,
            ].reduce(
              (content, markup) =>
                insertElementMarkupAccordingToOrderOfSiblings(
                  content,
                  markup,
                  getOrderOfSiblings(SHEET, 'worksheet') ?? [],
                  'worksheet',
                ),
              xml,
            ),
        },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace('<definedNames/>', repeatedHeads(sheets)),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) =>
            (sheetAt(sheetIndex).links ?? [])
              .map(({ url }, index) =>
                getSelfClosingTagMarkup('Relationship', {
                  Id: relationId(index),
                  Type: HYPERLINK,
                  Target: url,
                  TargetMode: 'External',
                }),
              )
              .join(''),
        },
      },
    },
  };
}

/** On paper a sheet lies on its side and is as wide as the paper, however many pages it is long. */
const PRINTED_ACROSS = [
  '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
  getSelfClosingTagMarkup('pageMargins', {
    left: 0.4,
    right: 0.4,
    top: 0.4,
    bottom: 0.4,
    header: 0.2,
    footer: 0.2,
  }),
  getSelfClosingTagMarkup('pageSetup', {
    paperSize: 9,
    orientation: 'landscape',
    fitToWidth: 1,
    fitToHeight: 0,
  }),
];

/** The heads of columns stand on every printed page. */
function repeatedHeads(sheets: readonly WorkbookSheet[]): string {
  const names = sheets.flatMap(({ name, hasHead }, index) =>
    hasHead
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name.replaceAll("'", "''")}'!$1:$1</definedName>`,
        ]
      : [],
  );
  return `<definedNames>${names.join('')}</definedNames>`;
}

const relationId = (index: number): string => `rId-link-${index + 1}`;

function filterOf({ hasHead, rows, widths }: WorkbookSheet): string[] {
  return hasHead && rows.length > 1
    ? [getSelfClosingTagMarkup('autoFilter', { ref: range([0, 0], [rows.length - 1, widths.length - 1]) })]
    : [];
}

function scaleOf({ scoreColumn, rows }: WorkbookSheet): string[] {
  if (scoreColumn === undefined || rows.length < 2) return [];
  const cells = range([1, scoreColumn], [rows.length - 1, scoreColumn]);
  const stops = [0, 100]
    .map((value) => getSelfClosingTagMarkup('cfvo', { type: 'num', val: value }))
    .join('');
  const colours = SHADES.map((rgb) => getSelfClosingTagMarkup('color', { rgb })).join('');
  return [
    `<conditionalFormatting sqref="${cells}"><cfRule type="colorScale" priority="1"><colorScale>${stops}${colours}</colorScale></cfRule></conditionalFormatting>`,
  ];
}

function linksOf({ links = [] }: WorkbookSheet): string[] {
  if (links.length === 0) return [];
  const markup = links.map(({ row, column }, index) =>
    getSelfClosingTagMarkup('hyperlink', { ref: getCellAddress(row, column), 'r:id': relationId(index) }),
  );
  return [`<hyperlinks>${markup.join('')}</hyperlinks>`];
}

type Place = readonly [row: number, column: number];

function range(from: Place, to: Place): string {
  return `${getCellAddress(...from)}:${getCellAddress(...to)}`;
}
