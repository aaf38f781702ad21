import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { flagsDoc } from './report/flags-doc.js';
import { loadRuleset } from './ruleset/load-ruleset.js';

const ruleset = loadRuleset();

it('docs/flags.md is what the ruleset says; "npm run flags-doc" writes it anew', () => {
  expect(readFileSync('docs/flags.md', 'utf8')).toBe(flagsDoc(ruleset));
});

it('docs/flags.md tells of every rule, its question and its excuses, in both languages', () => {
  const doc = flagsDoc(ruleset);
  for (const { id, unless } of ruleset.rules) {
    expect(doc.split(`### \`${id}\``)).toHaveLength(3);
    for (const { reason } of unless ?? []) expect(doc).toContain(`\`${reason}\``);
  }
});

it('text from the rules is not taken for Markdown', () => {
  const [rule] = ruleset.rules;
  if (rule === undefined) throw new Error('the ruleset is empty');
  const title = { en: 'A *bold* <b>title</b> [link](x)', ru: 'Заголовок | `код`' };
  const doc = flagsDoc({ ...ruleset, rules: [{ ...rule, title }] });
  expect(doc).toContain('A \\*bold\\* \\<b\\>title\\</b\\> \\[link\\](x)');
  expect(doc).toContain('Заголовок \\| \\`код\\`');
});
