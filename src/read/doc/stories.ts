import type { TextPart } from '../paragraphs/assemble.js';
import type { DocDocument } from './doc-document.js';
import type { StoryRange } from './walk-story.js';

/** A story and its place in the document. */
export interface Story extends StoryRange {
  readonly kind: TextPart['kind'];
}

/** The first six stories of headers are lines between text and notes. */
const SEPARATORS = 6;
/** Of each section's six: headers of even, odd and first pages; the others are footers. */
const HEADERS: ReadonlySet<number> = new Set([0, 1, 4]);
/** Six for each of a hundred sections; more are an attack, as every story is looked for in all of the text. */
const MOST_STORIES = 600;

/** The stories of a document in the order of reading; comments are left out. */
export function storiesOf(document: DocDocument): readonly Story[] {
  const { lengths } = document.information;
  let at = 0;
  const next = (kind: Story['kind'], length: number, backdrop = 'none'): Story => {
    at += length;
    return { kind, from: at - length, to: at, backdrop };
  };
  const body = next('body', lengths.body);
  const footnotes = next('notes', lengths.footnotes);
  const margins = headersAndFooters(document, at);
  next('notes', lengths.headers + lengths.comments);
  const endnotes = next('notes', lengths.endnotes);
  // The fill of a text box is not read, so that the colour behind its text is not known.
  const boxes = next('body', lengths.textBoxes, 'unknown');
  const headerBoxes = next('header', lengths.headerTextBoxes, 'unknown');
  const headers = margins.filter((story) => story.kind === 'header');
  const footers = margins.filter((story) => story.kind === 'footer');
  return [...headers, headerBoxes, body, boxes, footnotes, endnotes, ...footers];
}

function headersAndFooters({ information, table }: DocDocument, start: number): readonly Story[] {
  const { offset, length } = information.headers;
  const list = table.subarray(offset, offset + length);
  const stories: Story[] = [];
  const count = Math.min(Math.floor(list.length / 4) - 1, SEPARATORS + MOST_STORIES);
  for (let index = SEPARATORS; index < count; index += 1) {
    const from = Math.max(start + list.readUInt32LE(index * 4), stories.at(-1)?.to ?? 0);
    const to = Math.min(start + list.readUInt32LE((index + 1) * 4), start + information.lengths.headers);
    const kind = HEADERS.has((index - SEPARATORS) % 6) ? 'header' : 'footer';
    if (from < to) stories.push({ kind, from, to, backdrop: 'none' });
  }
  return stories;
}
