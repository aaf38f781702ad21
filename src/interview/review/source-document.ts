import type { Extract } from '../../read/extract.js';
import { buildResume } from '../../resume/build-resume.js';
import type { ResumeConventions } from '../../resume/conventions.js';
import type { Resume } from '../../resume/resume.js';

/** A file of a submission in the form that rules are judged on: each line is a passage of its own. */
export function sourceDocument(lines: readonly string[], conventions: ResumeConventions): Resume {
  const extract: Extract = {
    status: 'read',
    format: 'text',
    pages: null,
    lines: lines.flatMap((line, index) => {
      const text = line.trim();
      if (text === '') return [];
      return {
        ...{ text, page: null, box: null, size: null, bold: false, role: 'plain' as const, flow: 0 },
        ...{ end: 'hard' as const, number: index + 1 },
      };
    }),
    hidden: [],
    links: [],
    linksComplete: true,
    notes: [],
  };
  return buildResume(extract, conventions);
}
