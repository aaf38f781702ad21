import { hyperlinkOf } from '../docx/field-code.js';
import type { Backdrop, DocumentPart, Paragraph, Run, RunFormat } from '../paragraphs/document-part.js';
import type { DocDocument } from './doc-document.js';
import { type FormatRun, findRun } from './format-runs.js';
import { type ParagraphProperties, readParagraphProperties } from './paragraph-properties.js';
import { type CharacterProperties, readRunProperties } from './run-properties.js';

/** Numbers of the first character of a story and of the first one after it. */
export interface StoryRange {
  readonly from: number;
  readonly to: number;
  readonly backdrop: Backdrop;
}

/** Text with one set of properties, before its paragraph and so its style is known. */
interface RawRun {
  text: string;
  readonly run: FormatRun | null;
  readonly link: number | null;
}

interface OpenField {
  instruction: string;
  inResult: boolean;
  /** The outermost field in whose code this one stands, or null. */
  readonly inCodeOf: OpenField | null;
  link: number | null;
}

interface StoryState {
  readonly paragraphs: Paragraph[];
  readonly links: string[];
  readonly fields: OpenField[];
  runs: RawRun[];
  /** Flow of the open table cell, or null. */
  cell: number | null;
  flows: number;
}

const CELL_MARK = '\u0007';
const FIELD_BEGIN = '\u0013';
const FIELD_SEPARATOR = '\u0014';
const FIELD_END = '\u0015';
/** Characters that end a paragraph: its mark, a cell's, and breaks of pages and sections. */
const ENDINGS: ReadonlySet<string> = new Set(['\r', '\f', CELL_MARK]);
/** Marks of notes, comments, pictures and objects (below a blank) are no text. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['\t', ' '],
  ['\u000b', '\n'],
  ['\u000e', '\n'],
  ['\u001e', '-'],
  ['\u001f', '\u00ad'],
]);
/** Marks of list items in symbol fonts. */
const SYMBOL_BULLETS: ReadonlySet<number> = new Set([0xf0b7, 0xf0a7, 0xf0a8, 0xf0d8, 0xf0fc, 0xb7, 0xa7]);

/** Reads the paragraphs of one story of a document. */
export function walkStory(document: DocDocument, range: StoryRange): DocumentPart {
  const state: StoryState = { paragraphs: [], links: [], fields: [], runs: [], cell: null, flows: 0 };
  const formatOf = formatReader(document);
  for (const { text, first, offset, bytesPerCharacter } of document.pieces) {
    const from = Math.max(0, range.from - first);
    const to = Math.min(text.length, range.to - first);
    let run: FormatRun | null = null;
    for (let index = from; index < to; index += 1) {
      const place = offset + index * bytesPerCharacter;
      if (run === null || place >= run.to) run = findRun(document.characters, place);
      const character = text.charAt(index);
      if (ENDINGS.has(character)) {
        const mark = findRun(document.paragraphs, place)?.properties ?? null;
        endParagraph(state, document, mark, character === CELL_MARK, range.backdrop, formatOf);
      } else takeCharacter(state, character, run);
    }
  }
  endParagraph(state, document, null, false, range.backdrop, formatOf);
  return { paragraphs: state.paragraphs, links: state.links, shapeLinks: [], hasBackdropShape: false };
}

function takeCharacter(state: StoryState, character: string, run: FormatRun | null): void {
  const field = state.fields.at(-1);
  if (character === FIELD_BEGIN) state.fields.push(startField(field));
  else if (character === FIELD_SEPARATOR && field !== undefined) startResult(state, field);
  else if (character === FIELD_END) state.fields.pop();
  else {
    const text = CHARACTERS.get(character) ?? (character < ' ' ? '' : character);
    if (field !== undefined && !field.inResult) field.instruction += text;
    else if (text !== '') addText(state, text, run);
  }
}

function startField(around: OpenField | undefined): OpenField {
  const isInCode = around !== undefined && !around.inResult;
  const inCodeOf = around?.inCodeOf ?? (isInCode ? around : null);
  return { instruction: '', inResult: false, inCodeOf, link: null };
}

function startResult(state: StoryState, field: OpenField): void {
  const url = hyperlinkOf(field.instruction);
  const around = state.fields.at(-2);
  field.inResult = true;
  field.link = around?.link ?? null;
  if (url === null) return;
  state.links.push(url);
  field.link = state.links.length - 1;
}

function addText(state: StoryState, text: string, run: FormatRun | null): void {
  const field = state.fields.at(-1);
  // The result of a field in the code of another one is part of that code.
  if (field !== undefined && field.inCodeOf !== null) {
    field.inCodeOf.instruction += text;
    return;
  }
  const link = field?.link ?? null;
  const last = state.runs.at(-1);
  if (last !== undefined && last.run === run && last.link === link) last.text += text;
  else state.runs.push({ text, run, link });
}

type ReadFormat = (run: FormatRun | null, style: number, base: RunFormat) => CharacterProperties;

function endParagraph(
  state: StoryState,
  document: DocDocument,
  mark: Buffer | null,
  isCell: boolean,
  backdrop: Backdrop,
  formatOf: ReadFormat,
): void {
  const styleNumber = mark !== null && mark.length >= 2 ? mark.readUInt16LE(0) : 0;
  const style = document.findStyle(styleNumber);
  const direct = mark === null ? {} : readParagraphProperties(mark.subarray(2));
  const properties = { ...style.paragraph, ...direct };
  const inTable = isCell || (properties.inTable ?? false);
  if (!inTable) state.cell = null;
  else if (state.cell === null) {
    state.flows += 1;
    state.cell = state.flows;
  }
  const runs = state.runs.flatMap((raw) => finishRun(raw, formatOf(raw.run, styleNumber, style.format)));
  if (runs.length > 0 && !properties.endsRow) {
    state.paragraphs.push({
      runs,
      role: roleOf(properties, inTable),
      // Cells are shaded by their row, which is not followed.
      backdrop: shadeOf(properties) ?? (inTable ? 'unknown' : backdrop),
      flow: state.cell ?? 0,
    });
  }
  state.runs = [];
  if (isCell) state.cell = null;
}

function roleOf(properties: ParagraphProperties, inTable: boolean): Paragraph['role'] {
  if (properties.heading) return 'heading';
  if (properties.list) return 'bullet';
  return inTable ? 'cell' : 'plain';
}

function shadeOf({ shade }: ParagraphProperties): string | null {
  return shade === undefined || shade === 'auto' ? null : shade;
}

function finishRun(raw: RawRun, { format, deleted, symbol }: CharacterProperties): readonly Run[] {
  if (deleted) return [];
  const { text, link } = raw;
  if (symbol === null) return [{ text, format, link }];
  return [
    SYMBOL_BULLETS.has(symbol) ? { text: '• ', format, link } : { text: ' ', format, link, picture: true },
  ];
}

/** Runs of one format come again and again, so that what they come to is kept. */
function formatReader({ findStyle }: DocDocument): ReadFormat {
  const known = new Map<FormatRun, Map<number, CharacterProperties>>();
  return (run, style, base) => {
    if (run === null) return { format: base, style: null, deleted: false, symbol: null };
    const ofRun = known.get(run) ?? new Map<number, CharacterProperties>();
    known.set(run, ofRun);
    const found = ofRun.get(style) ?? resolve(run.properties, base);
    ofRun.set(style, found);
    return found;
  };
  function resolve(properties: Buffer, base: RunFormat): CharacterProperties {
    const direct = readRunProperties(properties, base);
    if (direct.style === null) return direct;
    return readRunProperties(properties, { ...base, ...findStyle(direct.style).format });
  }
}
