import type { Node } from '../ruleset/schema.js';
import type { Language } from '../ruleset/terms.js';

/** How the parts of a condition are called; `names` are the names of vocabulary entries by id. */
interface Wording {
  readonly kind: (names: string) => string;
  readonly quantity: (names: string) => string;
  readonly link: (names: string) => string;
  readonly rule: (name: string) => string;
  readonly words: (count: number) => string;
  readonly count: (atLeast: number, distinct: boolean, of: string) => string;
  readonly sequence: (parts: string) => string;
  readonly none: (parts: string) => string;
  readonly sections: (names: string) => string;
  readonly assertion: Readonly<Record<'negated' | 'hypothetical' | 'any', string>>;
  readonly and: string;
  readonly or: string;
}

const WORDING: Readonly<Record<Language, Wording>> = {
  en: {
    kind: (names) => `a mention of the kind ${names}`,
    quantity: (names) => `a number (${names})`,
    link: (names) => `a link of the candidate’s own (${names})`,
    rule: (name) => `a hit of the rule ${name}`,
    words: (count) => `at least ${count} words`,
    count: (atLeast, distinct, of) => `at least ${atLeast} ${distinct ? 'different ones' : 'times'}: ${of}`,
    sequence: (parts) => `close together in one clause: ${parts}`,
    none: (parts) => `nothing of this: ${parts}`,
    sections: (names) => ` in ${names}`,
    assertion: { negated: ' (denied)', hypothetical: ' (planned)', any: '' },
    and: ' and ',
    or: ' or ',
  },
  ru: {
    kind: (names) => `упоминание вида ${names}`,
    quantity: (names) => `число (${names})`,
    link: (names) => `своя ссылка (${names})`,
    rule: (name) => `срабатывание правила ${name}`,
    words: (count) => `слов не меньше ${count}`,
    count: (atLeast, distinct, of) => `не меньше ${atLeast}${distinct ? ' разных' : ''}: ${of}`,
    sequence: (parts) => `рядом в одной части предложения: ${parts}`,
    none: (parts) => `ничего из этого: ${parts}`,
    sections: (names) => ` в разделах ${names}`,
    assertion: { negated: ' (с отрицанием)', hypothetical: ' (в планах)', any: '' },
    and: ' и ',
    or: ' или ',
  },
};

const MAX_PARTS = 4;

/** A condition in words, for the explanation of a miss: what would have had to be there. */
export function describeCondition(node: Node, language: Language): string {
  const wording = WORDING[language];
  const list = (value: string | readonly string[] | undefined): string[] =>
    value === undefined ? [] : [value].flat();
  const inner = (nodes: readonly Node[] | undefined, joint: string): string => {
    const parts = (nodes ?? []).map((child) => describeCondition(child, language));
    return parts.length > MAX_PARTS ? `${parts.slice(0, MAX_PARTS).join(joint)}${joint}…` : parts.join(joint);
  };
  const quoted = (names: string[]): string => names.map((name) => `«${name}»`).join(', ');
  const atoms = [
    node.term === undefined ? null : list(node.term).join(', '),
    node.kind === undefined ? null : wording.kind(list(node.kind).join(', ')),
    node.text === undefined ? null : quoted(list(node.text)),
    node.quantity === undefined ? null : wording.quantity(list(node.quantity).join(', ')),
    node.link === undefined ? null : wording.link(list(node.link).join(', ')),
  ].filter((part) => part !== null);
  const groups = [
    node.rule === undefined ? null : wording.rule(node.rule),
    node.words === undefined ? null : wording.words(node.words),
    node.all === undefined ? null : inner(node.all, wording.and),
    node.any === undefined ? null : inner(node.any, wording.or),
    node.none === undefined ? null : wording.none(inner(node.none, wording.or)),
    node.sequence === undefined ? null : wording.sequence(inner(node.sequence, ' + ')),
    node.count === undefined
      ? null
      : wording.count(
          node.count.atLeast,
          node.count.distinct === true,
          describeCondition(node.count.of, language),
        ),
  ].filter((part) => part !== null);
  const where = node.sections === undefined ? '' : wording.sections(node.sections.join(', '));
  const asserted =
    node.assertion === undefined || node.assertion === 'affirmed' ? '' : wording.assertion[node.assertion];
  return (
    [...(atoms.length > 0 ? [atoms.join(wording.or)] : []), ...groups].join(wording.and) + where + asserted
  );
}
