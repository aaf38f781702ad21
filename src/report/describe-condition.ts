import { DEFAULT_GAP } from '../match/find-sequences.js';
import { listOf } from '../ruleset/check-references.js';
import type { Node } from '../ruleset/schema.js';
import type { Language } from '../ruleset/terms.js';
import { CONDITION_WORDING, type ConditionWording } from './condition-wording.js';
import { fitText } from './fit-text.js';
import { textsFor } from './messages.js';

/** A description that is joined of several parts needs brackets among others. */
interface Described {
  readonly text: string;
  readonly parts: number;
}

/** How each key of a condition is described. Keys without a line are said together with those that they narrow. */
const DESCRIBERS: {
  readonly [Key in keyof Node]?: (value: NonNullable<Node[Key]>, node: Node, language: Language) => Described;
} = {
  term: (ids) => one(listOf(ids).join(', ')),
  kind: (kinds, _, language) => one(CONDITION_WORDING[language].kind(listOf(kinds).join(', '))),
  text: (texts, _, language) => one(quoted(texts, language)),
  quantity: (types, { atLeast, atMost }, language) => {
    const { quantity, quantities, value } = CONDITION_WORDING[language];
    const bounds = atLeast === undefined && atMost === undefined ? '' : value(atLeast, atMost);
    return one(quantity(named(types, quantities), bounds));
  },
  link: (kinds, _, language) => {
    const { link, links } = CONDITION_WORDING[language];
    return one(link(named(kinds, links)));
  },
  re: (patterns, _, language) => {
    const shown = listOf(patterns).map((pattern) => fitText(pattern, MAX_PATTERN));
    return one(CONDITION_WORDING[language].pattern(quoted(shown, language)));
  },
  makerOf: (kinds, _, language) => one(CONDITION_WORDING[language].maker(listOf(kinds).join(', '))),
  rule: (id, _, language) => one(CONDITION_WORDING[language].rule(id)),
  words: (count, _, language) => one(CONDITION_WORDING[language].words(count)),
  anachronism: (what, _, language) => one(CONDITION_WORDING[language].anachronism[what]),
  all: (nodes, _, language) => joined(nodes, CONDITION_WORDING[language].and, language),
  any: (nodes, _, language) => joined(nodes, CONDITION_WORDING[language].or, language),
  none: (nodes, _, language) => {
    const { none, or } = CONDITION_WORDING[language];
    return one(none(joined(nodes, or, language).text));
  },
  sequence: (nodes, node, language) => inOneClause(nodes, node.order !== 'any', node, language),
  near: (nodes, node, language) => inOneClause(nodes, false, node, language),
  count: ({ of, atLeast, distinct }, _, language) =>
    one(CONDITION_WORDING[language].count(atLeast, distinct === true, describe(of, language).text)),
};

const MAX_PARTS = 4;
/** Columns of a pattern; who wants to read a long one has it in the ruleset. */
const MAX_PATTERN = 48;

/** A condition in words, for the explanation of a miss: what would have had to be there. */
export function describeCondition(node: Node, language: Language): string {
  return describe(node, language).text;
}

function describe(node: Node, language: Language): Described {
  const wording = CONDITION_WORDING[language];
  const keys = (Object.keys(DESCRIBERS) as (keyof Node)[]).flatMap((key) => {
    const describer = DESCRIBERS[key] as
      | ((value: unknown, node: Node, language: Language) => Described)
      | undefined;
    return node[key] === undefined || describer === undefined ? [] : [describer(node[key], node, language)];
  });
  const { sections } = textsFor(language);
  const names = listOf(node.sections)
    .map((name) => sections[name])
    .join(', ');
  if (keys.length === 0) return one(names === '' ? '' : wording.standsIn(names));
  const [first] = keys;
  const what = keys.length === 1 && first !== undefined ? first : joinedTexts(keys, wording.and);
  const narrowed =
    wording.assertion[node.assertion ?? 'affirmed'] +
    (node.quoted === undefined ? '' : wording.quoted(node.quoted)) +
    (names === '' ? '' : wording.sections(names)) +
    (node.in === undefined ? '' : wording.scope[node.in]);
  return narrowed === '' ? what : one(`${what.parts > 1 ? `(${what.text})` : what.text}${narrowed}`);
}

function inOneClause(nodes: readonly Node[], ordered: boolean, { gap }: Node, language: Language): Described {
  const parts = joined(nodes, ' + ', language).text;
  return one(CONDITION_WORDING[language].sequence(parts, ordered, gap ?? DEFAULT_GAP));
}

const joined = (nodes: readonly Node[], joint: string, language: Language): Described =>
  joinedTexts(
    nodes.map((node) => describe(node, language)),
    joint,
  );

/** The first few parts, those that are joined themselves in brackets. */
function joinedTexts(parts: readonly Described[], joint: string): Described {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const texts = parts.slice(0, MAX_PARTS).map(({ text, parts: inner }) => (inner > 1 ? `(${text})` : text));
  return { text: [...texts, ...(parts.length > MAX_PARTS ? ['…'] : [])].join(joint), parts: parts.length };
}

const one = (text: string): Described => ({ text, parts: 1 });

const quoted = (texts: string | readonly string[], language: Language): string =>
  listOf(texts).map(textsFor(language).quoted).join(', ');

const named = <Name extends string>(
  names: Name | readonly Name[],
  wording: ConditionWording['quantities'] | ConditionWording['links'],
): string =>
  listOf(names)
    .map((name) => (wording as Readonly<Record<string, string>>)[name] ?? name)
    .join(', ');
