import { hyperlinkOf } from '../docx/field-code.js';
import type { TextPart } from '../paragraphs/assemble.js';
import { type Group, type RtfState, startStory } from './rtf-state.js';

type StartDestination = (state: RtfState, group: Group) => void;

const skip: StartDestination = (_state, group) => {
  group.destination = 'skip';
};
const hold: StartDestination = (_state, group) => {
  group.destination = 'void';
};
const startText =
  (kind: TextPart['kind'], isBox: boolean): StartDestination =>
  (state, group) => {
    group.story = startStory(kind, isBox ? 'unknown' : 'none');
    group.destination = 'text';
    group.link = null;
    state.stories.push(group.story);
  };
const header = startText('header', false);
const footer = startText('footer', false);
/** The fill of a shape is not read, so that the colour behind its text is not known. */
const textBox = startText('body', true);
const listMark: StartDestination = (_state, group) => {
  group.story.hasMark = true;
  group.destination = 'skip';
};

/** Destinations that may stand behind \*, which tells readers to pass over what they don't know. */
export const READ_WHEN_STARRED: ReadonlySet<string> = new Set([
  'fldinst',
  'ud',
  'shpinst',
  'shptxt',
  'do',
  'background',
]);

/** What begins with a control word that names the destination of its group. */
export const DESTINATIONS: ReadonlyMap<string, StartDestination> = new Map<string, StartDestination>([
  ...(
    'info pict objdata objclass objname shprslt nonshppict nonesttables filetbl xe tc rxe txe ftnsep ftnsepc ' +
    'ftncn aftnsep aftnsepc aftncn comment template private pn sp bkmkstart bkmkend ffname'
  )
    .split(' ')
    .map((name): [string, StartDestination] => [name, skip]),
  ['shp', hold],
  ['shpinst', hold],
  ['do', hold],
  ['object', hold],
  [
    'result',
    (_state, group) => {
      group.destination = 'text';
    },
  ],
  [
    'background',
    (state, group) => {
      state.hasBackdropShape = true;
      group.destination = 'skip';
    },
  ],
  ['header', header],
  ['headerl', header],
  ['headerr', header],
  ['headerf', header],
  ['footer', footer],
  ['footerl', footer],
  ['footerr', footer],
  ['footerf', footer],
  ['footnote', startText('notes', false)],
  ['shptxt', textBox],
  ['dptxbxtext', textBox],
  ['listtext', listMark],
  ['pntext', listMark],
  [
    'fonttbl',
    (_state, group) => {
      group.destination = 'fonts';
    },
  ],
  [
    'colortbl',
    (_state, group) => {
      group.destination = 'colours';
    },
  ],
  [
    'stylesheet',
    (_state, group) => {
      group.destination = 'styles';
    },
  ],
  [
    'upr',
    (_state, group) => {
      group.outer = group.destination;
      group.destination = 'twofold';
    },
  ],
  [
    'ud',
    (_state, group) => {
      group.destination = group.outer;
    },
  ],
  [
    'field',
    (_state, group) => {
      group.field = { instruction: '' };
    },
  ],
  [
    'fldinst',
    (_state, group) => {
      group.destination = 'instruction';
    },
  ],
  ['fldrslt', startResult],
]);

function startResult(_state: RtfState, group: Group): void {
  const url = hyperlinkOf(group.field?.instruction ?? '');
  if (url === null) return;
  group.story.links.push(url);
  group.link = group.story.links.length - 1;
}
