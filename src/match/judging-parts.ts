import type { CompleteRuleset } from '../ruleset/schema.js';

/**
 * A ruleset without what findings don't depend on: texts for people, points, bands, weights, examples, questions for
 * interviews. Two rulesets with the same judging parts give the same findings; only scores may differ.
 */
export function judgingParts(ruleset: CompleteRuleset): Record<string, unknown> {
  const { conventions, vocabulary, rules, roles } = ruleset;
  return {
    conventions,
    vocabulary,
    rules: rules.map(
      ({ title: _t, why: _w, ask: _a, points: _p, examples: _e, allow: _l, grades, unless, ...rule }) => ({
        ...rule,
        grades: grades?.map(({ points: _, ...grade }) => grade),
        unless: unless?.map(({ because: _, ...excuse }) => excuse),
      }),
    ),
    roles: roles.map(({ id, groups, titles }) => ({ id, groups, titles })),
  };
}
