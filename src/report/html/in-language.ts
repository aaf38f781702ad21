import type { Screened } from '../../score/screening.js';
import { html, type Markup, NOTHING } from './markup.js';

/** The attribute that tells screen readers how to pronounce a candidate's words, if they are all in one language. */
export function inLanguage(language: Screened['language']): Markup {
  return language === 'mixed' ? NOTHING : html` lang="${language}"`;
}
