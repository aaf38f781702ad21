import { stringify } from 'csv-stringify/sync';
import type { DatasetReplacement, DatasetRow } from './make-dataset.js';

/** For spreadsheets as much as for code: UTF-8 with a mark, and no cell is taken for a formula. */
const FORM = { bom: true, escape_formulas: true } as const;

/** Pairs as CSV. Of the company's columns only question and answer are left. */
export function pairsCsv(rows: readonly DatasetRow[]): string {
  return stringify(
    [['id', 'question', 'answer'], ...rows.map(({ id, question, answer }) => [id, question, answer])],
    FORM,
  );
}

/** Every replacement as CSV: where it is, what kind, what stands there now. What stood there is not said. */
export function replacementsCsv(replacements: readonly DatasetReplacement[]): string {
  const rows = replacements.map(({ part, id, column, kind, placeholder, around, line }) => [
    ...[`${part}.csv`, id, column, kind, placeholder, around, line],
  ]);
  return stringify([['file', 'id', 'column', 'kind', 'replaced_by', 'around', 'source_line'], ...rows], FORM);
}
