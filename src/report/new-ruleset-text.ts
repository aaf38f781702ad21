import type { Language } from '../ruleset/terms.js';
import { printableText } from './printable-text.js';

/** What was written by `rules new`, and what to do with it next. */
export function newRulesetText(files: readonly string[], folder: string, language: Language): string {
  const ruleset = `${folder}/ruleset.yaml`;
  const [written, next] = language === 'ru' ? ['Записано:', 'Дальше:'] : ['Written:', 'Next:'];
  return `${[
    written,
    ...files.map((file) => `  ${file}`),
    next,
    `  hypecheck rules check --strict ${folder}`,
    `  hypecheck rules test ${ruleset}`,
    `  hypecheck screen resumes/ --rules ${ruleset}`,
  ]
    .map(printableText)
    .join('\n')}\n`;
}
