import { padText } from '../../report/fit-text.js';
import { counted } from '../../report/messages.js';
import { printableText } from '../../report/printable-text.js';
import { textWidth } from '../../report/text-width.js';
import type { Language } from '../../ruleset/terms.js';
import { type ReviewItem, type ReviewReport, reviewParts } from './review-report.js';
import { PASSED_OVER, type ReviewTexts, reviewTexts } from './texts.js';

/** A review for the terminal. */
export function reviewTable(report: ReviewReport, language: Language): string {
  const texts = reviewTexts(language);
  const { asked, doubts, secrets } = reviewParts(report, language);
  const lines = [
    readLine(report, texts, language),
    ...passedOverLine(report, texts),
    '',
    texts.asked,
    ...asked.flatMap((item) => itemLines(item, texts, item.evidence.length > 0 ? '+' : '-')),
    '',
    texts.doubts,
    ...(doubts.length === 0
      ? [`  ${texts.noDoubts}`]
      : doubts.flatMap((item) => itemLines(item, texts, '!'))),
    '',
    texts.secrets,
    ...(secrets.length === 0
      ? [`  ${texts.noSecrets}`]
      : secrets.flatMap((item) => itemLines(item, texts, '!'))),
    '',
    texts.close,
  ];
  return `${lines.join('\n')}\n`;
}

/** How much was read, and of what. */
export function readLine(
  { folder, review }: ReviewReport,
  { read, file }: ReviewTexts,
  language: Language,
): string {
  const count = Object.values(review.files).reduce((sum, number) => sum + number, 0);
  return read(printableText(folder), counted(count, file, language));
}

/** What was passed over, if anything was. */
export function passedOverLine({ passedOver }: ReviewReport, texts: ReviewTexts): string[] {
  const parts = PASSED_OVER.filter((why) => passedOver[why] > 0).map((why) =>
    texts.passedOver[why](passedOver[why]),
  );
  return parts.length === 0 ? [] : [`${texts.notRead} ${parts.join('; ')}`];
}

function itemLines({ title, ask, evidence }: ReviewItem, { notFound }: ReviewTexts, mark: string): string[] {
  if (evidence.length === 0) return [`  ${mark} ${title}: ${notFound}. ${ask}`];
  const places = evidence.map(({ file, line }) => printableText(`${file}:${line}`));
  const width = Math.max(...places.map(textWidth));
  return [
    `  ${mark} ${title}${mark === '!' && ask !== '' ? `. ${ask}` : ''}`,
    ...evidence.map(({ quote }, i) =>
      `      ${padText(places[i] ?? '', width)}  ${printableText(quote)}`.trimEnd(),
    ),
  ];
}
