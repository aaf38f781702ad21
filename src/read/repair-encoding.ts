import type { Extract } from './extract.js';
import { findRepair } from './text/find-repair.js';

/** Undoes a wrong decoding of Russian text and notes it; a sound document comes back as it is. */
export function repairEncoding(extract: Extract): Extract {
  const { lines, hidden, links, notes } = extract;
  const repair = findRepair([...lines, ...hidden].map(({ text }) => text).join('\n'));
  if (repair === null) return extract;
  return {
    ...extract,
    lines: lines.map((line) => ({ ...line, text: repair(line.text) })),
    hidden: hidden.map((piece) => ({ ...piece, text: repair(piece.text) })),
    links: links.map((link) => ({ ...link, anchor: link.anchor === null ? null : repair(link.anchor) })),
    notes: notes.includes('decoded-legacy-charset') ? notes : [...notes, 'decoded-legacy-charset'],
  };
}
