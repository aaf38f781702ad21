import type { Check, Doubt } from './doubt.js';
import type { Points, Role, Rule } from './schema.js';

/** Points that add up to nothing anywhere, or that pull against the rule's flag or against each other. */
export const checkPoints: Check = ({ rules, roles }) => [
  ...rules.flatMap((rule) => [...countsNothing(rule, roles), ...oddPoints(rule)]),
];

/** Every setting of points that a rule has, with its place. */
function settingsOf(rule: Rule): { readonly points: Points; readonly path: readonly PropertyKey[] }[] {
  return [
    { points: rule.points, path: ['points'] },
    ...(rule.grades ?? []).map(({ points }, i) => ({ points, path: ['grades', i, 'points'] })),
  ];
}

/** The numbers of one setting, those for single roles included. */
function numbersOf(points: Points): number[] {
  if (typeof points === 'number') return [points];
  const { roles: forRoles, ...own } = points;
  return [own.first, own.next ?? 0, ...Object.values(forRoles ?? {}).flatMap(numbersOf)];
}

function countsNothing(rule: Rule, roles: readonly Role[]): Doubt[] {
  const doubt = (message: string, hint: string): Doubt[] => [
    { code: 'counts-nothing', collection: 'rules', id: rule.id, path: ['points'], message, hint },
  ];
  if (settingsOf(rule).every(({ points }) => numbersOf(points).every((number) => number === 0)))
    return doubt(
      `"${rule.id}" counts 0 for everyone`,
      'Give it points, or switch it off with "off: true" if it should not be reported.',
    );
  const concerned = roles.filter(
    ({ id, groups }) =>
      rule.when === undefined || rule.when.roles.some((name) => name === id || groups.includes(name)),
  );
  return concerned.every(({ weights }) => weights?.[rule.id] === 0)
    ? doubt(
        `"${rule.id}" has the weight 0 in every role`,
        'Give it a weight in one role at least, or switch it off.',
      )
    : [];
}

function oddPoints(rule: Rule): Doubt[] {
  const wanted = rule.flag === 'green' ? 1 : -1;
  return settingsOf(rule).flatMap(({ points, path }) => {
    const doubt = (key: string | null, message: string, hint: string): Doubt[] => [
      {
        code: 'odd-points',
        collection: 'rules',
        id: rule.id,
        path: key === null ? path : [...path, key],
        message,
        hint,
      },
    ];
    if (numbersOf(points).some((number) => number * wanted < 0))
      return doubt(
        null,
        `a ${rule.flag} flag has ${wanted > 0 ? 'negative' : 'positive'} points`,
        'Green flags add points, red flags and integrity flags take them away.',
      );
    if (typeof points === 'number' || points.most === undefined) return [];
    if (points.most * wanted < points.first * wanted)
      return doubt(
        'most',
        `"most" is passed by the first hit already`,
        `"first" is ${points.first}; "most" should be further from 0.`,
      );
    return (points.next ?? 0) === 0
      ? doubt(
          'most',
          '"most" changes nothing where further hits add nothing',
          'Say with "next" what further hits add.',
        )
      : [];
  });
}
