import type { Resume, Span } from '../resume/resume.js';

/** The text of a range as the candidate wrote it, with line breaks and runs of spaces as one space. */
export function originalText(resume: Resume, span: Span): string {
  const from = resume.origin[span.start] ?? 0;
  const to = span.end > span.start ? (resume.origin[span.end] ?? resume.source.length) : from;
  return resume.source
    .slice(from, to)
    .replace(/-\n(?=[\p{L}\p{N}])/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
