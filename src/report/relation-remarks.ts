import type { Language } from '../ruleset/terms.js';
import { textsFor } from './messages.js';
import type { Report } from './report.js';

/** So many files are named; of a text that hundreds share, the rest is counted. */
const MOST_NAMED = 4;

/** What a resume has to do with others, in words: versions of the same person, text in common with other people's. */
export function relationRemarks(
  file: string,
  { relations }: Pick<Report, 'relations'>,
  language: Language,
): string[] {
  const known = relations.get(file);
  if (known === undefined) return [];
  const texts = textsFor(language);
  const by = known.by.map((one) => texts.sameBy[one]).join(', ');
  const { isCopy } = known;
  const named = (files: readonly string[], all = files.length): string =>
    [
      files.slice(0, MOST_NAMED).join(', '),
      ...(all > MOST_NAMED ? [texts.relations.more(all - MOST_NAMED)] : []),
    ].join(' ');
  return [
    ...(known.newest === null
      ? []
      : [isCopy ? texts.relations.copy(known.newest) : texts.relations.older(known.newest, by)]),
    ...(known.older.length === 0
      ? []
      : [
          isCopy
            ? texts.relations.copies(named(known.older))
            : texts.relations.newest(named(known.older), by),
        ]),
    ...(known.sharesTextWith.length === 0
      ? []
      : [
          texts.relations.sharedText(
            Math.floor(100 * known.share),
            named(known.sharesTextWith, known.sharers),
          ),
        ]),
  ];
}
