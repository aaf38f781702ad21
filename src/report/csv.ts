import type { ScoredFinding, Screening } from '../score/screening.js';
import { type CsvCell, csvTable } from './csv-table.js';
import { ledgerPoints } from './ledger-points.js';
import { textsFor } from './messages.js';
import { ownCodeLinks } from './own-code-links.js';
import type { Report } from './report.js';
import type { ReportOptions } from './reporter.js';
import { ruleTitle } from './rule-title.js';
import { strongestFindings } from './strongest-findings.js';
import { unreadableMessage } from './unreadable-message.js';

type Options = Pick<ReportOptions, 'language' | 'delimiter'>;

/** A table with one row a resume. Column names are ids, the same in every language; `decision` is left to a person. */
export function csvReport(report: Report, options: Options): string {
  const head = [
    ...['file', 'status', 'role', 'score', 'verdict', 'theory', 'practice', 'engineering', 'trust'],
    ...report.ruleset.rules.map(({ id }) => id),
    ...['top_green', 'top_red', 'code_links', 'reason', 'next_step'],
    ...['newest', 'shares_text_with', 'decision'],
  ];
  const rows = report.results.map((screening) => cellsOf(screening, report, options));
  return csvTable([head, ...rows], options.delimiter);
}

function cellsOf(screening: Screening, report: Report, options: Options): CsvCell[] {
  const { file, status } = screening;
  const { rules } = report.ruleset;
  const empty = (count: number): null[] => new Array(count).fill(null);
  if (screening.status === 'unreadable') {
    const nextStep = unreadableMessage(screening, textsFor(options.language));
    return [file, status, ...empty(7 + rules.length + 3), screening.reason, nextStep, ...empty(3)];
  }
  const { role, score, verdict, pillars, findings } = screening;
  const relation = report.relations.get(file);
  const points = new Map(findings.map((finding) => [finding.rule, ledgerPoints(finding)]));
  const { green, red } = strongestFindings(screening);
  return [
    ...[
      file,
      status,
      role,
      score,
      verdict,
      pillars.theory,
      pillars.practice,
      pillars.engineering,
      pillars.trust,
    ],
    ...rules.map(({ id }) => points.get(id) ?? null),
    evidenceCell(green, report, options),
    evidenceCell(red, report, options),
    ownCodeLinks(screening).join(' '),
    ...empty(2),
    relation?.newest ?? null,
    relation?.sharesTextWith.join('; ') ?? null,
    null,
  ];
}

function evidenceCell(finding: ScoredFinding | null, report: Report, { language }: Options): string {
  if (finding === null) return '';
  const title = ruleTitle(finding.rule, finding.captures, report, language);
  const quote = finding.evidence[0]?.quote;
  return quote === undefined ? title : `${title}: ${textsFor(language).quoted(quote)}`;
}
