import type { ScoredFinding, Screened } from '../score/screening.js';
import { fitPath, fitQuote, fitText, padText } from './fit-text.js';
import { textsFor } from './messages.js';
import { printableText } from './printable-text.js';
import type { Report } from './report.js';
import type { ReportOptions } from './reporter.js';
import { ruleTitle } from './rule-title.js';
import { signedPoints } from './signed-points.js';
import { strongestFindings } from './strongest-findings.js';
import { textWidth } from './text-width.js';

export const BAR_WIDTH = 10;

/** Columns that are as wide as what they hold. */
export interface TableLayout {
  readonly rank: number;
  readonly verdict: number;
}

/** Measures the columns for a number of resumes and a language. */
export function tableLayout(resumes: number, { language }: Pick<ReportOptions, 'language'>): TableLayout {
  const { verdicts, columns } = textsFor(language);
  return {
    rank: String(resumes).length,
    verdict: Math.max(...[columns.verdict, ...Object.values(verdicts)].map(textWidth)),
  };
}

/** One resume: rank, score, band and file, then what speaks most for it and what most asks for a look. */
export function resumeLines(
  resume: Screened,
  rank: number,
  report: Report,
  layout: TableLayout,
  options: ReportOptions,
): string[] {
  const { chalk, width, language } = options;
  const texts = textsFor(language);
  const { green, red } = strongestFindings(resume);
  const start = `${String(rank).padStart(layout.rank)}  ${String(resume.score).padStart(3)}  `;
  const rest = width - textWidth(start) - BAR_WIDTH - layout.verdict - 4;
  const colour = { strong: chalk.green, promising: chalk.cyan, unclear: chalk.yellow, weak: chalk.dim }[
    resume.verdict
  ];
  const head = `${start}${colour(bar(resume.score))}  ${colour(padText(texts.verdicts[resume.verdict], layout.verdict))}  ${chalk.bold(fitPath(printableText(resume.file), rest))}`;
  const remarks = [
    ...missingRemark(resume, report, options),
    ...resume.notes.map((note) => texts.notes[note]),
  ];
  return [
    head,
    ...(green === null ? [] : findingLines(green, report, options)),
    ...(red === null ? [] : findingLines(red, report, options)),
    ...remarks.map((remark) => chalk.dim(fitText(`      !  ${remark}`, width))),
  ];
}

/** The points with their sign, the title, and the candidate's own words below. */
function findingLines(finding: ScoredFinding, report: Report, options: ReportOptions): string[] {
  const { chalk, width, language } = options;
  const texts = textsFor(language);
  const colour = finding.flag === 'green' ? chalk.green : chalk.red;
  // 0 points: nothing is taken, but somebody should look.
  const points = (finding.points === 0 ? '!' : signedPoints(finding.points)).padStart(5);
  const title = colour(
    fitText(
      `${points}  ${printableText(ruleTitle(finding.rule, finding.captures, report, language))}`,
      width - 2,
    ),
  );
  const [evidence] = finding.evidence;
  if (evidence === undefined) return [`  ${title}`];
  const { page, line, section } = evidence;
  const place = texts.place({
    page,
    line,
    section: section === null || section === 'header' ? null : texts.sections[section],
  });
  const room = width - 9 - 2 - textWidth(place) - 2;
  const quote = texts.quoted(
    fitQuote(printableText(evidence.quote).trim(), evidence.matched.map(printableText), room),
  );
  return [`  ${title}`, `         ${quote}  ${chalk.dim(place)}`.trimEnd()];
}

/** Why a resume with enough points is not in the first band. */
function missingRemark({ missing, score }: Screened, report: Report, { language }: ReportOptions): string[] {
  if (missing.length === 0 || score < report.ruleset.score.bands.strong) return [];
  const titles = missing.map((id) => ruleTitle(id, {}, report, language));
  return [`${textsFor(language).missing}: ${printableText(titles.join('; '))}`];
}

function bar(score: number): string {
  const filled = Math.round((score / 100) * BAR_WIDTH);
  return '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
}
