import { describe, expect, it } from 'vitest';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import type { Example, Rule } from '../ruleset/schema.js';
import { LANGUAGES, type Language } from '../ruleset/terms.js';
import { exampleDetails } from './example-extract.js';
import { mutateRuleset } from './mutate-ruleset.js';

const ruleset = loadRuleset();

/** Names of tools are Latin in both languages: any Cyrillic letter makes a text Russian. */
const isIn = (language: Language, example: Example): boolean => {
  const { text, hidden = '' } = exampleDetails(example);
  return /\p{Script=Cyrillic}/u.test(text + hidden) === (language === 'ru');
};

const lacking = (rule: Rule, language: Language): string[] => {
  const { hit = [], miss = [], excused = [] } = rule.examples;
  const own = (examples: readonly Example[]): Example[] =>
    examples.filter((example) => isIn(language, example) && exampleDetails(example).todo === undefined);
  const reasons = new Set((rule.unless ?? []).map(({ reason }) => reason));
  return [
    ...(own(hit).length < 4 ? ['4 hits'] : []),
    ...(own(miss).length < 4 ? ['4 misses'] : []),
    ...[...reasons].filter(
      (reason) => !own(excused).some((example) => exampleDetails(example).reason === reason),
    ),
  ];
};

describe.each(ruleset.rules.map((rule) => [rule.id, rule] as const))('the examples of %s', (_id, rule) => {
  it.each(LANGUAGES)('are four hits, four misses and one of each excuse at least (%s)', (language) => {
    expect(lacking(rule, language)).toEqual([]);
  });

  it('are each written once', () => {
    const texts = Object.values(rule.examples).flatMap((examples) =>
      (examples ?? []).map((example) => exampleDetails(example)),
    );
    const keys = texts.map(({ text, hidden, role }) => [text, hidden, role].join('|'));
    // What can't be known without its links may be told apart by nothing else.
    const unknown = (rule.examples.unknown ?? []).length;
    expect(new Set(keys).size).toBeGreaterThanOrEqual(keys.length - unknown);
  });

  it('say in words why each excuse is one', () => {
    const wordless = (rule.unless ?? []).filter(
      ({ reason }) => !rule.unless?.some((other) => other.reason === reason && other.because !== undefined),
    );
    expect(wordless).toEqual([]);
  });
});

it('notice the loss of every condition', { timeout: 120_000 }, () => {
  const { tried, survivors } = mutateRuleset(ruleset);
  expect(survivors).toEqual([]);
  expect(tried).toBeGreaterThan(400);
});
