import { escapeMarkdown } from '../report/escape-markdown.js';
import type { Document, Part } from './document.js';

/** A document as Markdown, for wikis and for reading as it is. Room for notes is lines. */
export function markdownDocument({ parts, foot }: Document): string {
  const blocks = [...parts.flatMap(blocksOf), '---', `_${escapeMarkdown(foot)}_`];
  return `${blocks.join('\n\n')}\n`;
}

function blocksOf(part: Part): string[] {
  switch (part.kind) {
    case 'heading':
      return [`${'#'.repeat(part.level)} ${withAside(part)}`];
    case 'question':
      return [`**${escapeMarkdown(part.text)}**${asideText(part.aside)}`];
    case 'text':
      return [part.tone === 'small' ? `_${escapeMarkdown(part.text)}_` : paragraph(part.text)];
    case 'list': {
      return [
        ...(part.label === undefined ? [] : [`${escapeMarkdown(part.label)}:`]),
        part.items.map((item, i) => `${markOf(part.marks, i)} ${escapeMarkdown(item)}`).join('\n'),
      ];
    }
    case 'facts':
      return [
        part.rows
          .map(
            ([label, value]) => `- ${escapeMarkdown(label)}: ${value === null ? '' : escapeMarkdown(value)}`,
          )
          .map((line) => line.trimEnd())
          .join('\n'),
      ];
    case 'table':
      return [
        [
          row(part.head.map(escapeMarkdown)),
          row(part.head.map(() => '---')),
          ...part.rows.map((cells) => row(cells.map(escapeMarkdown))),
        ].join('\n'),
      ];
    case 'choice':
      return [
        `**${escapeMarkdown(part.label)}**`,
        part.options.map((option) => `- [ ] ${escapeMarkdown(option)}`).join('\n'),
      ];
    case 'quote':
      return [`> ${escapeMarkdown(part.text)} (${escapeMarkdown(part.source)})`];
    case 'room':
      return [`${escapeMarkdown(part.label)}:`, ...new Array<string>(part.lines).fill('___')];
    case 'together':
      return part.parts.flatMap(blocksOf);
    case 'page':
      return [];
  }
}

function markOf(marks: 'boxes' | 'numbers' | undefined, i: number): string {
  if (marks === 'numbers') return `${i + 1}.`;
  return marks === 'boxes' ? '- [ ]' : '-';
}

const withAside = ({ text, aside }: { readonly text: string; readonly aside?: string }): string =>
  `${escapeMarkdown(text)}${asideText(aside)}`;

const asideText = (aside: string | undefined): string =>
  aside === undefined ? '' : ` (${escapeMarkdown(aside)})`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** What would begin a list, a heading or a quote at the start of a line is text here. */
const paragraph = (text: string): string => escapeMarkdown(text).replace(/^([-+#]|\d+(?=[.)]))/, '\\$1');
