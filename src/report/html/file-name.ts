import { html, type Markup } from './markup.js';

/** A path with its folders set back, so that the name of the file is what the eye finds. */
export function fileName(file: string): Markup {
  const end = file.lastIndexOf('/') + 1;
  return end === 0
    ? html`<bdi>${file}</bdi>`
    : html`<bdi><span class="folder">${file.slice(0, end)}</span>${file.slice(end)}</bdi>`;
}
