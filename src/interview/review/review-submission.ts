import { compileRuleset } from '../../match/compile-ruleset.js';
import { judge } from '../../match/judge.js';
import type { CompleteRuleset, Role, Rule } from '../../ruleset/schema.js';
import { MASK, secretFinder } from './find-secrets.js';
import { FILE_KINDS, type FileKind, type ReviewCheck, type ReviewRules } from './review-rules.js';
import { sourceDocument } from './source-document.js';

/** A text file of a submission. */
export interface SubmissionFile {
  /** From the folder of the submission on, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A line of a submission. Secrets in it are masked. */
export interface QuotedLine {
  readonly file: string;
  readonly line: number;
  readonly quote: string;
}

export interface CheckResult {
  readonly id: string;
  readonly found: boolean;
  readonly evidence: readonly QuotedLine[];
}

/** What was found in a submission. */
export interface Review {
  readonly files: Readonly<Record<FileKind, number>>;
  /** One for each check, in the order of the rules. */
  readonly checks: readonly CheckResult[];
  readonly secrets: readonly (QuotedLine & { readonly id: string })[];
}

/** Takes the files of a submission one by one. */
export interface Reviewer {
  readonly add: (file: SubmissionFile) => void;
  readonly review: () => Review;
}

const MAX_QUOTES = 3;
const MAX_SECRETS = 50;
const MAX_QUOTE = 160;
/** Shorter secrets are not looked for in other lines: half of the words would be masked. */
const LEAST_VALUE = 6;
const ROLE: Role = { id: 'submission', name: { en: '', ru: '' }, groups: [], why: { en: '', ru: '' } };

/** Makes a reviewer. The vocabulary is the ruleset's; its rules about resumes stay out. */
export function createReviewer(rules: ReviewRules, ruleset: CompleteRuleset): Reviewer {
  const compiled = compileRuleset({ ...ruleset, rules: rules.checks.map(ruleOf), switchedOff: [] });
  const kindOf = fileKinds(rules.files.kinds);
  const findSecrets = secretFinder(rules);
  const evidence = new Map(rules.checks.map(({ id }) => [id, [] as QuotedLine[]]));
  const secrets: (QuotedLine & { id: string })[] = [];
  const values = new Set<string>();
  const files = Object.fromEntries(FILE_KINDS.map((kind) => [kind, 0])) as Record<FileKind, number>;

  const quote = (check: string, line: QuotedLine): void => {
    const quotes = evidence.get(check) ?? [];
    if (
      quotes.length < MAX_QUOTES &&
      !quotes.some((other) => other.file === line.file && other.line === line.line)
    )
      quotes.push(line);
  };
  return {
    add: ({ path, text }) => {
      const kind = kindOf(path);
      files[kind] += 1;
      const { secrets: found, masked } = findSecrets(path, text.split(/\r\n|[\r\n]/));
      const lineAt = (line: number): QuotedLine => ({
        file: path,
        line,
        quote: masked[line - 1]?.trim() ?? '',
      });
      for (const { value } of found) if (value.length >= LEAST_VALUE) values.add(value);
      for (const { secret, line } of found.slice(0, MAX_SECRETS - secrets.length))
        secrets.push({ id: secret, ...lineAt(line) });
      const first = masked.findIndex((line) => line.trim() !== '');
      for (const { id } of rules.checks.filter(({ fileIsEnough = [] }) => fileIsEnough.includes(kind)))
        if (first >= 0) quote(id, lineAt(first + 1));
      const wanted = rules.checks
        .filter((check) => check.files.includes(kind) && (evidence.get(check.id)?.length ?? 0) < MAX_QUOTES)
        .map(({ id }) => id);
      if (wanted.length === 0) return;
      const document = sourceDocument(masked, ruleset.conventions);
      const these = compiled.rules.filter(({ rule }) => wanted.includes(rule.id));
      for (const finding of judge(document, { ...compiled, rules: these }, ROLE))
        if (finding.status === 'hit')
          for (const { line } of finding.evidence) if (line !== null) quote(finding.rule, lineAt(line));
    },
    review: () => ({
      files,
      checks: [...evidence].map(([id, quotes]) => ({
        id,
        found: quotes.length > 0,
        evidence: quotes.map((line) => shortened(line, values)),
      })),
      secrets: secrets.map((line) => shortened(line, values)),
    }),
  };
}

/** A line to show: what is a secret in another line is masked in this one, before the rest is cut off. */
function shortened<Line extends QuotedLine>(line: Line, values: ReadonlySet<string>): Line {
  const longestFirst = [...values].sort((a, b) => b.length - a.length);
  const masked = longestFirst.reduce((text, value) => text.replaceAll(value, MASK), line.quote);
  return { ...line, quote: masked.slice(0, MAX_QUOTE) };
}

function ruleOf({ id, scope, title, ask, match, unless }: ReviewCheck): Rule {
  return {
    ...{
      id,
      flag: 'green',
      pillar: 'practice',
      scope,
      title,
      why: title,
      ask,
      match,
      points: 0,
      examples: {},
    },
    ...(unless === undefined ? {} : { unless: [{ reason: 'no-doubt', ...unless }] }),
  };
}

function fileKinds(kinds: ReviewRules['files']['kinds']): (path: string) => FileKind {
  const known = FILE_KINDS.map((kind) => ({
    kind,
    patterns: kinds[kind].map((pattern) => new RegExp(pattern, 'iu')),
  }));
  return (path) =>
    known.find(({ patterns }) => patterns.some((pattern) => pattern.test(path)))?.kind ?? 'other';
}
