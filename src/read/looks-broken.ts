import type { Extract } from './extract.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
const NOISE = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFD\uFFFE\uFFFF]/g;
const MOST_NOISE = 0.02;

/** True when a reader gave characters that no one wrote, as with fonts whose letters it can't name. */
export function looksBroken(extract: Extract): boolean {
  let characters = 0;
  let noise = 0;
  for (const { text } of extract.lines) {
    characters += text.length;
    noise += text.match(NOISE)?.length ?? 0;
  }
  return noise > MOST_NOISE * characters;
}
