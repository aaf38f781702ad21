import type { MonthIndex, Passage, Resume, SectionKind } from '../resume/resume.js';
import type { Node } from '../ruleset/schema.js';
import type { Scope } from '../ruleset/terms.js';
import type { WordStretches } from './clauses.js';
import type { FindingStatus } from './finding.js';
import type { Annotations, Mention } from './mention.js';

/** Three-valued: 'unknown' where the answer hangs on something that could not be read. */
export type Truth = true | false | 'unknown';

/** Mentions that together satisfy a condition, as a range of words. */
export interface Match {
  readonly firstWord: number;
  readonly endWord: number;
  readonly mentions: readonly Mention[];
  /** What was worked out about the match, for titles. */
  readonly facts?: Readonly<Record<string, string>>;
}

/** Whether a condition holds, what made it hold, and the first part that failed it. */
export interface Outcome {
  readonly truth: Truth;
  readonly matches: readonly Match[];
  readonly failed: Node | null;
  /** How many atoms and groups held, for finding the nearest miss. */
  readonly held: number;
}

/** What a condition is judged against. */
export interface EvaluationContext {
  readonly resume: Resume;
  readonly annotations: Annotations;
  readonly stretches: WordStretches;
  /** Which mentions count: visible ones, hidden ones, or all. */
  readonly reads: 'visible' | 'hidden' | 'all';
  /** The passage around a given one. */
  readonly enclosing: (passage: Passage, scope: Scope) => Passage;
  readonly sectionOf: (word: number) => SectionKind;
  readonly statusOf: (rule: string) => FindingStatus | undefined;
  /** Whether to judge on after a part has failed, to tell how near a miss was. */
  readonly thorough: boolean;
  /** The month that "years of X" are counted to, or null where such claims are not checked. */
  readonly asOf: MonthIndex | null;
}
