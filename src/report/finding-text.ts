import type { Language } from '../ruleset/terms.js';
import type { ScoredFinding } from '../score/screening.js';
import { EXCUSED_SIGN, excusedRemark } from './excused-remark.js';
import { textsFor } from './messages.js';
import { printableText } from './printable-text.js';
import type { ReportHead } from './report.js';
import { ruleTitle } from './rule-title.js';
import { signedPoints } from './signed-points.js';

/** A finding on one line: points, title, the first quote, and why it does not count where it is excused. */
export function findingText(
  finding: ScoredFinding,
  head: Pick<ReportHead, 'ruleset'>,
  language: Language,
): string {
  const title = printableText(ruleTitle(finding.rule, finding.captures, head, language));
  const [evidence] = finding.evidence;
  const quote =
    evidence === undefined ? '' : `: ${textsFor(language).quoted(printableText(evidence.quote).trim())}`;
  if (finding.status !== 'excused') return `${signedPoints(finding.points)} ${title}${quote}`;
  return `${EXCUSED_SIGN} ${title}${quote} ${printableText(excusedRemark(finding, head, language))}`;
}
