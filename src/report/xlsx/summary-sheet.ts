import { VERDICTS } from '../../ruleset/terms.js';
import { textsFor } from '../messages.js';
import type { Report } from '../report.js';
import type { ReportOptions } from '../reporter.js';
import { numberCell, textCell, type WorkbookSheet } from './sheet.js';
import { workbookTexts } from './texts.js';

/** How many files there were and how they came out, and what the report was made with. */
export function summarySheet(
  { tool, ruleset, asOf, summary }: Report,
  { language }: Pick<ReportOptions, 'language'>,
): WorkbookSheet {
  const { sheets, summary: labels } = workbookTexts(language);
  const { verdicts, orderOfReading } = textsFor(language);
  const count = (label: string, value: number) => [textCell(label), numberCell(value)];
  const note = (label: string, value: string) => [textCell(label), textCell(value)];
  return {
    name: sheets.summary,
    rows: [
      count(labels.files, summary.files),
      count(labels.screened, summary.screened),
      count(labels.unreadable, summary.unreadable),
      ...(summary.expected === undefined ? [] : [count(labels.stopped, summary.expected)]),
      [],
      ...VERDICTS.map((verdict) => count(verdicts[verdict], summary.verdicts[verdict])),
      [],
      [textCell(orderOfReading)],
      [],
      note(labels.asOf, asOf),
      note(labels.ruleset, `${ruleset.name} ${ruleset.version}`),
      note(labels.fingerprint, ruleset.sha256),
      note(labels.tool, `${tool.name} ${tool.version}`),
    ],
    widths: [38, 24],
    hasHead: false,
  };
}
