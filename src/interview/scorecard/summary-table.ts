import { padText } from '../../report/fit-text.js';
import { printableText } from '../../report/printable-text.js';
import { textWidth } from '../../report/text-width.js';
import { wrapText } from '../../report/wrap-text.js';
import type { Language } from '../../ruleset/terms.js';
import { interviewTexts } from '../texts.js';
import { alignedRows } from './aligned-rows.js';
import type { CandidateSummary } from './summarise.js';
import { itemRow, summaryHead, summaryRow } from './summary-rows.js';

const NO_BREAK = '\u00a0';

/**
 * The summary for a terminal of so many columns: all stages side by side, or below each other where they have no room;
 * then where interviewers disagree and what is missing.
 */
export function summaryTable(
  candidates: readonly CandidateSummary[],
  language: Language,
  width: number,
): string {
  const head = summaryHead(language);
  const rows = candidates.map((one) => summaryRow(one, language).map(printableText).map(bound));
  const table =
    alignedRows([head, ...rows], width) ?? rows.flatMap((row) => [...stacked(head, row, width), '']);
  const remarks = candidates
    .flatMap((one) => remarksOn(one, language))
    .flatMap((remark) => indented('', bound(remark), width));
  const lines = [...table, ...(remarks.length === 0 ? [] : ['', ...remarks])];
  return `${lines
    .join('\n')
    .replaceAll(NO_BREAK, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

/** Keeps a number on the line of what it belongs to: "yes × 2", "anna 4", "8 of 12". */
const bound = (text: string): string =>
  text.replace(/ (?=×)|(?<=×) | (?=\d(?:[,)]|$))|(?<=^\d+) | (?=\d+$)/g, NO_BREAK);

function remarksOn({ candidate, items, completeness }: CandidateSummary, language: Language): string[] {
  const { summary } = interviewTexts(language);
  const who = printableText(candidate);
  const apart = items
    .filter(({ disagreement }) => disagreement)
    .map((item) => {
      const [name, , ratings] = itemRow(item, language);
      return `${who}: ${summary.disagreement.toLowerCase()}: ${name} (${printableText(ratings)})`;
    });
  const missing = items
    .filter(({ id }) => completeness.missing.includes(id))
    .map(({ name }) => name[language]);
  return missing.length === 0
    ? apart
    : [...apart, `${who}: ${summary.missing.toLowerCase()}: ${missing.join(', ')}`];
}

/** A candidate's row with a line for each column. */
function stacked(head: readonly string[], [name = '', ...cells]: readonly string[], width: number): string[] {
  const [, ...labels] = head;
  const labelWidth = Math.max(...labels.map(textWidth));
  return [
    ...wrapText(name, width),
    ...cells.flatMap((cell, i) => indented(`  ${padText(labels[i] ?? '', labelWidth)}  `, cell, width)),
  ];
}

/** A text that begins behind a label; further lines begin below it, or two columns in where there is no label. */
function indented(label: string, text: string, width: number): string[] {
  const indent = Math.max(2, textWidth(label));
  return wrapText(text, width - indent).map((line, i) => (i === 0 ? label : ' '.repeat(indent)) + line);
}
