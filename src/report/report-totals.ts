import type { Language } from '../ruleset/terms.js';
import type { Verdict } from '../score/screening.js';
import { counted, textsFor } from './messages.js';
import type { Summary } from './report.js';

/** How many files there were and how they came out, in one line. */
export function reportTotals(summary: Summary, language: Language): string {
  const texts = textsFor(language);
  const { screened, unreadable, verdicts } = summary;
  const files = counted(summary.files, texts.nouns.file, language);
  const bands = (Object.keys(verdicts) as Verdict[])
    .filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => `${texts.verdicts[verdict]} ${verdicts[verdict]}`);
  return [texts.totals({ files, screened, unreadable, expected: summary.expected }), ...bands].join(' · ');
}
