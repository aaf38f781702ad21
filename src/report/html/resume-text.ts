import type { Screened } from '../../score/screening.js';
import { inLanguage } from './in-language.js';
import { html, type Markup, NOTHING } from './markup.js';
import type { Piece, ResumeView, ViewLine } from './resume-view.js';
import type { Saying, Speech } from './speech.js';

/** The resume's text with its evidence marked; `id` begins the names of the places that quotes link to. */
export function resumeText(
  view: ResumeView,
  id: string,
  language: Screened['language'],
  speech: Speech,
): Markup {
  const { lines, hidden } = view;
  return html`<div class="paper"${inLanguage(language)}>${lines.map((line) => lineMarkup(line, id, speech))}</div>${
    hidden.length === 0 ? NOTHING : hiddenMarkup(hidden, id, speech)
  }`;
}

function lineMarkup({ kind, pieces }: ViewLine, id: string, { say }: Speech): Markup {
  if (kind === 'break') {
    const text: Saying = (page) => page.page(Number(pieces[0]));
    return say(text, 'p', html` class="break"`);
  }
  const className = kind === 'plain' ? NOTHING : html` class="${kind}"`;
  return html`<p${className}>${pieces.map((piece) => pieceMarkup(piece, id))}</p>`;
}

function hiddenMarkup(hidden: ResumeView['hidden'], id: string, { say }: Speech): Markup {
  const rows = hidden.map(({ how, pieces }) => {
    const reason: Saying = (page) => page.concealments[how];
    return html`<li>${say(reason, 'small')}<p>${pieces.map((piece) => pieceMarkup(piece, id))}</p></li>`;
  });
  const heading = say((page) => page.text.hidden, 'h4');
  const hint = say((page) => page.text.hiddenHint, 'p');
  return html`<div class="unseen">${heading}${hint}<ul>${rows}</ul></div>`;
}

function pieceMarkup(piece: Piece, id: string): Markup {
  if (typeof piece === 'string') return html`${piece}`;
  const [text, tone, words, place] = piece;
  const name = place === null ? NOTHING : html` id="${id}e${place}"`;
  return html`<mark class="${tone}"${name}>${words ? html`<b>${text}</b>` : text}</mark>`;
}
