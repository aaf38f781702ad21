import type { Line } from '../extract.js';
import { isHeadingName } from '../paragraphs/heading-name.js';
import { decodeBytes } from './code-pages.js';
import type { Group, RtfState, Story } from './rtf-state.js';

/** Adds text to whatever the group holds. */
export function addText(state: RtfState, group: Group, text: string): void {
  if (group.destination === 'text') addRun(group, text);
  else if (group.destination === 'instruction' && group.field !== null) group.field.instruction += text;
  else if (group.destination === 'colours') endColours(state, text);
  else if (group.destination === 'styles') nameStyle(state, text);
}

/** Decodes the bytes that were read since the last control word, by the charset of their font. */
export function flushBytes(state: RtfState, group: Group): void {
  if (state.bytes.length === 0) return;
  const label = state.fonts.get(group.font ?? state.defaultFont) ?? state.codePage;
  const text = decodeBytes(state.bytes, group.destination === 'text' ? label : state.codePage);
  state.bytes = [];
  addText(state, group, text);
}

/** Ends the paragraph of the group's story, if there is one. */
export function endParagraph(state: RtfState, group: Group, isCell: boolean): void {
  const { story, paragraph } = group;
  const inTable = isCell || paragraph.inTable;
  if (!inTable) story.cell = null;
  else if (story.cell === null) {
    story.flows += 1;
    story.cell = story.flows;
  }
  if (story.runs.length > 0) {
    const isHeading = paragraph.outline || state.headings.has(paragraph.style);
    story.paragraphs.push({
      runs: story.runs,
      role: isHeading ? 'heading' : roleOf(story, paragraph.list, inTable),
      backdrop: backdropOf(group, inTable),
      flow: story.cell ?? 0,
    });
    story.runs = [];
  }
  story.hasMark = false;
}

function roleOf(story: Story, list: boolean, inTable: boolean): Line['role'] {
  if (list || story.hasMark) return 'bullet';
  return inTable ? 'cell' : 'plain';
}

function backdropOf({ paragraph, story }: Group, inTable: boolean): string {
  if (paragraph.shade !== 'none') return paragraph.shade;
  const shade = inTable ? (story.shades[story.column] ?? 'none') : 'none';
  return shade === 'none' ? story.backdrop : shade;
}

function addRun({ story, format, link, deleted }: Group, text: string): void {
  if (deleted || text === '') return;
  const last = story.runs.at(-1);
  if (last !== undefined && last.format === format && last.link === link) {
    story.runs[story.runs.length - 1] = { ...last, text: last.text + text };
  } else story.runs.push({ text, format, link });
}

function endColours(state: RtfState, text: string): void {
  for (const character of text) {
    if (character !== ';') continue;
    const hex = state.colour?.map((channel) => (channel & 255).toString(16).padStart(2, '0')).join('');
    state.colours.push(hex?.toUpperCase());
    state.colour = null;
  }
}

function nameStyle(state: RtfState, text: string): void {
  const { style } = state;
  const end = text.indexOf(';');
  style.name += end === -1 ? text : text.slice(0, end);
  if (end === -1) return;
  if (style.id !== null && (style.outline || isHeadingName(style.name.trim()))) state.headings.add(style.id);
  state.style = { id: null, name: '', outline: false };
}
