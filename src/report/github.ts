import { policyBreaches } from '../score/policy.js';
import type { Screening } from '../score/screening.js';
import { textsFor } from './messages.js';
import { breachText } from './policy-texts.js';
import { printableText } from './printable-text.js';
import type { Report } from './report.js';
import { reportTotals } from './report-totals.js';
import type { ReportOptions } from './reporter.js';
import { unreadableMessage } from './unreadable-message.js';
import { workflowCommand } from './workflow-command.js';

type Options = Pick<ReportOptions, 'language' | 'policy'>;

/**
 * Workflow commands of GitHub Actions: an error for each resume that does not meet the policy asked for, a warning
 * for each document that could not be read, and a notice with the totals.
 */
export function githubReport(report: Report, options: Options): string {
  const lines = [
    ...report.results.flatMap((screening) => annotations(screening, report, options)),
    workflowCommand('notice', { title: 'hypecheck' }, reportTotals(report.summary, options.language)),
  ];
  return `${lines.join('\n')}\n`;
}

function annotations(screening: Screening, report: Report, { language, policy }: Options): string[] {
  const file = printableText(screening.file);
  if (screening.status === 'unreadable')
    return [
      workflowCommand(
        'warning',
        { file, title: screening.reason },
        unreadableMessage(screening, textsFor(language)),
      ),
    ];
  return policyBreaches(screening, policy).map((breach) =>
    workflowCommand('error', { file, title: 'policy' }, breachText(breach, screening, report, language)),
  );
}
