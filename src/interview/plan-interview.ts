import type { Block, Competency, Question } from '../ruleset/interview-schema.js';
import { PRIORITIES } from '../ruleset/interview-schema.js';
import type { CompleteRuleset, Role } from '../ruleset/schema.js';
import { type AskedQuestion, questionsFor } from './questions-for.js';

/** Time that every interview takes beside its questions, the same for everybody whatever the resume holds. */
const FIXED_MINUTES = { opening: 5, claims: 9, closing: 5 } as const;

export interface PlannedCompetency {
  readonly competency: Competency;
  readonly questions: readonly Question[];
  readonly minutes: number;
}

export interface PlannedBlock {
  readonly block: Block;
  readonly competencies: readonly PlannedCompetency[];
}

/** The core of an interview: the same for every candidate for a role. */
export interface InterviewPlan {
  readonly role: Role;
  readonly blocks: readonly PlannedBlock[];
  readonly leftOut: readonly Question[];
  readonly minutes: typeof FIXED_MINUTES & {
    /** How long the interview may take, or null for as long as it needs. */
    readonly limit: number | null;
    readonly core: number;
    readonly total: number;
  };
}

/**
 * Plans the interview for a role. With a limit in minutes, questions are chosen by priority, one of each competency
 * before the second of any. Throws `RangeError` when the ruleset asks the role nothing, or nothing fits.
 */
export function planInterview(
  ruleset: CompleteRuleset,
  role: Role,
  limit: number | null = null,
): InterviewPlan {
  const asked = questionsFor(ruleset, role);
  if (asked.length === 0) throw new RangeError(`the ruleset has no questions for the role "${role.id}"`);
  const fixed = FIXED_MINUTES.opening + FIXED_MINUTES.claims + FIXED_MINUTES.closing;
  const chosen = limit === null ? asked : choose(asked, limit - fixed);
  if (chosen.length === 0) {
    const least = fixed + Math.min(...asked.map(({ question }) => question.minutes));
    throw new RangeError(`${limit} minutes leave no time for a question; the least is ${least}`);
  }
  const core = minutesOf(chosen.map(({ question }) => question));
  return {
    role,
    blocks: grouped(chosen),
    leftOut: asked.filter((one) => !chosen.includes(one)).map(({ question }) => question),
    minutes: { ...FIXED_MINUTES, limit, core, total: core + fixed },
  };
}

/** Takes what fits, by priority and then by how many questions of the same competency go before; keeps the order. */
function choose(asked: readonly AskedQuestion[], budget: number): AskedQuestion[] {
  const turn = (one: AskedQuestion): number =>
    asked.filter((other) => other.competency === one.competency && rank(other) <= rank(one)).indexOf(one);
  const rank = ({ priority }: AskedQuestion): number => PRIORITIES.indexOf(priority);
  const taken = new Set<AskedQuestion>();
  let left = budget;
  for (const one of [...asked].sort((a, b) => rank(a) - rank(b) || turn(a) - turn(b))) {
    if (one.question.minutes > left) continue;
    taken.add(one);
    left -= one.question.minutes;
  }
  return asked.filter((one) => taken.has(one));
}

function grouped(asked: readonly AskedQuestion[]): PlannedBlock[] {
  return [...new Set(asked.map(({ block }) => block))].map((block) => ({
    block,
    competencies: [
      ...new Set(asked.filter((one) => one.block === block).map(({ competency }) => competency)),
    ].map((competency) => {
      const questions = asked.filter((one) => one.competency === competency).map(({ question }) => question);
      return { competency, questions, minutes: minutesOf(questions) };
    }),
  }));
}

const minutesOf = (questions: readonly Question[]): number =>
  questions.reduce((sum, { minutes }) => sum + minutes, 0);
