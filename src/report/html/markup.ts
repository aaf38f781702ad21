import { escapeXml } from '../escape-xml.js';
import { visibleText } from '../printable-text.js';

/** HTML that may stand in a page as it is. Plain strings never do: `html` escapes them. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | null | readonly Part[];

/** Template tag that makes markup: parts that are text are escaped, lists are joined, null is nothing. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let markup = pieces[0] ?? '';
  for (const [index, part] of parts.entries()) markup += render(part) + (pieces[index + 1] ?? '');
  return { markup };
}

/** Takes a string that is markup already, such as a style sheet of our own. */
export const trusted = (markup: string): Markup => ({ markup });

export const NOTHING: Markup = { markup: '' };

function render(part: Part): string {
  if (part === null) return '';
  // Text of a stranger: nothing in it is markup, invisible, or steers the page.
  if (typeof part === 'string') return escapeXml(visibleText(part));
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(render).join('');
}
