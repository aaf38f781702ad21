import type { Evidence } from '../match/finding.js';
import type { ScoredFinding, Screened } from '../score/screening.js';
import { EXCUSED_SIGN, excusedRemark } from './excused-remark.js';
import { fitPath, fitQuote, fitText, padText } from './fit-text.js';
import { textsFor } from './messages.js';
import { placeText } from './place-text.js';
import { printableText } from './printable-text.js';
import type { Report } from './report.js';
import type { ReportOptions } from './reporter.js';
import { resumeRemarks } from './resume-remarks.js';
import { ruleTitle } from './rule-title.js';
import { signedPoints } from './signed-points.js';
import { strongestFindings } from './strongest-findings.js';
import { textWidth } from './text-width.js';
import { wrapText } from './wrap-text.js';

export const BAR_WIDTH = 10;
/** With less room than this for names of files, too many of them begin with an ellipsis. */
const LEAST_NAME = 16;
/** In fewer columns a place would leave a quote two words. */
const LEAST_FOR_PLACES = 56;

/** Columns that are as wide as what they hold. */
export interface TableLayout {
  readonly rank: number;
  readonly verdict: number;
  readonly links: number;
}

/** Measures the columns for a number of resumes and a language. */
export function tableLayout(resumes: number, { language }: Pick<ReportOptions, 'language'>): TableLayout {
  const { verdicts, columns } = textsFor(language);
  return {
    rank: String(resumes).length,
    verdict: Math.max(...[columns.verdict, ...Object.values(verdicts)].map(textWidth)),
    links: textWidth(columns.links),
  };
}

/** Columns that are left for the name of a file beside the numbers; null if they are so few that it has a line of its own. */
export function roomForName({ rank, verdict, links }: TableLayout, width: number): number | null {
  const room = width - (rank + 2 + 3 + 2 + BAR_WIDTH + 2 + verdict + 2 + links + 2);
  return room < LEAST_NAME ? null : room;
}

/**
 * One resume: rank, score, band and file, then what speaks most for it and what most asks for a look; with
 * `details`, all findings with all quotes, and the links.
 */
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
  const strongest = [green, red].filter((finding) => finding !== null);
  const start = `${String(rank).padStart(layout.rank)}  ${String(resume.score).padStart(3)}  `;
  const links = String(resume.links.length).padStart(layout.links);
  const colour = { strong: chalk.green, promising: chalk.cyan, unclear: chalk.yellow, weak: chalk.dim }[
    resume.verdict
  ];
  const numbers = `${start}${colour(bar(resume.score))}  ${colour(padText(texts.verdicts[resume.verdict], layout.verdict))}  ${links}`;
  const rest = roomForName(layout, width);
  const head =
    rest === null
      ? [numbers, `${' '.repeat(layout.rank + 2)}${fileName(resume.file, width - layout.rank - 2, options)}`]
      : [`${numbers}  ${fileName(resume.file, rest, options)}`];
  const remarks = resumeRemarks(resume, report, language).map(printableText);
  return [
    ...head,
    ...(options.details
      ? detailLines(resume, report, options)
      : strongest.flatMap((finding) => findingLines(finding, report, options))),
    ...remarks.flatMap((remark) =>
      wrapText(remark, width - 9).map((line, index) =>
        chalk.dim(`${index === 0 ? '      !  ' : '         '}${line}`),
      ),
    ),
  ];
}

/** The name of the file, which a click opens where the terminal knows links (OSC 8). */
function fileName(file: string, room: number, { chalk, addressOf }: ReportOptions): string {
  const name = chalk.bold(fitPath(printableText(file), room));
  const address = addressOf(file);
  return address === null ? name : `\u001b]8;;${address}\u0007${name}\u001b]8;;\u0007`;
}

/** How the score comes about, then everything that counts, is excused or could not be told, then the links. */
function detailLines(resume: Screened, report: Report, options: ReportOptions): string[] {
  const { chalk, language, width } = options;
  const texts = textsFor(language);
  const counts = resume.findings.filter(({ status }) => status === 'hit' || status === 'excused');
  const unknown = resume.findings
    .filter(({ status }) => status === 'unknown')
    .map(({ rule }) => printableText(ruleTitle(rule, {}, report, language)));
  const pillars = Object.entries(resume.pillars).map(
    ([pillar, points]) => `${texts.pillars[pillar as keyof typeof resume.pillars]} ${signedPoints(points)}`,
  );
  const clamped = resume.clamped === 0 ? [] : [texts.clamped(signedPoints(resume.clamped))];
  const remark = (text: string): string[] => wrapText(text, width - 9).map((line) => `         ${line}`);
  return [
    ...remark([texts.base(resume.base), ...pillars, ...clamped].join(' · ')).map((line) => chalk.dim(line)),
    ...counts.flatMap((finding) => findingLines(finding, report, options)),
    ...(unknown.length === 0 ? [] : remark(`${texts.untold}: ${unknown.join('; ')}`)),
    ...(resume.links.length === 0 ? [] : remark(`${texts.links}:`)),
    ...resume.links.map(({ url }) => fitText(`         ${printableText(url)}`, width)),
  ];
}

/** The points with their sign, the title, and below it the candidate's own words. */
function findingLines(finding: ScoredFinding, report: Report, options: ReportOptions): string[] {
  const { chalk, width, language } = options;
  const isExcused = finding.status === 'excused';
  const counted = finding.flag === 'green' ? chalk.green : chalk.red;
  const colour = isExcused ? chalk.dim : counted;
  // 0 points: nothing is taken, but somebody should look, unless there is an excuse.
  const uncounted = isExcused ? EXCUSED_SIGN : '!';
  const points = (finding.points === 0 ? uncounted : signedPoints(finding.points)).padStart(5);
  const excused = isExcused ? ` ${excusedRemark(finding, report, language)}` : '';
  const title = printableText(`${ruleTitle(finding.rule, finding.captures, report, language)}${excused}`);
  // The reason often ends the title, so that none is cut.
  const [first = '', ...more] = wrapText(title, width - 9);
  const quotes = options.details
    ? finding.evidence.flatMap((evidence) => fullQuote(evidence, options))
    : finding.evidence.slice(0, 1).map((evidence) => quoteLine(evidence, options));
  return [`  ${colour(`${points}  ${first}`)}`, ...more.map((line) => `         ${colour(line)}`), ...quotes];
}

/** A whole quote, over as many lines as it takes, and where it stands. */
function fullQuote(evidence: Evidence, { width, language }: ReportOptions): string[] {
  const quote = textsFor(language).quoted(printableText(evidence.quote).trim());
  // A place stays on one line.
  const place = placeText(evidence, textsFor(language)).replaceAll(' ', '\u00a0');
  return wrapText(`${quote}  ${place}`, width - 9).map(
    (line) => `         ${line.replaceAll('\u00a0', ' ')}`,
  );
}

/** A quote that shows the words that count, and where it stands. */
function quoteLine(evidence: Evidence, { chalk, width, language }: ReportOptions): string {
  const texts = textsFor(language);
  const place = width < LEAST_FOR_PLACES ? '' : placeText(evidence, texts);
  const room = width - 9 - 2 - (place === '' ? 0 : textWidth(place) + 2);
  const quote = texts.quoted(
    fitQuote(printableText(evidence.quote).trim(), evidence.matched.map(printableText), room),
  );
  return `         ${quote}  ${chalk.dim(place)}`.trimEnd();
}

function bar(score: number): string {
  const filled = Math.round((score / 100) * BAR_WIDTH);
  return '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
}
