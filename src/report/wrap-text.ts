import { firstColumns } from './fit-text.js';
import { textWidth } from './text-width.js';

/** Breaks a text between words into lines of at most `width` columns; a longer word is broken itself. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(' ').filter((part) => part !== '')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (textWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    while (textWidth(word) > width) {
      const head = firstColumns(word, width);
      lines.push(head);
      // No line may begin like a command of a build server.
      word = word.slice(head.length).replace(/^::/, ': :');
    }
    line = word;
  }
  return line === '' ? lines : [...lines, line];
}
