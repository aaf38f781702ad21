import type { Extract } from '../read/extract.js';
import { plainExtract, plainLine } from '../read/plain-extract.js';
import type { HeadingFinder } from '../resume/section-headings.js';
import type { Example } from '../ruleset/schema.js';

/** What an example is written with, the short form (its text alone) spread out. */
export type ExampleDetails = Exclude<Example, string>;

export function exampleDetails(example: Example): ExampleDetails {
  return typeof example === 'string' ? { text: example } : example;
}

/** What of the document could not be read. */
export type Unread = 'links' | 'sections' | null;

/** Words that carry a link, as Markdown writes them: [my code](https://github.com/jane/rag). */
const LINK = /\[([^\]]+)\]\((https?:[^)\s]+)\)/g;

/**
 * An example as if it had been read from a document: one line a paragraph. A text without headings of its own
 * stands for the bullets of a job, as that is where most sentences of a resume are.
 */
export function exampleExtract(
  { text, hidden }: ExampleDetails,
  unread: Unread,
  findHeading: HeadingFinder,
): Extract {
  const written = text.split('\n').filter((line) => line.trim() !== '');
  const lines = written.map((line) => line.replace(LINK, '$1'));
  const isHeading = (line: string, index: number): boolean => {
    const heading = findHeading.byName(line);
    return heading !== null && (index === 0 || heading.rest === null);
  };
  const asWritten = unread === 'sections' || lines.some(isHeading);
  return plainExtract(
    asWritten
      ? lines.map((line) => plainLine(line))
      : [
          plainLine('Experience', { role: 'heading' }),
          ...lines.map((line) => plainLine(line, { role: 'bullet' })),
        ],
    {
      hidden: hidden === undefined ? [] : [{ text: hidden, page: null, how: 'background-colour' }],
      links: written.flatMap((line) =>
        [...line.matchAll(LINK)].map(([, anchor = '', url = '']) => ({
          url,
          anchor,
          page: null,
          line: null,
        })),
      ),
      // As in a scan: nothing in its text tells whether there are links.
      ...(unread === 'links' ? { format: 'pdf' as const, linksComplete: false } : {}),
    },
  );
}
