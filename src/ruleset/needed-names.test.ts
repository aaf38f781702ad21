import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { nodesOf } from './check-references.js';
import { loadRuleset } from './load-ruleset.js';

// The accounts are checked against the labelled resumes by `npm run eval -- --leave-out`, which takes a minute.
it('accounts only for entries and phrases that the built-in ruleset has', () => {
  const accounts: Record<string, string> = parse(readFileSync('bench/needed-names.yaml', 'utf8'));
  const { vocabulary, rules } = loadRuleset();
  const phrases = rules.flatMap(nodesOf).flatMap(({ node }) => [node.text ?? []].flat());
  const known = new Set([...vocabulary.map(({ id }) => id), ...phrases]);
  expect(Object.keys(accounts).filter((key) => !known.has(key))).toEqual([]);
});
