import { policyBreaches } from '../score/policy.js';
import type { Screened, Screening } from '../score/screening.js';
import { escapeXml } from './escape-xml.js';
import { findingText } from './finding-text.js';
import { textsFor } from './messages.js';
import { breachText } from './policy-texts.js';
import { printableText } from './printable-text.js';
import type { Report } from './report.js';
import type { ReportOptions } from './reporter.js';
import { unreadableMessage } from './unreadable-message.js';

type Options = Pick<ReportOptions, 'language' | 'policy'>;

/**
 * A report for build servers in the dialect of JUnit XML that Jenkins, GitLab and GitHub actions read: a test case
 * a resume, which fails only for the policy that was asked for; a document that could not be read is an error.
 */
export function junitReport(report: Report, options: Options): string {
  const cases = report.results.map((screening) => testCase(screening, report, options));
  const failures = cases.filter(({ outcome }) => outcome === 'failure').length;
  const errors = cases.filter(({ outcome }) => outcome === 'error').length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="0"`;
  const { tool, ruleset, asOf } = report;
  const properties = {
    tool: `${tool.name} ${tool.version}`,
    ruleset: `${ruleset.name} ${ruleset.version}`,
    'ruleset-sha256': ruleset.sha256,
    'as-of': asOf,
  };
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="hypecheck" ${counts}>`,
    `  <testsuite name="hypecheck" ${counts}>`,
    '    <properties>',
    ...Object.entries(properties).map(
      ([name, value]) => `      <property name="${name}" value="${escapeXml(value)}"/>`,
    ),
    '    </properties>',
    ...cases.map(({ xml }) => xml),
    '  </testsuite>',
    '</testsuites>',
  ].join('\n')}\n`;
}

interface TestCase {
  readonly outcome: 'passed' | 'failure' | 'error';
  readonly xml: string;
}

function testCase(screening: Screening, report: Report, options: Options): TestCase {
  const name = escapeXml(printableText(screening.file));
  if (screening.status === 'unreadable') {
    const message = escapeXml(unreadableMessage(screening, textsFor(options.language)));
    const error = `      <error type="${screening.reason}" message="${message}"/>`;
    return { outcome: 'error', xml: wrap(`classname="unreadable" name="${name}"`, [error]) };
  }
  const breaches = policyBreaches(screening, options.policy).map((breach) =>
    breachText(breach, screening, report, options.language),
  );
  const failures =
    breaches.length === 0
      ? []
      : [`      <failure type="policy" message="${escapeXml(breaches.join('; '))}"/>`];
  const output = `      <system-out>${escapeXml(summaryOf(screening, report, options))}</system-out>`;
  return {
    outcome: breaches.length === 0 ? 'passed' : 'failure',
    xml: wrap(`classname="${escapeXml(screening.role)}" name="${name}"`, [...failures, output]),
  };
}

function wrap(attributes: string, content: readonly string[]): string {
  return [`    <testcase ${attributes} time="0">`, ...content, '    </testcase>'].join('\n');
}

/** Score and signal, then one line a finding. */
function summaryOf(screening: Screened, report: Report, { language }: Options): string {
  const { score, verdict, findings } = screening;
  const { verdicts } = textsFor(language);
  return [
    `${score} ${verdicts[verdict]}`,
    ...findings
      .filter(({ status }) => status === 'hit' || status === 'excused')
      .map((finding) => findingText(finding, report, language)),
  ].join('\n');
}
