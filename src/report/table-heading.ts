import { padText } from './fit-text.js';
import { textsFor } from './messages.js';
import { printableText } from './printable-text.js';
import type { Report } from './report.js';
import type { ReportOptions } from './reporter.js';
import { commonRole } from './role-name.js';
import { BAR_WIDTH, roomForName, type TableLayout } from './table-resume.js';
import { wrapText } from './wrap-text.js';

/** What the report was made with, and the heads of the columns. */
export function tableHeading(report: Report, layout: TableLayout, options: ReportOptions): string[] {
  const { language, width, chalk } = options;
  const texts = textsFor(language);
  const { name, version } = report.ruleset;
  const role = commonRole(report)?.[language] ?? null;
  const about = texts.heading({
    ruleset: printableText(`${name} ${version}`),
    role: role === null ? null : printableText(role),
    asOf: report.asOf,
  });
  const lines = wrapText(about, width).map((line) => chalk.dim(line));
  if (report.summary.screened === 0) return lines;
  const { score, verdict, links, resume } = texts.columns;
  const head = `${' '.repeat(layout.rank + 2)}${padText(score, 3 + 2 + BAR_WIDTH)}  ${padText(verdict, layout.verdict)}  ${links}`;
  const named = roomForName(layout, width) === null ? head : `${head}  ${resume}`;
  return [...lines, '', chalk.bold(named)];
}
