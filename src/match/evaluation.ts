import type { MonthIndex, Passage, Resume, SectionKind } from '../resume/resume.js';
import type { LinearPattern } from '../ruleset/linear-pattern.js';
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
  /** Found by a look beyond the passage that is judged (`in`): it may help a hit but is not what is quoted. */
  readonly borrowed?: true;
}

/** Whether a condition holds, what made it hold, and the first part that failed it. */
export interface Outcome {
  readonly truth: Truth;
  readonly matches: readonly Match[];
  readonly failed: Node | null;
  /** How many atoms and groups held, for finding the nearest miss. */
  readonly held: number;
  /** Whether further matches may stand in what could not be read. */
  readonly open: boolean;
}

/** The mentions of a resume that one key of a condition asks for. */
export interface Selection {
  /** Those that count, in the order of the text. */
  readonly here: readonly Mention[];
  /** Those that would count if they stood in the sections that are asked for. */
  readonly elsewhere: readonly Mention[];
}

/** What was found out about a resume once, so that it is not found out again for each passage. */
export interface Remembered {
  readonly selections: Map<readonly string[], Selection>;
  /** Outcomes of conditions that look elsewhere (`in`), by the passage where they look. */
  readonly elsewhere: Map<Node, Map<Passage, Outcome>>;
}

/** What a condition is judged against. */
export interface EvaluationContext {
  readonly resume: Resume;
  readonly annotations: Annotations;
  readonly stretches: WordStretches;
  readonly patterns: ReadonlyMap<string, LinearPattern>;
  /** Which mentions count: visible ones, hidden ones, or all. */
  readonly reads: 'visible' | 'hidden' | 'all';
  /** Where `in` looks from a passage: the wider passage around it, or each of the narrower ones inside it. */
  readonly places: (passage: Passage, scope: Scope) => readonly Passage[];
  readonly sectionOf: (word: number) => SectionKind;
  readonly statusOf: (rule: string) => FindingStatus | undefined;
  /** Whether to judge on after a part has failed, to tell how near a miss was. */
  readonly thorough: boolean;
  readonly remembered: Remembered;
  /** Counts what is done for one rule; throws `BudgetSpent` when it is more than a rule may cost. */
  readonly spend: (steps: number) => void;
  /** The month that "years of X" are counted to, or null where such claims are not checked. */
  readonly asOf: MonthIndex | null;
}
