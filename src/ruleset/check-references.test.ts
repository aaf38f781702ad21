import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inspectRuleset } from './load-ruleset.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'hypecheck-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is wrong with a ruleset that extends the built-in one, as "line:column message | what to do". */
function problemsOf(text: string): string[] {
  const file = path.join(folder, 'ruleset.yaml');
  writeFileSync(file, `extends: hypecheck/ai-engineering\n${text}`);
  return inspectRuleset(file).problems.map(
    ({ line, column, message, hint }) => `${line}:${column} ${message} | ${hint}`,
  );
}

const rule = (keys: string): string => `rules:
  - id: own-rule
    flag: green
    pillar: practice
    scope: sentence
    title: {en: Own, ru: Своё}
    why: {en: Because, ru: Потому}
    ask: {en: Why, ru: Почему}
    points: 1
    examples: {}
    ${keys}
`;

describe('references to what does not exist', () => {
  it.each([
    ['a kind in near', rule('match: {near: [{kind: tool}, {kind: tol}]}'), '12:35', 'no kind "tol"'],
    [
      'a kind that is counted',
      rule('match: {count: {of: {kind: tol}, atLeast: 2}}'),
      '12:26',
      'no kind "tol"',
    ],
    [
      'an entry that a name needs',
      'vocabulary:\n  - {id: a/b, names: [ab], kinds: [tool], needs: {any: [{term: [model/gpt-3, model/nope]}]}}\n',
      '3:78',
      'no term "model/nope"',
    ],
    [
      'a role with points of its own',
      rule('match: {kind: tool}').replace('points: 1', 'points: {first: 1, roles: {ml-enginer: 2}}'),
      '10:32',
      'no role "ml-enginer"',
    ],
  ])('%s', (_what, text, place, message) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(`${place} there is ${message}`)]);
  });

  it('a capture that a title shows', () => {
    const shown = rule('match: {kind: tool, as: tool}').replace('{en: Own,', '{en: "Own {tol}",');
    expect(problemsOf(shown)).toEqual([
      '7:13 the title shows {tol}, but no condition of "match" is called so | Known here: tool.',
    ]);
  });
});

it('shows where a pattern is wrong and what to write instead', () => {
  expect(problemsOf(rule("match: {all: [{re: ['ok', '(a+']}, {re: '\\bfoo'}]}"))).toEqual([
    expect.stringMatching(
      /^12:31 the pattern can't be read: missing closing \).* \| Patterns are written in RE2/,
    ),
    expect.stringMatching(/^12:41 the pattern can't use \\b, .* \| Leave it out/),
  ]);
});
