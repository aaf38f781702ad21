import type { Rule } from '../../ruleset/schema.js';
import { PILLARS } from '../../ruleset/terms.js';
import { fillTitle } from '../fill-title.js';
import { ledgerPoints } from '../ledger-points.js';
import { textsFor } from '../messages.js';
import { ownCodeLinks } from '../own-code-links.js';
import { rankScreenings } from '../rank-screenings.js';
import { relationRemarks } from '../relation-remarks.js';
import type { Report } from '../report.js';
import type { ReportOptions } from '../reporter.js';
import { roleName } from '../role-name.js';
import {
  type CellLink,
  headCell,
  numberCell,
  steepHeadCell,
  textCell,
  type WorkbookSheet,
  widthFor,
} from './sheet.js';
import { workbookTexts } from './texts.js';

/** A number of points, and a steep title of two lines. */
const COUNTED_WIDTH = 5.5;
const BEFORE_RULES = 5 + PILLARS.length;

/** One row a resume in the order of reading, one column a rule with its points; the decision is left to a person. */
export function candidatesSheet(
  report: Report,
  { language, sort }: Pick<ReportOptions, 'language' | 'sort'>,
): WorkbookSheet {
  const { sheets, columns } = workbookTexts(language);
  const { verdicts, pillars } = textsFor(language);
  const { rules } = report.ruleset;
  const ranked = rankScreenings(report, sort);
  const codeColumn = BEFORE_RULES + rules.length;
  const before = [columns.rank, columns.score, columns.verdict, columns.file, columns.role];
  const counted = [
    ...PILLARS.map((pillar) => pillars[pillar]),
    ...rules.map((rule) => columnTitle(rule, language)),
  ];
  const after = [columns.code, columns.relations, columns.decision];
  const head = [...before.map(headCell), ...counted.map(steepHeadCell), ...after.map(headCell)];
  const links: CellLink[] = [];
  const rows = ranked.map((screening, index) => {
    const points = new Map(screening.findings.map((finding) => [finding.rule, ledgerPoints(finding)]));
    const [code] = ownCodeLinks(screening);
    const url = code === undefined ? null : linkTarget(code);
    if (url !== null) links.push({ row: index + 1, column: codeColumn, url });
    return [
      numberCell(index + 1),
      numberCell(screening.score),
      textCell(verdicts[screening.verdict]),
      textCell(screening.file, { wrap: true }),
      textCell(roleName(screening.role, report)[language], { wrap: true }),
      ...PILLARS.map((pillar) => numberCell(screening.pillars[pillar])),
      ...rules.map(({ id }) => numberCell(points.get(id) ?? null)),
      textCell(code ?? '', { wrap: true }),
      textCell(relationRemarks(screening.file, report, language).join('; '), { wrap: true }),
      null,
    ];
  });
  return {
    name: sheets.candidates,
    rows: [head, ...rows],
    widths: [
      ...before.map((title, index) => widthFor(title, [5, 7, 12, 32, 16][index] ?? 0)),
      ...counted.map(() => COUNTED_WIDTH),
      ...after.map((title, index) => widthFor(title, [30, 32, 22][index] ?? 0)),
    ],
    hasHead: true,
    scoreColumn: 1,
    links,
  };
}

/** The most characters that Excel takes for an address; it calls a workbook with a longer one damaged. */
const LONGEST_TARGET = 2079;

/** An address as Excel wants it, with everything but plain signs encoded; null if there is none to follow. */
function linkTarget(url: string): string | null {
  const target = URL.canParse(url)
    ? new URL(url).href.replace(/['|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    : '';
  return /^https?:/.test(target) && target.length <= LONGEST_TARGET ? target : null;
}

/** A title that reads well only with the words of a resume in it can't head a column; the id can. */
function columnTitle({ id, title }: Pick<Rule, 'id' | 'title'>, language: ReportOptions['language']): string {
  const filled = fillTitle(title, {}, language);
  return filled.includes('…') ? id : filled;
}
