import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkNames } from '../match/check-names.js';
import { checkTraits } from '../match/check-traits.js';
import { mutateRuleset } from '../match/mutate-ruleset.js';
import { testExamples } from '../match/test-examples.js';
import { checkRuleset } from './check-ruleset.js';
import { allowedKeys } from './json-schema.js';
import { loadRuleset } from './load-ruleset.js';
import { readProtectedTraits } from './read-protected-traits.js';
import { formatProblem } from './ruleset-error.js';

/*
 * Every YAML block of docs/rules.md is run. The word after "yaml" says how it is made a ruleset:
 *   (none)      it is one
 *   part        it extends the built-in ruleset
 *   condition   it is the match of a rule; its comments "# hit:" and "# miss:" are the examples
 */

const doc = readFileSync('docs/rules.md', 'utf8');
const blocks = [...doc.matchAll(/^```yaml(?<form>[^\n]*)\n(?<text>.*?)^```$/gms)].map((match) => ({
  form: match.groups?.form?.trim() ?? '',
  text: match.groups?.text ?? '',
  line: doc.slice(0, match.index).split('\n').length,
}));

const folder = mkdtempSync(path.join(tmpdir(), 'hypecheck-doc-'));
afterAll(() => rmSync(folder, { recursive: true }));

const BASE = 'extends: hypecheck/ai-engineering\nname: example\n';

function rulesetOf(form: string, text: string): string {
  if (form === '') return text;
  if (form === 'part') return BASE + text;
  if (form !== 'condition') throw new Error(`"yaml ${form}" is no form of a block`);
  const said = (outcome: string): string[] =>
    [...text.matchAll(new RegExp(`^# ${outcome}: (.*)$`, 'gm'))].map((match) => match[1] ?? '');
  return (
    BASE +
    stringify({
      rules: [
        {
          id: 'example',
          flag: 'green',
          pillar: 'practice',
          scope: 'bullet',
          title: { en: 'An example', ru: 'Просто пример' },
          why: { en: 'An example.', ru: 'Просто пример.' },
          ask: { en: 'What was it?', ru: 'Что это было?' },
          match: parse(text),
          points: 1,
          examples: { hit: said('hit'), miss: said('miss') },
        },
      ],
    })
  );
}

describe('docs/rules.md', () => {
  it.each(blocks.map((block) => [block.line, block] as const))(
    'the block in line %i works as written',
    (_, { form, text, line }) => {
      const file = path.join(folder, `${line}.yaml`);
      writeFileSync(file, rulesetOf(form, text));
      const { ruleset, problems } = checkRuleset(file, [checkNames, checkTraits(readProtectedTraits())]);
      expect(problems.map(formatProblem)).toEqual([]);
      if (ruleset === null) throw new Error('a ruleset without problems is there');
      const own = parse(rulesetOf(form, text)).rules?.map(({ id }: { id: string }) => id) ?? [];
      const rules = ruleset.rules.filter(({ id }) => own.includes(id));
      if (rules.length === 0) return;
      const { passed, failures } = testExamples({ ...ruleset, rules });
      expect(failures).toEqual([]);
      if (form === 'condition') expect(passed).toBeGreaterThan(1);
    },
  );

  it('ends the tutorial in the ruleset of the company that the scenarios use, in under 30 lines', () => {
    const company = readFileSync('fixtures/rulesets/company/ruleset.yaml', 'utf8');
    expect(blocks.map(({ text }) => text)).toContain(company);
    expect(company.trimEnd().split('\n').length).toBeLessThan(30);
  });

  it('gives the resume that the tutorial explains', () => {
    expect(doc).toContain(
      `\`\`\`text\n${readFileSync('fixtures/rulesets/company/olga.txt', 'utf8').trimEnd()}\n\`\`\``,
    );
  });

  it('has examples in the tutorial that miss every condition of its rule', () => {
    const ruleset = loadRuleset('fixtures/rulesets/company/ruleset.yaml');
    const rules = ruleset.rules.filter(({ id }) => id === 'factory-cameras');
    const vocabulary = ruleset.vocabulary.map(({ needs: _needs, ...entry }) => entry);
    const { tried, survivors } = mutateRuleset({ ...ruleset, rules, vocabulary });
    expect(tried).toBeGreaterThan(5);
    expect(survivors).toEqual([]);
  });

  it.each([
    ['an entry', ['vocabulary', 0]],
    ['what an entry needs', ['vocabulary', 0, 'needs']],
    ['a rule', ['rules', 0]],
    ['a condition', ['rules', 0, 'match']],
    ['an excuse', ['rules', 0, 'unless', 0]],
    ['a grade', ['rules', 0, 'grades', 0]],
    ['points', ['rules', 0, 'points']],
    ['examples', ['rules', 0, 'examples']],
    ['an example', ['rules', 0, 'examples', 'hit', 0]],
    ['a role', ['roles', 0]],
    ['score', ['score']],
    ['a warning that is allowed', ['rules', 0, 'allow']],
  ])('tells of every key of %s', (_, place) => {
    const keys = allowedKeys(place);
    expect(keys.length).toBeGreaterThan(1);
    const code = (doc.match(/`[^`\n]+`/g) ?? []).join(' ');
    expect(keys.filter((key) => !new RegExp(`(?<![\\w-])${key}(?![\\w-])`).test(code))).toEqual([]);
  });
});
