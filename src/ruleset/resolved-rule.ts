import { Document, isCollection, isMap, isScalar } from 'yaml';
import type { UsableRuleset } from './load-ruleset.js';
import type { Place } from './ruleset-error.js';
import type { Rule } from './schema.js';

const WIDTH = 100;

/**
 * A rule as it is after all layers were laid over each other, with the weights that roles give it: a YAML ruleset
 * file in which a comment at each key says where it was written.
 */
export function resolvedRule(rule: Rule, { ruleset, sources, origins }: UsableRuleset): string {
  const weighing = ruleset.roles.filter(({ weights }) => weights?.[rule.id] !== undefined);
  const document = new Document({
    rules: [rule],
    ...(weighing.length === 0
      ? {}
      : { roles: weighing.map(({ id, weights }) => ({ id, weights: { [rule.id]: weights?.[rule.id] } })) }),
  });
  for (const key of Object.keys(rule)) {
    const written = origins.writtenAt('rules', rule.id, [key]);
    if (written !== null) comment(document, ['rules', 0, key], written.place);
  }
  for (const [i, { id }] of weighing.entries()) {
    const written = origins.writtenAt('roles', id, ['weights', rule.id]);
    if (written !== null) comment(document, ['roles', i, 'weights', rule.id], written.place);
  }
  const layers = sources.layers.flatMap(([main]) =>
    main === undefined ? [] : [`${main.parsed.data?.name ?? 'without a name'} (${main.file})`],
  );
  document.commentBefore = ` Put together from ${layers.join(', then ')}.`;
  return document.toString({ lineWidth: WIDTH });
}

/** Behind a single value; above the first part of a mapping or a list. */
function comment(document: Document, path: readonly (string | number)[], { file, line }: Place): void {
  const text = ` ${line === null ? file : `${file}:${line}`}`;
  const node = document.getIn(path, true);
  if (isScalar(node)) node.comment = text;
  else if (isMap(node) || isCollection(node)) node.commentBefore = text;
}
