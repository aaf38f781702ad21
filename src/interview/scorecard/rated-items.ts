import type { Localized } from '../../ruleset/localized.js';
import type { CompleteRuleset, Role } from '../../ruleset/schema.js';
import { assignmentFor } from '../assignment-for.js';
import { questionsFor } from '../questions-for.js';

export const STAGES = ['interview', 'soft-skills', 'take-home'] as const;
export type Stage = (typeof STAGES)[number];

/** A competency or a criterion that candidates for a role are rated by. */
export interface RatedItem {
  readonly id: string;
  readonly stage: Stage;
  readonly name: Localized;
  readonly anchors: Readonly<Record<'1' | '3' | '5', Localized>>;
}

/** Everything that candidates for a role are rated by, in the order of the interview, then of the take-home rubric. */
export function ratedItems(ruleset: CompleteRuleset, role: Role): RatedItem[] {
  const asked = questionsFor(ruleset, role);
  const competencies = asked.flatMap(({ competency, block }, i): RatedItem[] =>
    asked.findIndex((one) => one.competency === competency) < i
      ? []
      : [{ ...competency, stage: block.stage ?? 'interview' }],
  );
  const rubric = assignmentFor(ruleset, role)?.rubric ?? [];
  const criteria = rubric.flatMap((name) => ruleset.criteria.filter(({ id }) => id === name));
  return [...competencies, ...criteria.map((criterion): RatedItem => ({ ...criterion, stage: 'take-home' }))];
}
