import type { MonthIndex, Passage, Resume } from '../resume/resume.js';
import type { Role } from '../ruleset/schema.js';
import type { CompiledRuleset } from './compile-ruleset.js';
import { findQuote } from './find-quote.js';
import type { FindingStatus } from './finding.js';
import { type FoundMention, foundMentions } from './found-mentions.js';
import { type JudgedRule, judge, judgeRules } from './judge.js';
import { nearestFailure } from './nearest-failure.js';
import { originalText } from './original-text.js';
import { passageIndexAt } from './passage-at.js';

/** What a careful reader says of one resume. */
export interface Label {
  readonly file: string;
  /** For each rule that was looked at, whether it should hit. */
  readonly flags: Readonly<Record<string, boolean>>;
  /** For rules that should hit, quotes that show it. */
  readonly evidence: Readonly<Record<string, readonly string[]>>;
}

export interface LabelledResume extends Label {
  readonly resume: Resume;
  readonly role: Role;
}

/** A sentence with everything that was found in it. */
export interface ReadSentence {
  readonly text: string;
  readonly mentions: readonly FoundMention[];
}

/**
 * Where a rule and a reader disagree. noisy: it hits and should not; missing: it should hit and does not; wrong:
 * it hits as it should, but by none of the sentences that the reader quotes.
 */
export interface Disagreement {
  readonly file: string;
  readonly rule: string;
  readonly kind: 'noisy' | 'missing' | 'wrong';
  readonly status: FindingStatus;
  readonly reason: string | null;
  /** What made it hit; of a missing hit, the sentences quoted by the reader, else the nearest miss. */
  readonly sentences: readonly ReadSentence[];
}

export interface LabelComparison {
  /** In how many cases a rule and the reader agree. */
  readonly agreed: number;
  readonly disagreements: readonly Disagreement[];
}

/** More sentences than this don't make a disagreement any clearer. */
const MAX_SENTENCES = 3;

/** Holds what the rules say of resumes against what a careful reader says. Labels of rules that don't exist are left out. */
export function compareLabels(
  labelled: readonly LabelledResume[],
  compiled: CompiledRuleset,
  asOf: MonthIndex | null,
): LabelComparison {
  const cases = labelled.flatMap((one) => {
    const { resume, role, flags } = one;
    const findings = new Map(judge(resume, compiled, role, asOf).map((finding) => [finding.rule, finding]));
    // To look for the nearest miss takes more steps than a rule may cost in a report, so the findings come from there.
    return judgeRules(resume, compiled, role, asOf, { thorough: true }).flatMap((judged) => {
      const wanted = flags[judged.rule.id];
      const finding = findings.get(judged.rule.id);
      return wanted === undefined || finding === undefined
        ? []
        : [compareOne(one, { ...judged, finding }, wanted)];
    });
  });
  const disagreements = cases.filter((one) => one !== null);
  return { agreed: cases.length - disagreements.length, disagreements };
}

function compareOne(
  { file, evidence, resume }: LabelledResume,
  judged: JudgedRule,
  wanted: boolean,
): Disagreement | null {
  const { rule, finding } = judged;
  const hit = finding.status === 'hit';
  const quoted = (evidence[rule.id] ?? []).flatMap((quote) => findQuote(quote, resume) ?? []);
  const hits = judged.passages.filter(({ outcome, excuse }) => outcome.truth === true && excuse === null);
  const row = (kind: Disagreement['kind'], places: readonly Range[]): Disagreement => ({
    file,
    rule: rule.id,
    kind,
    status: finding.status,
    reason: finding.reason,
    sentences: sentencesAt(places, resume, judged),
  });
  const made = hits.flatMap(({ passage, outcome }): readonly Range[] =>
    outcome.matches.length > 0 ? outcome.matches : [passage],
  );
  if (hit && !wanted) return row('noisy', made);
  if (!hit && wanted) {
    const nearest = nearestFailure(judged.passages);
    return row('missing', quoted.length > 0 ? quoted : nearest === null ? [] : [nearest.passage]);
  }
  const isRight =
    quoted.length === 0 || hits.some(({ passage }) => quoted.some((range) => overlap(range, passage)));
  return hit && !isRight ? row('wrong', made) : null;
}

type Range = Pick<Passage, 'firstWord' | 'endWord'>;

const overlap = (a: Range, b: Range): boolean => a.firstWord < b.endWord && b.firstWord < a.endWord;

/** The sentences that places begin in, each once, with their mentions. */
function sentencesAt(places: readonly Range[], resume: Resume, { context }: JudgedRule): ReadSentence[] {
  const numbers = new Set(places.map(({ firstWord }) => passageIndexAt(resume.sentences, firstWord)));
  return [...numbers]
    .flatMap((number) => resume.sentences[number] ?? [])
    .slice(0, MAX_SENTENCES)
    .map((sentence) => ({
      text: originalText(resume, sentence),
      mentions: context === null ? [] : foundMentions(sentence, context.annotations, resume),
    }));
}
