import type { Screening } from '../score/screening.js';
import { fitPath, fitText } from './fit-text.js';
import { counted, textsFor } from './messages.js';
import { printableText } from './printable-text.js';
import type { ReportOptions } from './reporter.js';
import { unreadableMessage } from './unreadable-message.js';
import { wrapText } from './wrap-text.js';

/** The files that could not be read, each with the reason and the next step; no lines if there are none. */
export function unreadableLines(screenings: readonly Screening[], options: ReportOptions): string[] {
  const { chalk, width, language } = options;
  const texts = textsFor(language);
  const unreadable = screenings.filter((screening) => screening.status === 'unreadable');
  if (unreadable.length === 0) return [];
  const heading = texts.unreadableHeading(counted(unreadable.length, texts.nouns.file, language));
  return [
    chalk.bold(heading),
    ...unreadable.flatMap((screening) => [
      `  ${chalk.yellow('?')} ${fitPath(printableText(screening.file), width - 4)}`,
      ...wrapText(unreadableMessage(screening, texts), width - 4).map((line) => `    ${line}`),
      ...(screening.reason !== 'damaged' || screening.detail === ''
        ? []
        : [chalk.dim(`    ${fitText(printableText(screening.detail), width - 4)}`)]),
    ]),
  ];
}
