import { type Attributes, attribute } from '../xml/parse-xml.js';
import { hyperlinkOf } from './field-code.js';
import { noteConcealment } from './note-concealment.js';
import { openDrawing } from './open-drawing.js';
import { addLink, addText, type PartState } from './part-state.js';
import { runProperty, shadeProperty, textFill } from './run-format.js';

type Handler = (state: PartState, attributes: Attributes) => void;

/** Old wording and old formatting of tracked changes. */
const SKIPPED: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'rPrChange',
  'pPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'numPrChange',
]);

const HANDLERS: Readonly<Record<string, Handler>> = {
  p: (state) => {
    state.paragraphs.push(null);
    state.open.push({
      slot: state.paragraphs.length - 1,
      runs: [],
      style: null,
      list: undefined,
      outline: false,
      shade: null,
    });
  },
  r: (state) => {
    state.run = {};
  },
  tbl: (state) => {
    state.containers.push({ kind: 'table', flow: 0, backdrop: 'none' });
  },
  tc: (state) => {
    state.flows += 1;
    state.containers.push({ kind: 'cell', flow: state.flows, backdrop: 'none' });
  },
  tblStyle: (state, attributes) => {
    const table = state.containers.at(-1);
    const id = attribute(attributes, 'val') ?? '';
    if (table?.kind === 'table' && state.styles.resolve(id).shadesCells) table.backdrop = 'unknown';
  },
  pStyle: (state, attributes) => setOnParagraph(state, { style: attribute(attributes, 'val') ?? null }),
  numId: (state, attributes) => setOnParagraph(state, { list: attribute(attributes, 'val') !== '0' }),
  outlineLvl: (state, attributes) =>
    setOnParagraph(state, { outline: Number(attribute(attributes, 'val')) < 9 }),
  rStyle: (state, attributes) => {
    const style = state.styles.resolve(attribute(attributes, 'val') ?? '');
    if (isInRun(state)) state.run = { ...style.format, ...state.run };
  },
  shd: (state, attributes) => applyShade(state, attributes),
  tab: (state) => {
    // Within w:pPr the same name sets a tab stop.
    if (!state.path.includes('pPr')) addText(state, ' ');
  },
  br: (state) => addText(state, '\n'),
  cr: (state) => addText(state, '\n'),
  noBreakHyphen: (state) => addText(state, '-'),
  hyperlink: (state, attributes) => {
    state.hyperlinks.push(linkOf(state, attributes));
  },
  fldSimple: (state, attributes) => {
    const url = hyperlinkOf(attribute(attributes, 'instr') ?? '');
    state.hyperlinks.push(url === null ? null : addLink(state, url));
  },
  fldChar: (state, attributes) => stepField(state, attribute(attributes, 'fldCharType')),
  AlternateContent: (state) => {
    state.alternatives.push(false);
  },
  Choice: (state) => {
    if (state.alternatives.at(-1)) skip(state);
    else state.alternatives[state.alternatives.length - 1] = true;
  },
  Fallback: (state) => {
    if (state.alternatives.at(-1)) skip(state);
  },
};

/** Takes in the start of an element that `state.path` already ends with. */
export function openElement(state: PartState, name: string, attributes: Attributes): void {
  noteConcealment(state, name, attributes);
  const handler = SKIPPED.has(name) ? skip : HANDLERS[name];
  if (handler !== undefined) handler(state, attributes);
  else if (state.path.at(-2) === 'rPr' && isInRun(state)) {
    state.run = { ...state.run, ...runProperty(name, attributes) };
  } else if (state.path.includes('textFill') && isInRun(state)) {
    state.run = { ...state.run, ...textFill(state.path.at(-2), name, attributes) };
  } else openDrawing(state, name, attributes);
}

function skip(state: PartState): void {
  if (state.skipFrom === 0) state.skipFrom = state.path.length;
}

/** False within w:pPr, where w:rPr only formats the paragraph mark. */
function isInRun(state: PartState): boolean {
  return state.path.lastIndexOf('r') > state.path.lastIndexOf('pPr') && !state.path.includes('pPr');
}

function setOnParagraph(
  state: PartState,
  values: { style?: string | null; list?: boolean; outline?: boolean },
): void {
  const paragraph = state.open.at(-1);
  if (paragraph !== undefined && state.path.includes('pPr')) Object.assign(paragraph, values);
}

function applyShade(state: PartState, attributes: Attributes): void {
  const { shade } = shadeProperty(attributes);
  const parent = state.path.at(-2);
  const container = state.containers.at(-1);
  const paragraph = state.open.at(-1);
  if (parent === 'rPr' && isInRun(state)) state.run = { ...state.run, shade };
  else if (parent === 'pPr' && paragraph !== undefined) paragraph.shade = shade;
  else if ((parent === 'tcPr' || parent === 'tblPr') && container !== undefined && shade !== 'auto') {
    container.backdrop = shade;
  }
}

function linkOf(state: PartState, attributes: Attributes): number | null {
  const id = attributes['r:id'] ?? attribute(attributes, 'id');
  const target = id === undefined ? undefined : state.relationships.get(id);
  if (target === undefined || !target.external) return null;
  const anchor = attribute(attributes, 'anchor');
  return addLink(state, anchor === undefined ? target.target : `${target.target}#${anchor}`);
}

function stepField(state: PartState, type: string | undefined): void {
  const field = state.fields.at(-1);
  if (type === 'begin') state.fields.push({ instruction: '', link: field?.link ?? null });
  else if (type === 'end') state.fields.pop();
  else if (type === 'separate' && field !== undefined) {
    const url = hyperlinkOf(field.instruction);
    if (url !== null) field.link = addLink(state, url);
  }
}
