import type { Localized } from '../../ruleset/localized.js';
import type { CompleteRuleset, Role } from '../../ruleset/schema.js';
import type { Verdict } from '../../score/screening.js';
import { type RatedItem, ratedItems, STAGES, type Stage } from './rated-items.js';
import { type Decision, NOT_ASSESSED, type Scorecard } from './scorecard.js';

/** What the screen said about a resume. */
export interface ScreenScore {
  readonly file: string;
  readonly sha256: string | null;
  readonly score: number;
  readonly verdict: Verdict;
}

export interface GivenRating {
  readonly interviewer: string;
  readonly rating: number;
}

export interface ItemSummary extends Pick<RatedItem, 'id' | 'stage' | 'name'> {
  readonly ratings: readonly GivenRating[];
  /** Null if nobody rated it. */
  readonly mean: number | null;
  /** The ratings are two or more apart. */
  readonly disagreement: boolean;
}

export interface CandidateSummary {
  readonly candidate: string;
  readonly role: string;
  readonly roleName: Localized;
  readonly screen: Pick<ScreenScore, 'score' | 'verdict'> | null;
  /** Mean of the means of its items, each of the same weight; null if nothing was rated. */
  readonly stages: Readonly<Record<Stage, number | null>>;
  readonly items: readonly ItemSummary[];
  readonly overall: readonly { readonly interviewer: string; readonly decision: Decision }[];
  /** How many of the items somebody has rated, and which nobody has. */
  readonly completeness: { readonly rated: number; readonly of: number; readonly missing: readonly string[] };
}

const DISAGREEMENT = 2;

/**
 * Puts the cards of all interviewers together, one summary for each candidate and role, in the order of their names.
 * The stages stand side by side: nothing adds them up into one number.
 */
export function summarise(
  cards: readonly Scorecard[],
  ruleset: CompleteRuleset,
  screens: readonly ScreenScore[] = [],
): CandidateSummary[] {
  const groups = new Map<string, Scorecard[]>();
  for (const card of cards) {
    const key = JSON.stringify([card.candidate, card.role]);
    groups.set(key, [...(groups.get(key) ?? []), card]);
  }
  return [...groups.values()]
    .map((group) => summaryOf(group, ruleset, screens))
    .sort((a, b) => compare(a.candidate, b.candidate) || compare(a.role, b.role));
}

function summaryOf(
  cards: readonly Scorecard[],
  ruleset: CompleteRuleset,
  screens: readonly ScreenScore[],
): CandidateSummary {
  const [{ candidate, role: id }] = cards as readonly [Scorecard, ...Scorecard[]];
  const role = ruleset.roles.find((known) => known.id === id) as Role;
  const items = ratedItems(ruleset, role).map((item) => itemSummary(item, cards));
  const missing = items.filter(({ mean }) => mean === null).map((item) => item.id);
  return {
    candidate,
    role: id,
    roleName: role.name,
    screen: screenOf(cards, screens),
    stages: Object.fromEntries(
      STAGES.map((stage) => [
        stage,
        meanOf(items.filter((item) => item.stage === stage).flatMap(meanOrNothing)),
      ]),
    ) as Record<Stage, number | null>,
    items,
    overall: cards.map(({ interviewer, overall }) => ({ interviewer, decision: overall })),
    completeness: { rated: items.length - missing.length, of: items.length, missing },
  };
}

function itemSummary({ id, stage, name }: RatedItem, cards: readonly Scorecard[]): ItemSummary {
  const ratings = cards.flatMap(({ interviewer, ratings: given = [], takeHome = [] }) => {
    const all =
      stage === 'take-home'
        ? takeHome.map(({ criterion, rating }) => ({ id: criterion, rating }))
        : given.map(({ competency, rating }) => ({ id: competency, rating }));
    return all.flatMap(({ id: rated, rating }) =>
      rated === id && rating !== NOT_ASSESSED ? [{ interviewer, rating }] : [],
    );
  });
  const numbers = ratings.map(({ rating }) => rating);
  return {
    id,
    stage,
    name,
    ratings,
    mean: meanOf(numbers),
    disagreement: numbers.length > 1 && Math.max(...numbers) - Math.min(...numbers) >= DISAGREEMENT,
  };
}

/**
 * The same bytes are the same resume. Where no card knows the bytes, the one file that is named like the candidate: of
 * two files called cv.pdf, nobody can tell whose they are.
 */
function screenOf(
  cards: readonly Scorecard[],
  screens: readonly ScreenScore[],
): Pick<ScreenScore, 'score' | 'verdict'> | null {
  const hashes = cards.flatMap(({ resume }) => (resume?.sha256 ? [resume.sha256] : []));
  const [found, ...others] =
    hashes.length > 0
      ? screens.filter(({ sha256 }) => sha256 !== null && hashes.includes(sha256)).slice(0, 1)
      : screens.filter(({ file }) => nameOf(file) === cards[0]?.candidate);
  if (found === undefined || others.length > 0) return null;
  return { score: found.score, verdict: found.verdict };
}

/** The name of a file without folders and ending: how `scorecard new` names a candidate. */
export const nameOf = (file: string): string => file.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');

const meanOrNothing = ({ mean }: ItemSummary): number[] => (mean === null ? [] : [mean]);

const meanOf = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
