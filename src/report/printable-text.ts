const BREAKS = /[\t-\r\u0085\u2028\u2029]+/g;
const INVISIBLE = /[\u00ad\u200b\u200c\u2060-\u2064\ufeff\ufffe]|[\u{e0000}-\u{e007f}]/gu;
/** C0 and C1 controls, marks that turn the reading direction, halves of characters. Shown, since they are no accident. */
const STEERING = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb]/gu;

/** Text of a stranger on one line, where nothing is invisible or steers what shows it. */
export function visibleText(text: string): string {
  return text.replace(BREAKS, ' ').replace(INVISIBLE, '').replace(STEERING, '\ufffd');
}

/**
 * Text of a stranger made safe to print on one line: nothing in it moves the cursor, turns the reading
 * direction, starts a new line or is taken for a command by a build server (`::name::`, `##[name]`).
 */
export function printableText(text: string): string {
  return visibleText(text)
    .replace(/(^|\s):(?=:)/g, '$1: ')
    .replace(/#(?=#)/g, '# ');
}
