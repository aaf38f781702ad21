import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { ReadError } from '../read-error.js';

/** Browsers stop nesting at 512. The time to build a page grows with its depth times its length. */
const MAX_DEPTH = 1000;

/**
 * Builds the tree of a page as a browser does. Nothing is fetched or run.
 * @throws {ReadError} for elements nested so deep that no person can have written them.
 */
export function parsePage(text: string): DefaultTreeAdapterTypes.Document {
  let depth = 0;
  return parse(text, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush() {
        depth += 1;
        if (depth > MAX_DEPTH) throw new ReadError('too-large', `elements nested over ${MAX_DEPTH} deep`);
      },
      onItemPop() {
        depth -= 1;
      },
    },
  });
}
