import { nodesOf } from './check-references.js';
import type { Check, Doubt } from './doubt.js';
import { hasAtoms, possibleOutcomes } from './possible-outcomes.js';
import type { Node, Rule } from './schema.js';

/** Rules that hit no resume or every resume, and conditions, grades and excuses that change nothing. */
export const checkOutcomes: Check = ({ vocabulary, rules, switchedOff }) => {
  const { whyNever, canFail } = possibleOutcomes(vocabulary, [...rules, ...switchedOff]);
  const about =
    (rule: Rule) =>
    (code: Doubt['code'], path: readonly PropertyKey[], message: string, hint: string): Doubt => ({
      code,
      collection: 'rules',
      id: rule.id,
      path,
      message,
      hint,
    });

  const ofRule = (rule: Rule): Doubt[] => {
    const doubt = about(rule);
    const never = whyNever(rule.match, ['match']);
    if (never !== null)
      return [
        doubt(
          'never-hits',
          never.path,
          `"${rule.id}" can never hit: ${never.message}`,
          'Change this condition, or take the rule out.',
        ),
      ];
    const excuse = (rule.unless ?? []).findIndex((condition) => !canFail(condition));
    const misses = canFail(rule.match)
      ? []
      : [
          doubt(
            'never-misses',
            ['match'],
            `"${rule.id}" hits every resume: its condition asks for nothing that could be absent`,
            'Say what has to stand in the text.',
          ),
        ];
    const excused =
      excuse < 0
        ? []
        : [
            doubt(
              'never-hits',
              ['unless', excuse],
              `"${rule.id}" is always excused: "${rule.unless?.[excuse]?.reason}" holds everywhere`,
              'Say when the excuse holds.',
            ),
          ];
    return [...misses, ...excused, ...idleParts(rule)];
  };

  const idleParts = (rule: Rule): Doubt[] => {
    const doubt = about(rule);
    const idle = (path: readonly PropertyKey[], message: string): Doubt =>
      doubt('condition-without-effect', path, message, 'Change it, or take it out.');
    const certain = (rule.grades ?? []).findIndex((grade) => !canFail(grade.match));
    const excuses = (rule.unless ?? []).flatMap((excuse, i) => {
      const why = whyNever(excuse, ['unless', i]);
      return why === null
        ? []
        : [idle(why.path, `the excuse "${excuse.reason}" can never hold: ${why.message}`)];
    });
    const grades = (rule.grades ?? []).flatMap(({ grade, match }, i) => {
      const why = whyNever(match, ['grades', i, 'match']);
      if (why !== null) return [idle(why.path, `the grade "${grade}" can never be reached: ${why.message}`)];
      return certain >= 0 && i > certain
        ? [idle(['grades', i], `the grade "${grade}" is never reached: the one before it holds always`)]
        : [];
    });
    const branches = nodesOf(rule).flatMap(({ node, path }) =>
      (['any', 'none'] as const).flatMap((key) => {
        const children = node[key] ?? [];
        const whys = children.map((child, i) => whyNever(child, [...path, key, i]));
        // Where not one can hold, the whole condition has been told of.
        if (key === 'any' && whys.every((why) => why !== null)) return [];
        return whys.flatMap((why) =>
          why === null ? [] : [idle(why.path, `this part of "${key}" can never hold: ${why.message}`)],
        );
      }),
    );
    const keys = nodesOf(rule).flatMap(({ node, path }) =>
      keysWithoutEffect(node).map(([key, lacking]) =>
        idle([...path, key], `"${key}" changes nothing here: it goes with ${lacking}`),
      ),
    );
    return [...excuses, ...grades, ...branches, ...keys];
  };
  return rules.flatMap(ofRule);
};

const MENTIONED = 'what is mentioned: "term", "kind", "text" or "quantity"';

/** Keys that only say more about another key, where that one is missing. */
function keysWithoutEffect(node: Node): (readonly [key: string, lacking: string])[] {
  const lacking = {
    gap: node.sequence === undefined && node.near === undefined ? '"sequence" or "near"' : null,
    order: node.sequence === undefined ? '"sequence"' : null,
    // Beside other parts that it can't measure it does worse than nothing, which has been told.
    atLeast: hasAtoms(node) ? null : '"quantity"',
    atMost: hasAtoms(node) ? null : '"quantity"',
    assertion: hasAtoms(node) ? null : MENTIONED,
    quoted: hasAtoms(node) ? null : MENTIONED,
  };
  return Object.entries(lacking).flatMap(([key, what]) =>
    what === null || !Object.hasOwn(node, key) ? [] : [[key, what] as const],
  );
}
