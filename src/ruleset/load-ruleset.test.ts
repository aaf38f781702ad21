import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inspectRuleset, loadRuleset } from './load-ruleset.js';
import { formatProblem } from './ruleset-error.js';

const folder = mkdtempSync(path.join(tmpdir(), 'hypecheck-rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a ruleset that extends the built-in one and gives its path. */
function overlay(name: string, text: string): string {
  const file = path.join(folder, `${name}.yaml`);
  writeFileSync(file, `extends: hypecheck/ai-engineering\nname: ${name}\n${text}`);
  return file;
}

const newRule = `
  - id: tatar
    flag: green
    pillar: practice
    scope: bullet
    title: {en: Works on Tatar, ru: Занимается татарским}
    why: {en: We need it., ru: Нам это нужно.}
    ask: {en: Which corpora?, ru: Какие корпуса?}
    match: {text: ["татарск*", Tatar]}
    points: 6
    examples: {hit: [Tatar news corpus, Корпус татарских новостей], miss: [Russian news corpus, Корпус русских новостей]}
`;

describe('the built-in ruleset', () => {
  const { ruleset, problems } = inspectRuleset();

  it('loads without a single problem', () => {
    expect(problems.map(formatProblem)).toEqual([]);
    expect(ruleset?.name).toBe('hypecheck/ai-engineering');
  });

  it('has the rules that others rely on', () => {
    expect(ruleset?.rules.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'code-links',
        'named-stack',
        'concrete-model',
        'measured-results',
        'competitions',
        'production',
        'research',
        'vague-ai',
        'prompt-only',
        'no-code-links',
        'frontier-from-scratch',
        'anachronism',
        'hidden-text',
        'prompt-injection',
        'keyword-stuffing',
        'implausible-metric',
      ]),
    );
  });

  it('has examples of a hit and a miss in both languages for every rule', () => {
    const textOf = (example: string | { text: string }): string =>
      typeof example === 'string' ? example : example.text;
    const lacking = (ruleset?.rules ?? []).flatMap(({ id, examples, match, reads }) => {
      // An address has no language, and an example has no hidden text.
      if (match.link !== undefined || reads === 'hidden') return [];
      const languages = ([list]: [typeof examples.hit]) => [
        (list ?? []).some((example) => /\p{Script=Cyrillic}{3}/u.test(textOf(example))),
        (list ?? []).some((example) => !/\p{Script=Cyrillic}{3}/u.test(textOf(example))),
      ];
      return [...languages([examples.hit]), ...languages([examples.miss])].includes(false) ? [id] : [];
    });
    expect(lacking).toEqual([]);
  });
});

describe('a ruleset over the built-in one', () => {
  const base = loadRuleset();

  it('changes the points of a rule and nothing else of it', () => {
    const changed = loadRuleset(overlay('points', 'rules:\n  - {id: code-links, points: 20}\n'));
    const before = base.rules.find(({ id }) => id === 'code-links');
    expect(changed.rules.find(({ id }) => id === 'code-links')).toEqual({ ...before, points: 20 });
    expect(changed.rules).toHaveLength(base.rules.length);
  });

  it.each(['code-links', 'concrete-model', 'research', 'vague-ai'])(
    'switches %s off, whatever else refers to it',
    (id) => {
      const { ruleset, problems } = inspectRuleset(
        overlay(`off-${id}`, `rules:\n  - {id: ${id}, off: true}\n`),
      );
      expect(problems.map(formatProblem)).toEqual([]);
      expect(ruleset?.rules.map((rule) => rule.id)).not.toContain(id);
      expect(ruleset?.rules).toHaveLength(base.rules.length - 1);
    },
  );

  it('adds a name to an entry and keeps the names that it has', () => {
    const before = base.vocabulary[0];
    const changed = loadRuleset(overlay('name', `vocabulary:\n  - {id: ${before?.id}, names: [виллм]}\n`));
    expect(changed.vocabulary.find(({ id }) => id === before?.id)).toEqual({
      ...before,
      names: [...(before?.names ?? []), 'виллм'],
    });
  });

  it('adds a rule', () => {
    const changed = loadRuleset(overlay('rule', `rules:${newRule}`));
    expect(changed.rules.at(-1)?.id).toBe('tatar');
    expect(changed.rules).toHaveLength(base.rules.length + 1);
  });

  it('changes one weight of a role and keeps the others', () => {
    const before = base.roles.find(({ id }) => id === 'nlp-researcher');
    const changed = loadRuleset(
      overlay('weight', 'roles:\n  - {id: nlp-researcher, weights: {research: 3}}\n'),
    );
    expect(changed.roles.find(({ id }) => id === 'nlp-researcher')?.weights).toEqual({
      ...before?.weights,
      research: 3,
    });
  });

  it('changes the bands and keeps the base and the caps', () => {
    const changed = loadRuleset(
      overlay('bands', 'score:\n  bands: {strong: 90, promising: 60, unclear: 30}\n'),
    );
    expect(changed.score).toEqual({ ...base.score, bands: { strong: 90, promising: 60, unclear: 30 } });
  });

  it('has a fingerprint that changes with any of its files and with nothing else', () => {
    const [first, again] = [overlay('print', 'version: 1.0.0\n'), overlay('print', 'version: 1.0.0\n')].map(
      (file) => loadRuleset(file).sha256,
    );
    expect(first).toBe(again);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(loadRuleset(overlay('print', 'version: 1.0.1\n')).sha256).not.toBe(first);
    expect(loadRuleset().sha256).toBe(base.sha256);
  });

  it('can stand on a ruleset that itself extends the built-in one', () => {
    overlay('middle', 'rules:\n  - {id: code-links, points: 20}\n  - {id: vague-ai, points: -1}\n');
    const file = path.join(folder, 'top.yaml');
    writeFileSync(file, 'extends: ./middle.yaml\nname: top\nrules:\n  - {id: vague-ai, points: -2}\n');
    const pointsOf = (id: string) => loadRuleset(file).rules.find((rule) => rule.id === id)?.points;
    expect([pointsOf('code-links'), pointsOf('vague-ai')]).toEqual([20, -2]);
  });
});
