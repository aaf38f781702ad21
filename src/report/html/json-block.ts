import { html, type Markup, trusted } from './markup.js';

/** Data for the page's script, in an element that no browser runs. */
export function jsonBlock(id: string, data: unknown): Markup {
  // "<" is all that could end the element or open a comment in it.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return html`<script type="application/json" id="${id}">${trusted(json)}</script>`;
}
