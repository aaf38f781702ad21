import type { ScoredFinding, Screened } from '../score/screening.js';
import { escapeMarkdown } from './escape-markdown.js';
import { EXCUSED_SIGN, excusedRemark } from './excused-remark.js';
import { textsFor } from './messages.js';
import { placeText } from './place-text.js';
import { printableText } from './printable-text.js';
import { rankScreenings } from './rank-screenings.js';
import type { Report } from './report.js';
import { reportTotals } from './report-totals.js';
import type { ReportOptions } from './reporter.js';
import { resumeRemarks } from './resume-remarks.js';
import { commonRole } from './role-name.js';
import { ruleTitle } from './rule-title.js';
import { signedPoints } from './signed-points.js';
import { unreadableMessage } from './unreadable-message.js';

type Options = Pick<ReportOptions, 'language' | 'sort' | 'top'>;

/** A report for trackers and wikis (GitHub's dialect of Markdown): ranking, findings with quotes, what was not read. */
export function markdownReport(report: Report, options: Options): string {
  const { language, sort, top } = options;
  const texts = textsFor(language);
  const ranked = rankScreenings(report, sort);
  const shown = ranked.slice(0, top ?? ranked.length);
  const { name, version } = report.ruleset;
  const role = commonRole(report)?.[language] ?? null;
  const about = texts.heading({ ruleset: `${name} ${version}`, role, asOf: report.asOf });
  const blocks = [
    ['# hypecheck', '', plain(about), '', `**${plain(reportTotals(report.summary, language))}**`],
    shown.length === 0 ? [plain(texts.nothingRead)] : rankingTable(shown, options),
    ...shown.map((screening) => candidate(screening, report, options)),
    unreadableTable(report, options),
    [`_${plain(texts.orderOfReading)}_`],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function rankingTable(ranked: readonly Screened[], { language }: Options): string[] {
  const { columns, verdicts } = textsFor(language);
  return table(
    ['', columns.score, columns.verdict, columns.resume],
    ranked.map(({ score, verdict, file }, index) => [
      String(index + 1),
      String(score),
      verdicts[verdict],
      file,
    ]),
  );
}

function candidate(screening: Screened, report: Report, { language }: Options): string[] {
  const { file, score, verdict, findings } = screening;
  const texts = textsFor(language);
  const told = findings.filter(({ status }) => status === 'hit' || status === 'excused');
  return [
    `## ${plain(file)}: ${score}, ${plain(texts.verdicts[verdict])}`,
    '',
    ...told.flatMap((finding) => findingLines(finding, report, language)),
    ...resumeRemarks(screening, report, language).map((remark) => `- ${plain(remark)}`),
  ];
}

function findingLines(finding: ScoredFinding, report: Report, language: ReportOptions['language']): string[] {
  const { rule, captures, points, status, evidence } = finding;
  const texts = textsFor(language);
  const title = plain(ruleTitle(rule, captures, report, language));
  const excused = status === 'excused' ? ` ${plain(excusedRemark(finding, report, language))}` : '';
  return [
    `- **${status === 'excused' ? EXCUSED_SIGN : signedPoints(points)}** ${title}${excused}`,
    ...evidence.flatMap((one, index) => {
      const place = placeText(one, texts);
      // Without an empty line between them quotes run into one paragraph.
      return [...(index === 0 ? [] : ['  >']), `  > ${plain(one.quote)} <sub>${plain(place)}</sub>`];
    }),
  ];
}

function unreadableTable({ results }: Report, { language }: Options): string[] {
  const texts = textsFor(language);
  const rows = results.flatMap((screening) =>
    screening.status === 'unreadable' ? [[screening.file, unreadableMessage(screening, texts)]] : [],
  );
  return rows.length === 0 ? [] : table([texts.columns.resume, texts.notRead], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map((cells) => line(cells.map(plain)))];
}

/**
 * A stranger's words as plain text, wherever they stand in a line. An empty comment after @ and # keeps trackers
 * from calling people and linking issues.
 */
function plain(text: string): string {
  return escapeMarkdown(printableText(text).trim())
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/[@#]/g, '$&<!-- -->');
}
