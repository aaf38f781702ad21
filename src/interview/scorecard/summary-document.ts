import { visibleText } from '../../report/printable-text.js';
import type { Ruleset } from '../../ruleset/load-ruleset.js';
import type { Language } from '../../ruleset/terms.js';
import type { Document, Part } from '../document.js';
import { interviewTexts } from '../texts.js';
import type { CandidateSummary } from './summarise.js';
import { itemRow, summaryHead, summaryRow } from './summary-rows.js';

/** All stages of all candidates side by side, then for each candidate the competencies and what to talk about. */
export function summaryDocument(
  candidates: readonly CandidateSummary[],
  { ruleset, language }: { readonly ruleset: Ruleset; readonly language: Language },
): Document {
  const texts = interviewTexts(language);
  const { summary } = texts;
  return {
    title: summary.title,
    language,
    foot: texts.foot(`${ruleset.name} ${ruleset.version}`, ruleset.sha256),
    parts: [
      { kind: 'heading', level: 1, text: summary.title },
      { kind: 'text', text: summary.about },
      {
        kind: 'table',
        head: summaryHead(language),
        rows: candidates.map((one) => summaryRow(one, language)),
      },
      ...candidates.map((one) => candidatePart(one, language)),
    ],
  };
}

function candidatePart({ candidate, items, completeness }: CandidateSummary, language: Language): Part {
  const { summary } = interviewTexts(language);
  const apart = items.filter(({ disagreement }) => disagreement).map(({ name }) => name[language]);
  const missing = items
    .filter(({ id }) => completeness.missing.includes(id))
    .map(({ name }) => name[language]);
  return {
    kind: 'together',
    parts: [
      { kind: 'heading', level: 2, text: visibleText(candidate) },
      {
        kind: 'table',
        head: summary.itemColumns,
        rows: items.filter(({ mean }) => mean !== null).map((item) => itemRow(item, language)),
      },
      ...(apart.length === 0 ? [] : [{ kind: 'list', label: summary.disagreement, items: apart } as const]),
      ...(missing.length === 0 ? [] : [{ kind: 'list', label: summary.missing, items: missing } as const]),
    ],
  };
}
