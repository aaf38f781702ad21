import {
  type Block,
  type Competency,
  PRIORITIES,
  type Priority,
  type Question,
} from '../ruleset/interview-schema.js';
import type { CompleteRuleset, Role } from '../ruleset/schema.js';

/** A question with how early a role chooses it, and what it belongs to. */
export interface AskedQuestion {
  readonly question: Question;
  readonly competency: Competency;
  readonly block: Block;
  readonly priority: Priority;
}

/**
 * All questions for a role in the order in which they are asked: by block, then by competency, then as they are
 * written. It depends on nothing but ruleset and role.
 */
export function questionsFor(
  { blocks, competencies, questions }: Pick<CompleteRuleset, 'blocks' | 'competencies' | 'questions'>,
  role: Role,
): AskedQuestion[] {
  return blocks.flatMap((block) =>
    competencies
      .filter((competency) => competency.block === block.id)
      .flatMap((competency) =>
        questions.flatMap((question) => {
          const priority = priorityFor(question, role);
          return question.competency === competency.id && priority !== null
            ? [{ question, competency, block, priority }]
            : [];
        }),
      ),
  );
}

/** What is said for the role itself goes before what is said for its groups; of these, the highest counts. */
function priorityFor({ roles }: Question, role: Role): Priority | null {
  const own = roles[role.id];
  if (own !== undefined) return own === 'off' ? null : own;
  const ofGroups = role.groups.map((group) => roles[group]);
  return PRIORITIES.find((priority) => ofGroups.includes(priority)) ?? null;
}
