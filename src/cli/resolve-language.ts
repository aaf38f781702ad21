import type { Language } from '../ruleset/terms.js';
import { oneOf } from './option-values.js';

/** The language asked for, or else the one of the environment (LC_ALL, LC_MESSAGES, LANG), or else English. */
export function resolveLanguage(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  if (asked !== undefined) return oneOf('--lang', asked, ['en', 'ru']);
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^ru(?:[^a-z]|$)/i.test(locale) ? 'ru' : 'en';
}
