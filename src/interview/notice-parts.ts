import type { Notice } from '../ruleset/interview-schema.js';
import type { Language } from '../ruleset/terms.js';
import type { Part } from './document.js';

/** The notices for one reader that stand before or after the questions. */
export function noticeParts(
  notices: readonly Notice[],
  wanted: {
    readonly reader: Notice['for'][number];
    readonly place: Notice['place'];
    readonly language: Language;
  },
): Part[] {
  return notices
    .filter((notice) => notice.for.includes(wanted.reader) && notice.place === wanted.place)
    .map(({ title, text, points = [] }) => ({
      kind: 'together',
      parts: [
        { kind: 'heading', level: 2, text: title[wanted.language] },
        ...(text === undefined ? [] : [{ kind: 'text', text: text[wanted.language] } as const]),
        ...(points.length === 0
          ? []
          : [{ kind: 'list', items: points.map((point) => point[wanted.language]) } as const]),
      ],
    }));
}
