import { ReadError } from '../read-error.js';
import { endParagraph, flushBytes } from './add-text.js';
import { applyWord } from './control-words.js';
import { DESTINATIONS, READ_WHEN_STARRED } from './destinations.js';
import { type Group, type RtfState, type Story, startGroup, startRtf } from './rtf-state.js';
import { type RtfToken, tokenize } from './tokenize.js';

/** Groups nested deeper share the formatting of the last one that is followed. */
const MAX_DEPTH = 500;

/** What an RTF file comes to. */
export interface RtfText {
  readonly stories: readonly Story[];
  readonly hasBackdropShape: boolean;
}

/**
 * Reads the stories of an RTF file, the body first.
 * @throws {ReadError} when the file is cut off: a group is still open within a paragraph at its end.
 */
export function walkRtf(bytes: Uint8Array): RtfText {
  const state = startRtf();
  for (const token of tokenize(bytes)) {
    takeToken(state, bytes, token);
    if (token.type === 'close' && state.groups.length === 0) break;
  }
  const rest = state.groups.at(-1);
  if (rest !== undefined) {
    flushBytes(state, rest);
    // Some programs forget the very last brace; a file that was cut off ends in the middle of things.
    if (state.groups.length > 1 || rest.story.runs.length > 0) {
      throw new ReadError('damaged', `cut off: ${state.groups.length} groups are still open`);
    }
  }
  return state;
}

function takeToken(state: RtfState, bytes: Uint8Array, token: RtfToken): void {
  const group = state.groups.at(-1);
  if (token.type === 'open') openGroup(state, group);
  else if (group === undefined) return;
  else if (token.type === 'close') closeGroup(state, group);
  else if (group.destination === 'skip') return;
  else if (token.type === 'word') takeWord(state, group, token.name, token.value);
  else if (token.type === 'bytes') takeBytes(state, bytes, token.start, token.end);
  else if (state.passOver > 0) state.passOver -= 1;
  else if (token.type === 'hex') state.bytes.push(token.byte);
}

function openGroup(state: RtfState, around: Group | undefined): void {
  if (around !== undefined) flushBytes(state, around);
  state.passOver = 0;
  state.starred = false;
  if (state.groups.length >= MAX_DEPTH) state.deeper += 1;
  else state.groups.push(around === undefined ? startGroup(bodyOf(state)) : { ...around });
}

function closeGroup(state: RtfState, group: Group): void {
  flushBytes(state, group);
  state.passOver = 0;
  state.starred = false;
  if (state.deeper > 0) {
    state.deeper -= 1;
    return;
  }
  state.groups.pop();
  if (state.groups.at(-1)?.story !== group.story) endParagraph(state, group, false);
}

function takeWord(state: RtfState, group: Group, name: string, value: number | null): void {
  flushBytes(state, group);
  if (name === '*') {
    state.starred = true;
    return;
  }
  const { starred } = state;
  state.starred = false;
  if (starred && !READ_WHEN_STARRED.has(name)) {
    group.destination = 'skip';
    return;
  }
  if (state.passOver > 0) {
    state.passOver -= 1;
    return;
  }
  const start = DESTINATIONS.get(name);
  if (start !== undefined) start(state, group);
  else if (group.destination === 'twofold') return;
  else applyWord(state, group, name, value);
}

function takeBytes(state: RtfState, bytes: Uint8Array, start: number, end: number): void {
  const passed = Math.min(state.passOver, end - start);
  state.passOver -= passed;
  for (let at = start + passed; at < end; at += 1) state.bytes.push(bytes[at] ?? 0);
}

function bodyOf(state: RtfState): Story {
  return state.stories[0] as Story;
}
