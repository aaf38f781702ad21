import type { Line } from '../extract.js';

/** Print that differs by more than this share is another kind of text. */
const SIZE_CHANGE = 0.15;

/** Marks the last line of each flow as the end of its paragraph, and lines before a change of print. */
export function closeFlows(lines: readonly Line[]): readonly Line[] {
  const following = new Map<number, Line>();
  const closed: Line[] = [];
  for (const line of [...lines].reverse()) {
    const next = following.get(line.flow);
    following.set(line.flow, line);
    closed.push(next !== undefined && isSamePrint(line, next) ? line : { ...line, end: 'hard' });
  }
  return closed.reverse();
}

function isSamePrint(line: Line, next: Line): boolean {
  const [one, other] = [line.size ?? 0, next.size ?? 0];
  return line.bold === next.bold && Math.abs(one - other) <= SIZE_CHANGE * Math.max(one, other);
}
