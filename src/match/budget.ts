/** A rule has taken more steps on one resume than it may. */
export class BudgetSpent extends Error {
  constructor() {
    super('the rule has taken more steps than it may');
    this.name = 'BudgetSpent';
  }
}

/** What a rule may cost on any resume, and more for each word of it. Built-in rules need four steps a word at most. */
const STEPS = 50_000;
const STEPS_A_WORD = 50;

/**
 * Makes the counter of one rule on one resume. It counts steps rather than time, so that a result depends on neither
 * the machine nor its load; a step is a condition judged, a mention looked at or a few characters matched.
 */
export function startBudget(words: number): (steps: number) => void {
  let left = STEPS + STEPS_A_WORD * words;
  return (steps) => {
    left -= steps;
    if (left < 0) throw new BudgetSpent();
  };
}
