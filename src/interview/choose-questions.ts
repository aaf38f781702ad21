import { PRIORITIES } from '../ruleset/interview-schema.js';
import type { AskedQuestion } from './questions-for.js';

/**
 * Chooses what fits into so many minutes; the order stays. Each block gets its best question first, soft skills after the
 * others. Then the rest goes by priority, one question of each competency before the second of any.
 */
export function chooseQuestions(asked: readonly AskedQuestion[], budget: number): AskedQuestion[] {
  const ranked = byImportance(asked);
  const taken = new Set<AskedQuestion>();
  let left = budget;
  const take = (one: AskedQuestion): void => {
    taken.add(one);
    left -= one.question.minutes;
  };
  const blocks = blocksByTurn(ranked);
  for (const [i, own] of blocks.entries()) {
    const reserved = blocks.slice(i + 1).reduce((sum, other) => sum + leastFor(other), 0);
    const fits = (minutes: number) => (one: AskedQuestion) => one.question.minutes <= minutes;
    const best = own.find(fits(left - reserved)) ?? own.find(fits(left));
    if (best !== undefined) take(best);
  }
  for (const one of ranked) if (!taken.has(one) && one.question.minutes <= left) take(one);
  return asked.filter((one) => taken.has(one));
}

/** By priority, then by how many questions of the same competency go before. */
function byImportance(asked: readonly AskedQuestion[]): AskedQuestion[] {
  const rank = ({ priority }: AskedQuestion): number => PRIORITIES.indexOf(priority);
  const turn = (one: AskedQuestion): number =>
    asked.filter((other) => other.competency === one.competency && rank(other) <= rank(one)).indexOf(one);
  return [...asked].sort((a, b) => rank(a) - rank(b) || turn(a) - turn(b));
}

/** The questions of each block. Blocks with a precedence come first, soft skills last. */
function blocksByTurn(asked: readonly AskedQuestion[]): AskedQuestion[][] {
  const turn = ({ stage, precedence = Number.MAX_SAFE_INTEGER }: AskedQuestion['block']): number =>
    stage === 'soft-skills' ? Number.POSITIVE_INFINITY : precedence;
  return [...new Set(asked.map(({ block }) => block))]
    .sort((a, b) => (turn(a) === turn(b) ? 0 : turn(a) - turn(b)))
    .map((block) => asked.filter((one) => one.block === block));
}

/** What has to be left over for a block. Soft skills wait until the others have had their question. */
const leastFor = (questions: readonly AskedQuestion[]): number =>
  questions[0]?.block.stage === 'soft-skills'
    ? 0
    : Math.min(...questions.map(({ question }) => question.minutes));
