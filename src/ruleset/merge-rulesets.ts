import type { CompleteRuleset, Rule, RulesetFile } from './schema.js';

/** A ruleset that is being put together: every part may still lack keys that a later layer brings. */
export type PartialRuleset = Omit<RulesetFile, 'extends' | 'include'>;

type Identified = { readonly id: string };

/**
 * Lays one ruleset over another. Rules, roles and entries of the same id are merged key by key, with the
 * upper layer's keys winning; names and kinds of a vocabulary entry are added to; the rest is appended in order.
 */
export function mergeRulesets(lower: PartialRuleset, upper: PartialRuleset): PartialRuleset {
  return {
    ...lower,
    ...definedOnly({ name: upper.name, version: upper.version, conventions: upper.conventions }),
    vocabulary: mergeById(lower.vocabulary, upper.vocabulary, (a, b) => ({
      ...a,
      ...b,
      names: [...new Set([...(a.names ?? []), ...(b.names ?? [])])],
      kinds: [...new Set([...(a.kinds ?? []), ...(b.kinds ?? [])])],
    })),
    rules: mergeById(lower.rules, upper.rules, (a, b) => ({ ...a, ...b })),
    roles: mergeById(lower.roles, upper.roles, (a, b) => ({
      ...a,
      ...b,
      weights: { ...a.weights, ...b.weights },
    })),
    score: { ...lower.score, ...upper.score },
    blocks: mergeById(lower.blocks, upper.blocks, (a, b) => ({ ...a, ...b })),
    competencies: mergeById(lower.competencies, upper.competencies, (a, b) => ({ ...a, ...b })),
    questions: mergeById(lower.questions, upper.questions, (a, b) => ({
      ...a,
      ...b,
      roles: { ...a.roles, ...b.roles },
    })),
    notices: mergeById(lower.notices, upper.notices, (a, b) => ({ ...a, ...b })),
    criteria: mergeById(lower.criteria, upper.criteria, (a, b) => ({ ...a, ...b })),
    assignments: mergeById(lower.assignments, upper.assignments, (a, b) => ({ ...a, ...b })),
  };
}

/** Rules that are switched off are not reported; they are still judged where other rules refer to them. */
export function splitSwitchedOff(rules: readonly Rule[]): {
  readonly rules: Rule[];
  readonly switchedOff: Rule[];
} {
  return {
    rules: rules.filter((rule) => rule.off !== true),
    switchedOff: rules.filter((rule) => rule.off === true),
  };
}

type Interview = Pick<CompleteRuleset, 'competencies' | 'questions' | 'notices' | 'criteria' | 'assignments'>;

/** The parts of interview and take-home that are in use; a question goes with its competency. */
export function withoutSwitchedOff(ruleset: Interview): Interview {
  const inUse = (item: { readonly off?: boolean | undefined }): boolean => item.off !== true;
  const competencies = ruleset.competencies.filter(inUse);
  const criteria = ruleset.criteria.filter(inUse);
  return {
    competencies,
    questions: ruleset.questions.filter(
      (question) => inUse(question) && competencies.some(({ id }) => id === question.competency),
    ),
    notices: ruleset.notices.filter(inUse),
    criteria,
    assignments: ruleset.assignments.filter(inUse).map((assignment) => ({
      ...assignment,
      rubric: assignment.rubric.filter((name) => criteria.some(({ id }) => id === name)),
    })),
  };
}

function mergeById<T extends Identified>(
  lower: readonly T[] = [],
  upper: readonly T[] = [],
  merge: (a: T, b: T) => T,
): T[] {
  const merged = new Map(lower.map((item) => [item.id, item]));
  for (const item of upper) {
    const below = merged.get(item.id);
    merged.set(item.id, below === undefined ? item : merge(below, item));
  }
  return [...merged.values()];
}

function definedOnly<T extends object>(record: T): Partial<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<T>;
}
