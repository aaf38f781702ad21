import { visibleText } from '../../report/printable-text.js';
import type { Language } from '../../ruleset/terms.js';
import type { Document, Part } from '../document.js';
import { type ReviewItem, type ReviewReport, reviewParts } from './review-report.js';
import { passedOverLine, readLine } from './review-table.js';
import { reviewTexts } from './texts.js';

/** A review as a document, for Markdown. */
export function reviewDocument(report: ReviewReport, language: Language): Document {
  const texts = reviewTexts(language);
  const { asked, doubts, secrets } = reviewParts(report, language);
  const rows = (items: readonly ReviewItem[]): string[][] =>
    items.flatMap(({ title, ask, evidence }) =>
      evidence.length === 0
        ? [[title, texts.notFound, ask]]
        : evidence.map(({ file, line, quote }) => [
            title,
            visibleText(`${file}:${line}`),
            visibleText(quote),
          ]),
    );
  const section = (heading: string, items: readonly ReviewItem[], none: string): Part[] => [
    { kind: 'heading', level: 2, text: heading },
    items.length === 0
      ? { kind: 'text', text: none }
      : { kind: 'table', head: texts.columns, rows: rows(items) },
  ];
  const questions = doubts.map(({ title, ask }) => `${title}. ${ask}`);
  return {
    title: texts.title,
    language,
    foot: texts.close,
    parts: [
      { kind: 'heading', level: 1, text: texts.title },
      { kind: 'text', text: readLine(report, texts, language) },
      ...passedOverLine(report, texts).map((text): Part => ({ kind: 'text', text })),
      ...section(texts.asked, asked, ''),
      ...section(texts.doubts, doubts, texts.noDoubts),
      ...(questions.length === 0 ? [] : [{ kind: 'list', items: questions } as const]),
      ...section(texts.secrets, secrets, texts.noSecrets),
    ],
  };
}
