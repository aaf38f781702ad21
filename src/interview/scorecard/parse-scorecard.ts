import { didYouMean } from '../../ruleset/did-you-mean.js';
import { keysAt } from '../../ruleset/json-schema.js';
import { type ParsedYaml, parseYaml, type YamlForm } from '../../ruleset/parse-yaml.js';
import { errorAt, type RulesetProblem } from '../../ruleset/ruleset-error.js';
import type { CompleteRuleset } from '../../ruleset/schema.js';
import { ratedItems } from './rated-items.js';
import { DECISIONS, NOT_ASSESSED, type Scorecard, scorecard, type WrittenScorecard } from './scorecard.js';

const FORM: YamlForm<WrittenScorecard> = {
  schema: scorecard,
  keysAt: (path) => keysAt(scorecard, path),
  reference: 'A fresh card shows the form: hypecheck scorecard new. See docs/interview.md as well.',
};

export interface CheckedScorecard {
  /** Null if something is wrong. */
  readonly card: Scorecard | null;
  readonly problems: readonly RulesetProblem[];
}

/** Reads a scorecard and tells everything that is wrong with it, each with file, line and column. */
export function parseScorecard(text: string, file: string, ruleset: CompleteRuleset): CheckedScorecard {
  const { data, problems, placeAt } = parseYaml(text, file, FORM);
  if (data === null) return { card: null, problems };
  const found = [...ratingProblems(data, ruleset, placeAt), ...decisionProblems(data, placeAt)].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0),
  );
  const { overall } = data;
  return found.length > 0 || overall == null
    ? { card: null, problems: found }
    : { card: { ...data, overall }, problems: [] };
}

function ratingProblems(
  { role: id, ratings = [], takeHome = [] }: WrittenScorecard,
  ruleset: CompleteRuleset,
  placeAt: ParsedYaml<WrittenScorecard>['placeAt'],
): RulesetProblem[] {
  const role = ruleset.roles.find((known) => known.id === id);
  if (role === undefined) {
    const roles = ruleset.roles.map((known) => known.id);
    return [errorAt(placeAt(['role']), `the ruleset has no role "${id}"`, didYouMean(id, roles))];
  }
  if (ratings.length + takeHome.length === 0)
    return [errorAt(placeAt([]), 'nothing is rated here', 'Add "ratings" or "takeHome".')];
  const items = ratedItems(ruleset, role);
  const lists = [
    {
      list: 'ratings',
      key: 'competency',
      rated: ratings.map(({ competency, ...rest }) => ({ id: competency, ...rest })),
      known: items.filter(({ stage }) => stage !== 'take-home'),
    },
    {
      list: 'takeHome',
      key: 'criterion',
      rated: takeHome.map(({ criterion, ...rest }) => ({ id: criterion, ...rest })),
      known: items.filter(({ stage }) => stage === 'take-home'),
    },
  ];
  return lists.flatMap(({ list, key, rated, known }) =>
    rated.flatMap(({ id: name, rating, note }, i) => {
      const ids = known.map((item) => item.id);
      const first = rated.findIndex((other) => other.id === name);
      if (!ids.includes(name))
        return [
          errorAt(
            placeAt([list, i, key]),
            `"${name}" is no ${key} of the role "${id}"`,
            didYouMean(name, ids),
          ),
        ];
      if (first < i) {
        const { line } = placeAt([list, first, key]);
        return [
          errorAt(
            placeAt([list, i, key]),
            `"${name}" is rated twice`,
            `It is in line ${line} as well; keep one.`,
          ),
        ];
      }
      if (rating !== NOT_ASSESSED && (note ?? '').trim() === '')
        return [
          errorAt(
            placeAt([list, i, 'rating']),
            `"${name}" is rated without a note`,
            `Write down what was said, or choose "${NOT_ASSESSED}".`,
          ),
        ];
      return [];
    }),
  );
}

function decisionProblems(
  { overall, reason }: WrittenScorecard,
  placeAt: ParsedYaml<WrittenScorecard>['placeAt'],
): RulesetProblem[] {
  if (overall == null)
    return [
      errorAt(
        placeAt(['overall']),
        '"overall" is not decided',
        `Choose one: ${DECISIONS.join(', ')}. There is no middle.`,
      ),
    ];
  return (reason ?? '').trim() === ''
    ? [errorAt(placeAt(['reason']), '"overall" has no reason', 'Write in a sentence what decided it.')]
    : [];
}
