import { textsFor } from '../../report/messages.js';
import { headCell, numberCell, textCell, type WorkbookSheet } from '../../report/xlsx/sheet.js';
import { workbook } from '../../report/xlsx/workbook.js';
import type { Language } from '../../ruleset/terms.js';
import { interviewTexts } from '../texts.js';
import { STAGES } from './rated-items.js';
import { DECISIONS } from './scorecard.js';
import type { CandidateSummary, ItemSummary } from './summarise.js';

/** The summary as a workbook: a row for each candidate, then one for each rating. Numbers stay numbers, to sort by. */
export function summaryXlsx(
  candidates: readonly CandidateSummary[],
  language: Language,
): Promise<Uint8Array> {
  return workbook([candidatesSheet(candidates, language), ratingsSheet(candidates, language)]);
}

function candidatesSheet(candidates: readonly CandidateSummary[], language: Language): WorkbookSheet {
  const { summary, verdicts, workbook: heads } = interviewTexts(language);
  const { candidate, role, screen, complete } = summary.columns;
  const head = [
    ...[candidate, role, screen, heads.verdict, ...STAGES.map((stage) => summary.stages[stage])],
    ...verdicts,
    ...[complete, heads.of, summary.disagreement, summary.missing],
  ];
  const rows = candidates.map((one) => [
    textCell(one.candidate),
    textCell(one.roleName[language]),
    numberCell(one.screen?.score ?? null),
    textCell(one.screen === null ? '' : textsFor(language).verdicts[one.screen.verdict]),
    ...STAGES.map((stage) => numberCell(rounded(one.stages[stage]))),
    ...DECISIONS.map((decision) =>
      numberCell(one.overall.filter((given) => given.decision === decision).length),
    ),
    numberCell(one.completeness.rated),
    numberCell(one.completeness.of),
    textCell(
      names(
        one.items.filter(({ disagreement }) => disagreement),
        language,
      ),
      { wrap: true },
    ),
    textCell(
      names(
        one.items.filter(({ id }) => one.completeness.missing.includes(id)),
        language,
      ),
      { wrap: true },
    ),
  ]);
  return {
    name: summary.title,
    rows: [head.map(headCell), ...rows],
    widths: [28, 18, 10, 14, ...STAGES.map(() => 14), ...DECISIONS.map(() => 10), 10, 8, 36, 36],
    hasHead: true,
  };
}

function ratingsSheet(candidates: readonly CandidateSummary[], language: Language): WorkbookSheet {
  const { summary, facts, rating, workbook: heads } = interviewTexts(language);
  const [item, , ratings] = summary.itemColumns;
  const head = [summary.columns.candidate, heads.stage, item, facts.interviewer, rating];
  const rows = candidates.flatMap(({ candidate, items }) =>
    items.flatMap((one) =>
      one.ratings.map(({ interviewer, rating: given }) => [
        textCell(candidate),
        textCell(summary.stages[one.stage]),
        textCell(one.name[language]),
        textCell(interviewer),
        numberCell(given),
      ]),
    ),
  );
  return { name: ratings, rows: [head.map(headCell), ...rows], widths: [28, 18, 40, 20, 10], hasHead: true };
}

const names = (items: readonly ItemSummary[], language: Language): string =>
  items.map(({ name }) => name[language]).join(', ');

const rounded = (mean: number | null): number | null => (mean === null ? null : Math.round(mean * 100) / 100);
