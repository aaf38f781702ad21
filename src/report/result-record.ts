import type { Evidence } from '../match/finding.js';
import type { Language } from '../ruleset/terms.js';
import type { NotScreened, ScoredFinding, Screened, Screening } from '../score/screening.js';
import { textsFor } from './messages.js';
import type { ReportHead } from './report.js';
import { ruleTitle } from './rule-title.js';
import { unreadableMessage } from './unreadable-message.js';

/** One item of `results` in the JSON report: plain data whose keys always come in the same order. */
export function resultRecord(
  screening: Screening,
  head: ReportHead,
  language: Language,
): Record<string, unknown> {
  return screening.status === 'screened'
    ? { ...screenedRecord(screening, head, language), ...madeWith(screening, head) }
    : unreadableRecord(screening, language);
}

/** By what a row is taken over into a later report, and by what further resumes of the same person are found. */
function madeWith({ fingerprint }: Screened, { settings }: ReportHead): Record<string, unknown> {
  if (settings === undefined) return {};
  const { contacts, text, latest, words } = fingerprint;
  return { settings, fingerprint: { contacts, text, latest, words } };
}

function screenedRecord(screening: Screened, head: ReportHead, language: Language): Record<string, unknown> {
  const {
    file,
    sha256,
    status,
    format,
    pages,
    role,
    roleFrom,
    score,
    verdict,
    base,
    clamped,
    missing,
    pillars,
    links,
    notes,
  } = screening;
  const { theory, practice, engineering, trust } = pillars;
  return {
    file,
    sha256,
    status,
    format,
    pages,
    language: screening.language,
    role,
    ...(roleFrom === 'choice' ? {} : { roleFrom }),
    score,
    verdict,
    base,
    clamped,
    missing,
    pillars: { theory, practice, engineering, trust },
    findings: screening.findings.map((finding) => findingRecord(finding, head, language)),
    links: links.map(({ url, kind, own, visible }) => ({ url, kind, own, visible })),
    notes,
  };
}

function findingRecord(
  finding: ScoredFinding,
  head: ReportHead,
  language: Language,
): Record<string, unknown> {
  const { rule, flag, pillar, status, grade, reason, hits, points, captures } = finding;
  return {
    rule,
    flag,
    pillar,
    status,
    ...(grade === null ? {} : { grade }),
    ...(reason === null ? {} : { reason }),
    hits,
    points,
    title: ruleTitle(rule, captures, head, language),
    ...(Object.keys(captures).length === 0 ? {} : { captures }),
    evidence: finding.evidence.map(evidenceRecord),
    ...(finding.looked === undefined ? {} : { looked: finding.looked }),
  };
}

const evidenceRecord = ({ quote, page, line, section, matched }: Evidence) => ({
  quote,
  page,
  line,
  section,
  matched,
});

function unreadableRecord(screening: NotScreened, language: Language): Record<string, unknown> {
  const { file, sha256, status, reason, format, detail } = screening;
  return {
    file,
    sha256,
    status,
    reason,
    format,
    detail,
    message: unreadableMessage(screening, textsFor(language)),
  };
}
