import type { RunFormat } from '../paragraphs/document-part.js';
import { addText, endParagraph } from './add-text.js';
import { charsetLabel, codePageLabel } from './code-pages.js';
import {
  type Group,
  type ParagraphFormat,
  PLAIN_FORMAT,
  PLAIN_PARAGRAPH,
  type RtfState,
} from './rtf-state.js';

type Handler = (state: RtfState, group: Group, value: number | null) => void;

/** Characters that have a control word or symbol. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['~', '\u00a0'],
  ['-', '\u00ad'],
  ['_', '-'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['tab', ' '],
  ['line', '\n'],
  ['lbr', '\n'],
  ['page', '\n'],
  ['column', '\n'],
  ['softline', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
]);

const format =
  (change: (state: RtfState, value: number | null) => RunFormat): Handler =>
  (state, group, value) => {
    group.format = { ...group.format, ...change(state, value) };
  };
const paragraph =
  (change: (state: RtfState, value: number | null) => Partial<ParagraphFormat>): Handler =>
  (state, group, value) => {
    group.paragraph = { ...group.paragraph, ...change(state, value) };
  };
const shade = format((state, value) => ({ shade: state.colours[value ?? 0] ?? 'auto' }));
const endLine: Handler = (state, group) => endParagraph(state, group, false);
const endCell: Handler = (state, group) => {
  endParagraph(state, group, true);
  group.story.cell = null;
  group.story.column += 1;
};

const TEXT_WORDS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['par', endLine],
  ['\n', endLine],
  ['\r', endLine],
  ['sect', endLine],
  ['cell', endCell],
  ['nestcell', endCell],
  [
    'row',
    (state, group) => {
      if (group.story.runs.length > 0) endParagraph(state, group, true);
      group.story.cell = null;
      group.story.column = 0;
    },
  ],
  [
    'trowd',
    (_state, { story }) => {
      story.shades = [];
      story.nextShade = 'none';
      story.column = 0;
    },
  ],
  [
    'clcbpat',
    (state, { story }, value) => {
      story.nextShade = state.colours[value ?? 0] ?? 'none';
    },
  ],
  [
    'clshdng',
    (_state, { story }, value) => {
      if (value !== null && value > 0) story.nextShade = 'unknown';
    },
  ],
  [
    'cellx',
    (_state, { story }) => {
      story.shades.push(story.nextShade);
      story.nextShade = 'none';
    },
  ],
  [
    'pard',
    (_state, group) => {
      group.paragraph = PLAIN_PARAGRAPH;
    },
  ],
  ['s', paragraph((_state, value) => ({ style: value ?? 0 }))],
  ['outlinelevel', paragraph((_state, value) => ({ outline: value !== null && value < 9 }))],
  ['ls', paragraph((_state, value) => ({ list: value !== null && value > 0 }))],
  ['intbl', paragraph(() => ({ inTable: true }))],
  ['cbpat', paragraph((state, value) => ({ shade: state.colours[value ?? 0] ?? 'none' }))],
  ['shading', paragraph((_state, value) => (value === 0 ? {} : { shade: 'unknown' }))],
  [
    'plain',
    (_state, group) => {
      group.format = PLAIN_FORMAT;
      group.font = null;
      group.deleted = false;
    },
  ],
  ['b', format((_state, value) => ({ bold: value !== 0 }))],
  ['v', format((_state, value) => ({ vanish: value !== 0 }))],
  ['fs', format((_state, value) => ({ size: (value ?? 24) / 2 }))],
  ['cf', format((state, value) => ({ colour: state.colours[value ?? 0] ?? 'auto' }))],
  ['highlight', shade],
  ['chcbpat', shade],
  ['cb', shade],
  [
    'deleted',
    (_state, group, value) => {
      group.deleted = value !== 0;
    },
  ],
]);

/** Words that count wherever there is text. */
const COMMON_WORDS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  [
    'ansicpg',
    (state, _group, value) => {
      state.codePage = codePageLabel(value ?? 1252);
    },
  ],
  [
    'mac',
    (state) => {
      state.codePage = 'macintosh';
    },
  ],
  [
    'pca',
    (state) => {
      state.codePage = 'ibm866';
    },
  ],
  [
    'deff',
    (state, _group, value) => {
      state.defaultFont = value ?? 0;
    },
  ],
  [
    'f',
    (state, group, value) => {
      group.font = value;
      state.font = value ?? 0;
    },
  ],
  [
    'uc',
    (_state, group, value) => {
      group.fallback = Math.max(0, value ?? 1);
    },
  ],
  [
    'u',
    (state, group, value) => {
      addText(state, group, String.fromCharCode((value ?? 0xfffd) & 0xffff));
      state.passOver = group.fallback;
    },
  ],
  [
    'shpfblwtxt',
    (state, _group, value) => {
      if (value === 1) state.hasBackdropShape = true;
    },
  ],
]);

const FONT_WORDS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  [
    'fcharset',
    (state, _group, value) => {
      const label = charsetLabel(value ?? 0);
      if (label !== null) state.fonts.set(state.font, label);
    },
  ],
  ['cpg', (state, _group, value) => void state.fonts.set(state.font, codePageLabel(value ?? 1252))],
]);

const COLOUR_WORDS: ReadonlyMap<string, Handler> = new Map<string, Handler>(
  ['red', 'green', 'blue'].map((name, channel) => [
    name,
    (state, _group, value) => {
      state.colour ??= [0, 0, 0];
      state.colour[channel] = value ?? 0;
    },
  ]),
);

const STYLE_WORDS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  [
    's',
    (state, _group, value) => {
      state.style.id = value;
    },
  ],
  [
    'outlinelevel',
    (state, _group, value) => {
      state.style.outline = value !== null && value < 9;
    },
  ],
]);

/** Does what a control word says, by the destination that it stands in. */
export function applyWord(state: RtfState, group: Group, name: string, value: number | null): void {
  const character = CHARACTERS.get(name);
  if (character !== undefined) addText(state, group, character);
  else (wordsOf(group).get(name) ?? COMMON_WORDS.get(name))?.(state, group, value);
}

function wordsOf({ destination }: Group): ReadonlyMap<string, Handler> {
  if (destination === 'text') return TEXT_WORDS;
  if (destination === 'fonts') return FONT_WORDS;
  if (destination === 'colours') return COLOUR_WORDS;
  return destination === 'styles' ? STYLE_WORDS : COMMON_WORDS;
}
