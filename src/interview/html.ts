import { html, type Markup, trusted } from '../report/html/markup.js';
import type { Document, Part } from './document.js';
import { PRINT_STYLES } from './print-styles.js';

const NO_LOADING = "default-src 'none'; style-src 'unsafe-inline'";

/** A document as one HTML file without scripts that prints to A4 pages. */
export function htmlDocument({ title, language, parts, foot }: Document): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(NO_LOADING)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${title}</title>
<style>${trusted(PRINT_STYLES)}</style>
</head>
<body>
<main>
${parts.map(markupOf)}
</main>
<footer>${foot}</footer>
</body>
</html>
`.markup;
}

function markupOf(part: Part): Markup {
  switch (part.kind) {
    case 'heading':
      return headingMarkup(part);
    case 'question':
      return html`<p class="question"><b>${part.text}</b>${asideMarkup(part.aside)}</p>\n`;
    case 'text':
      return html`<p class="${part.tone ?? 'plain'}">${part.text}</p>\n`;
    case 'list':
      return listMarkup(part);
    case 'facts':
      return html`<dl>
${part.rows.map(([label, value]) => html`<div><dt>${label}</dt><dd${value === null ? html` class="blank"` : null}>${value}</dd></div>\n`)}</dl>\n`;
    case 'table':
      return tableMarkup(part);
    case 'choice':
      return html`<div class="choice"><b>${part.label}</b><ul class="boxes">${part.options.map((option) => html`<li>${option}</li>`)}</ul></div>\n`;
    case 'quote':
      return html`<figure><blockquote>${part.text}</blockquote><figcaption>${part.source}</figcaption></figure>\n`;
    case 'room':
      return html`<div class="room"><p class="label">${part.label}</p>${Array.from({ length: part.lines }, () => html`<div></div>`)}</div>\n`;
    case 'together':
      return html`<section>\n${part.parts.map(markupOf)}</section>\n`;
    case 'page':
      return html`<hr class="page">\n`;
  }
}

/** Tables of more columns are put row below row on a narrow screen, each cell behind the head of its column. */
const NARROW_COLUMNS = 3;

function tableMarkup({ head, rows }: Extract<Part, { kind: 'table' }>): Markup {
  const wide = head.length > NARROW_COLUMNS;
  const cellMarkup = (cell: string, i: number): Markup =>
    wide && i > 0 ? html`<td data-label="${head[i] ?? ''}">${cell}</td>` : html`<td>${cell}</td>`;
  return html`<table${wide ? html` class="wide"` : null}>
<thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>
${rows.map((cells) => html`<tr>${cells.map(cellMarkup)}</tr>\n`)}</tbody>
</table>\n`;
}

function listMarkup({ label, items, marks }: Extract<Part, { kind: 'list' }>): Markup {
  const before = label === undefined ? null : html`<p class="label">${label}</p>\n`;
  const inside = items.map((item) => html`<li>${item}</li>\n`);
  if (marks === 'numbers') return html`${before}<ol>\n${inside}</ol>\n`;
  return html`${before}<ul class="${marks ?? 'points'}">\n${inside}</ul>\n`;
}

function headingMarkup({ level, text, aside }: Extract<Part, { kind: 'heading' }>): Markup {
  const inside = html`${text}${asideMarkup(aside)}`;
  if (level === 1) return html`<h1>${inside}</h1>\n`;
  return level === 2 ? html`<h2>${inside}</h2>\n` : html`<h3>${inside}</h3>\n`;
}

const asideMarkup = (aside: string | undefined): Markup | null =>
  aside === undefined ? null : html` <span class="aside">${aside}</span>`;
