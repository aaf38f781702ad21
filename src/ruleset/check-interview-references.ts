import type { PointAt } from './check-references.js';
import { didYouMean } from './did-you-mean.js';
import type { PartialRuleset } from './merge-rulesets.js';
import type { RulesetProblem } from './ruleset-error.js';

/** Finds references to blocks, competencies, criteria and roles that don't exist. */
export function checkInterviewReferences(
  {
    roles = [],
    blocks = [],
    competencies = [],
    questions = [],
    criteria = [],
    assignments = [],
  }: PartialRuleset,
  pointAt: PointAt,
): RulesetProblem[] {
  const known = {
    block: blocks.map(({ id }) => id),
    competency: competencies.map(({ id }) => id),
    criterion: criteria.map(({ id }) => id),
    role: roles.flatMap(({ id, groups = [] }) => [id, ...groups]),
  };
  const dangling = (
    [collection, id, ...path]: readonly [string, string, ...PropertyKey[]],
    what: keyof typeof known,
    name: string | undefined,
  ): RulesetProblem[] => {
    if (name === undefined || known[what].includes(name)) return [];
    return [pointAt(collection, id, path, `there is no ${what} "${name}"`, didYouMean(name, known[what]))];
  };
  return [
    ...competencies.flatMap(({ id, block }) => dangling(['competencies', id, 'block'], 'block', block)),
    ...questions.flatMap(({ id, competency, roles: asked = {} }) => [
      ...dangling(['questions', id, 'competency'], 'competency', competency),
      ...Object.keys(asked).flatMap((name) => dangling(['questions', id, 'roles', name], 'role', name)),
    ]),
    ...assignments.flatMap(({ id, roles: given = [], rubric = [] }) => [
      ...given.flatMap((name, i) => dangling(['assignments', id, 'roles', i], 'role', name)),
      ...rubric.flatMap((name, i) => dangling(['assignments', id, 'rubric', i], 'criterion', name)),
    ]),
  ];
}
