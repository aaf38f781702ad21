import type { Block, Competency, Question } from '../ruleset/interview-schema.js';
import type { CompleteRuleset, Role } from '../ruleset/schema.js';
import { chooseQuestions } from './choose-questions.js';
import { type AskedQuestion, questionsFor } from './questions-for.js';

/**
 * Minutes of an interview beside its questions, the same for everybody whatever the resume holds: 19 of an hour or more,
 * and their share of less.
 */
export interface FixedMinutes {
  readonly opening: number;
  readonly claims: number;
  readonly closing: number;
}

const OPENING = 5;
const CLOSING = 5;
const MOST_CLAIMS = 3;
const CLAIM_MINUTES = 3;
/** An interview of so many minutes has room for all of that. */
const FULL = 60;

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
  /** For how many questions about the resume there is time, 1 to 3. */
  readonly claims: number;
  readonly minutes: FixedMinutes & {
    /** How long the interview may take, or null for as long as it needs. */
    readonly limit: number | null;
    readonly core: number;
    readonly total: number;
  };
}

/**
 * Plans the interview for a role. With a limit in minutes, each block gets a question before the second of any; the rest
 * goes by priority. Throws `RangeError` when the ruleset asks the role nothing, or nothing fits.
 */
export function planInterview(
  ruleset: CompleteRuleset,
  role: Role,
  limit: number | null = null,
): InterviewPlan {
  const asked = questionsFor(ruleset, role);
  if (asked.length === 0) throw new RangeError(`the ruleset has no questions for the role "${role.id}"`);
  const fixed = fixedMinutes(limit ?? FULL);
  const chosen = limit === null ? asked : chooseQuestions(asked, limit - sumOf(fixed));
  if (chosen.length === 0) {
    const shortest = Math.min(...asked.map(({ question }) => question.minutes));
    let least = limit ?? FULL;
    while (least - sumOf(fixedMinutes(least)) < shortest) least += 1;
    throw new RangeError(`${limit} minutes leave no time for a question; the least is ${least}`);
  }
  const core = minutesOf(chosen.map(({ question }) => question));
  return {
    role,
    blocks: grouped(chosen),
    leftOut: asked.filter((one) => !chosen.includes(one)).map(({ question }) => question),
    claims: fixed.claims / CLAIM_MINUTES,
    minutes: { ...fixed, limit, core, total: core + sumOf(fixed) },
  };
}

function fixedMinutes(limit: number): FixedMinutes {
  const share = Math.min(1, limit / FULL);
  return {
    opening: Math.max(1, Math.round(OPENING * share)),
    claims: Math.max(1, Math.floor(MOST_CLAIMS * share)) * CLAIM_MINUTES,
    closing: Math.max(1, Math.round(CLOSING * share)),
  };
}

const sumOf = ({ opening, claims, closing }: FixedMinutes): number => opening + claims + closing;

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
