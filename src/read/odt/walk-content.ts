import type { DocumentPart } from '../paragraphs/document-part.js';
import { parseXml } from '../xml/parse-xml.js';
import { addText, startContent } from './content-state.js';
import { CLOSERS, OPENERS } from './elements.js';
import type { RawStyles } from './read-styles.js';

/** Comments, old wording and marks that are no text of the candidate. */
const SKIPPED: ReadonlySet<string> = new Set([
  'annotation',
  'tracked-changes',
  'note-citation',
  'sequence-decls',
  'title',
  'desc',
  'ruby-text',
]);

/**
 * Reads the paragraphs within the elements called `root`: "text" for the body of content.xml, "header", "footer-first"
 * and the like for what styles.xml puts on pages.
 */
export function walkContent(bytes: Uint8Array, root: string, styles: RawStyles): DocumentPart {
  const state = startContent(styles);
  const { path } = state;
  let skipFrom = 0;
  let inside = 0;
  parseXml(bytes, {
    open(name, attributes) {
      path.push(name);
      // A header that is not displayed is kept for when it is switched on.
      const isSkipped = SKIPPED.has(name) || attributes['style:display'] === 'false';
      if (skipFrom === 0 && isSkipped) skipFrom = path.length;
      if (skipFrom > 0) return;
      if (name === root) inside += 1;
      if (inside > 0) OPENERS[name]?.(state, attributes);
    },
    close(name) {
      if (skipFrom === 0) {
        if (inside > 0) CLOSERS[name]?.(state);
        if (name === root) inside -= 1;
      } else if (skipFrom === path.length) skipFrom = 0;
      path.pop();
    },
    text(text) {
      // Blanks in a row count as one; more are written as text:s.
      if (skipFrom === 0 && inside > 0) addText(state, text.replace(/\s+/g, ' '));
    },
  });
  const paragraphs = state.paragraphs.flatMap((paragraph) => (paragraph === null ? [] : [paragraph]));
  return { paragraphs, links: state.links, shapeLinks: [], hasBackdropShape: false };
}
