import type { Extract } from '../read/extract.js';
import type { Resume } from '../resume/resume.js';
import type { ResumeLine, ResumeText } from './screening.js';

/** What a resume says, for reports that show it: the lines as they were read, joined as they were understood. */
export function resumeText({ lines, hidden }: Extract, resume: Resume): ResumeText {
  return {
    lines: lines.map(({ text, page, role, bold }, index) => {
      const line = resume.lines[index];
      // A rule or an ornament is no part of a paragraph.
      const alone = line === undefined || !/[\p{L}\p{N}]/u.test(text);
      const glue = alone ? null : glueBefore(line.start, resume);
      return { text, page, role, bold, number: line?.number ?? index + 1, glue };
    }),
    hidden,
  };
}

/** The normalised text has a line break only where a paragraph ends. */
function glueBefore(lineStart: number, { text, origin }: Resume): ResumeLine['glue'] {
  const before = text[firstFrom(lineStart, origin) - 1];
  if (before === undefined || before === '\n') return null;
  return before === ' ' ? ' ' : '';
}

/** Index of the first character of the normalised text that comes from an offset of the source or from behind it. */
function firstFrom(offset: number, origin: Uint32Array): number {
  let low = 0;
  let high = origin.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origin[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
