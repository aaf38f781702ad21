import type { Resume } from '../resume.js';
import type { PersonalDetail } from './personal-detail.js';
import { PERSONAL_KINDS, type PersonalWords } from './personal-words.js';

/*
 * A mask is a run of one private character for each character that it hides, so that every place in the resume stays
 * where it was while the resume is judged. Only afterwards runs become words.
 */
const MASKS = [...PERSONAL_KINDS, 'path'] as const;
const FIRST_MASK = 0xf100;
const maskOf = (kind: PersonalDetail['kind']): string =>
  String.fromCharCode(FIRST_MASK + MASKS.indexOf(kind));
/** What of a detail stands on further lines: it is told of on the first one. */
const REST = '\uF1FF';
const MASK_RUN = /([\uF100-\uF1FF])\1*/g;
const OTHERS_MASKS = /[\uF100-\uF1FF]/g;

/** The resume with masks over these details wherever it is quoted from; what rules are matched on does not change. */
export function maskPersonalDetails(resume: Resume, details: readonly PersonalDetail[]): Resume {
  const source = resume.source.replace(OTHERS_MASKS, ' ').split('');
  const byKind = [...details].sort((a, b) => MASKS.indexOf(a.kind) - MASKS.indexOf(b.kind));
  for (const { start, end, kind } of byKind) {
    const mask = maskOf(kind);
    // What follows a line without letters, as a rule of dashes, is no part of the detail.
    const lineEnd = resume.source.indexOf('\n', resume.origin[end - 1] ?? 0);
    const to = Math.min(resume.origin[end] ?? source.length, lineEnd < 0 ? source.length : lineEnd);
    let rest = mask;
    for (let at = resume.origin[start] ?? 0; at < to; at += 1) {
      if (source[at] === '\n') rest = REST;
      else source[at] = rest;
    }
  }
  return { ...resume, source: source.join('') };
}

/** Puts words in the place of masks: ‹name›. The words are in the language of the resume, as the text around them is. */
export function placeholderWriter(
  words: Pick<PersonalWords, 'placeholders'>,
  language: Resume['language'],
): (text: string) => string {
  const lang = language === 'en' ? 'en' : 'ru';
  return (text) =>
    text.replace(MASK_RUN, (run) => {
      const kind = MASKS[run.charCodeAt(0) - FIRST_MASK];
      return kind === undefined ? '' : kind === 'path' ? '/…' : `‹${words.placeholders[kind][lang]}›`;
    });
}
