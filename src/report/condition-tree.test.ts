import { describe, expect, it } from 'vitest';
import { compileRuleset } from '../match/compile-ruleset.js';
import { exampleExtract } from '../match/example-extract.js';
import { explain } from '../match/explain.js';
import { buildResume } from '../resume/build-resume.js';
import { headingFinder } from '../resume/section-headings.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import type { Node } from '../ruleset/schema.js';
import type { Language } from '../ruleset/terms.js';
import { conditionTree } from './condition-tree.js';

const small = loadRuleset('fixtures/rulesets/small.yaml');
const [role] = small.roles;

function tree(match: Node, text: string, language: Language = 'en'): string[] {
  const rules = small.rules.flatMap((rule) => (rule.id === 'named-stack' ? [{ ...rule, match }] : []));
  const ruleset = { ...small, rules };
  const extract = exampleExtract({ text }, null, headingFinder(small.conventions));
  const resume = buildResume(extract, small.conventions);
  if (role === undefined) throw new Error('the ruleset has changed');
  const [explanation] = explain(resume, compileRuleset(ruleset), role);
  const trace = explanation?.trace ?? null;
  return trace === null
    ? []
    : conditionTree(trace, language).map(({ depth, text: line }) => '  '.repeat(depth) + line);
}

describe('the tree of a condition', () => {
  const both: Node = { all: [{ kind: 'improve' }, { quantity: 'percent' }] };

  it('marks what holds, with the words found, and the first part that is lacking', () => {
    expect(tree(both, 'Wrote letters\nCut latency, ускорила AI')).toEqual([
      '✗ all of this:',
      '  ✓ a mention of the kind improve: “Cut”, “ускорила”',
      '  ✗ a number (percent) ← this is missing',
    ]);
    expect(tree(both, 'Сократил задержку', 'ru')).toEqual([
      '✗ всё это:',
      '  ✓ упоминание вида improve: «Сократил»',
      '  ✗ число (проценты) ← этого не хватило',
    ]);
  });

  it('shows the passage that made the rule hit', () => {
    expect(tree(both, 'Cut letters\nCut latency by 40%')).toEqual([
      '✓ all of this:',
      '  ✓ a mention of the kind improve: “Cut”',
      '  ✓ a number (percent): “40”',
    ]);
  });

  it('shows of alternatives those that hold or came near', () => {
    const any: Node = { any: [both, { all: [{ kind: 'library' }, { words: 20 }] }, { kind: 'vague' }] };
    expect(tree(any, 'Cut latency')).toEqual([
      '✗ at least one of these:',
      '  ✗ all of this:',
      '    ✓ a mention of the kind improve: “Cut”',
      '    ✗ a number (percent) ← this is missing',
    ]);
    expect(tree(any, 'Cut AI')).toEqual([
      '✓ at least one of these:',
      '  ✓ a mention of the kind vague: “AI”',
    ]);
  });

  it('shows what is there though it must not be', () => {
    expect(tree({ kind: 'vague', none: [{ kind: 'library' }, { words: 20 }] }, 'AI on vLLM')).toEqual([
      '✗ all of this:',
      '  ✓ a mention of the kind vague: “AI”',
      '  ✗ none of these: ← this is missing',
      '    ✓ a mention of the kind library: “vLLM”',
    ]);
  });

  it('tells how near and how many', () => {
    const near: Node = { near: [{ kind: 'vague' }, { kind: 'library' }], gap: 1 };
    expect(tree(near, 'AI on our own vLLM')).toEqual([
      '✗ in one clause, at most 1 word apart: ← this is missing',
      '  ✓ a mention of the kind vague: “AI”',
      '  ✓ a mention of the kind library: “vLLM”',
    ]);
    const count: Node = { count: { of: { kind: 'library' }, atLeast: 2, distinct: true } };
    expect(tree(count, 'vLLM and vLLM')).toEqual([
      '✗ at least 2 different ones: ← this is missing',
      '  ✓ a mention of the kind library: “vLLM”',
    ]);
  });

  it('is not there where nothing came near', () => {
    expect(tree({ kind: 'vague' }, 'Wrote letters')).toEqual([]);
  });
});
