import { counted } from '../../report/messages.js';
import { printableText } from '../../report/printable-text.js';
import type { Language } from '../../ruleset/terms.js';
import type { Dataset } from './make-dataset.js';
import { NAME_KIND, type PersonalPatterns } from './personal-patterns.js';
import { datasetTexts } from './texts.js';

/** How a dataset came about. */
export interface DatasetRun {
  readonly file: string;
  readonly seed: number;
  /** Rows of the file below its head, and how many of them lacked a question or an answer. */
  readonly rows: number;
  readonly blank: number;
  readonly written: Readonly<Record<'pairs' | 'questions' | 'replacements', string>>;
}

/** What was read, chosen, replaced and written, and what a human has to look for, as text. */
export function datasetReport(
  { pairs, questions, replacements }: Dataset,
  { file, seed, rows, blank, written }: DatasetRun,
  { kinds, names }: PersonalPatterns,
  language: Language,
): string {
  const texts = datasetTexts(language);
  const count = (number: number, noun: keyof typeof texts.nouns): string =>
    counted(number, texts.nouns[noun], language);
  const touched = new Set(replacements.map(({ part, id }) => `${part} ${id}`)).size;
  const byKind = [...kinds, { id: NAME_KIND, ...names }].flatMap(({ id, name, placeholder }) => {
    const times = replacements.filter(({ kind }) => kind === id).length;
    return times === 0 ? [] : [`  ${name[language]}: ${times} → ${placeholder[language]}`];
  });
  const lines = [
    texts.read(count(rows, 'row'), printableText(file)),
    ...(blank === 0 ? [] : [`  ${texts.blank(count(blank, 'row'))}`]),
    texts.chosen(count(pairs.length, 'pair'), count(questions.length, 'question'), seed),
    '',
    ...(replacements.length === 0
      ? [texts.nothing]
      : [texts.replaced(count(replacements.length, 'replacement'), count(touched, 'row')), ...byKind]),
    '',
    texts.written,
    ...(['pairs', 'questions', 'replacements'] as const).map(
      (part) => `  ${printableText(written[part])}  ${texts.files[part]}`,
    ),
    '',
    texts.look,
    ...texts.lookAt.map((what) => `  - ${what}`),
  ];
  return `${lines.join('\n')}\n`;
}
