import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTraits } from '../match/check-traits.js';
import { checkRuleset } from './check-ruleset.js';
import { loadRuleset } from './load-ruleset.js';
import { readProtectedTraits } from './read-protected-traits.js';

const fileWith = (yaml: string): string => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'interview-')), 'rules.yaml');
  writeFileSync(file, yaml);
  return file;
};
const told = (yaml: string): string[] =>
  checkRuleset(fileWith(`extends: hypecheck/ai-engineering\n${yaml}`), [
    checkTraits(readProtectedTraits()),
  ]).problems.map(({ line, severity, message, hint }) => `${line} ${severity}: ${message} / ${hint}`);

const question = (changed: Readonly<Record<string, string>>): string => {
  const parts = {
    id: 'our-own',
    competency: 'production',
    roles: '{ml-engineer: must}',
    minutes: '5',
    ask: '{en: What broke last?, ru: Что сломалось последним?}',
    shows: '{en: Whether they look., ru: Смотрит ли кандидат.}',
    expect: '{must: [{en: A cause., ru: Причина.}]}',
    ...changed,
  };
  const lines = Object.entries(parts).map(([key, value]) => `    ${key}: ${value}`);
  return `questions:\n  -${lines.join('\n').slice(3)}\n`;
};

describe('rules check on questions', () => {
  it('has nothing to say about one that is right', () => {
    expect(told(question({}))).toEqual([]);
  });

  it.each([
    [{ competency: 'prodution' }, '4 error: there is no competency "prodution" / Did you mean "production"?'],
    [{ roles: '{ml-enginer: must}' }, '5 error: there is no role "ml-enginer" / Did you mean "ml-engineer"?'],
    [
      { roles: '{ml-engineer: maybe}' },
      '5 error: "ml-engineer" can\'t be "maybe" / Allowed: must, should, bonus, off.',
    ],
    [{ minutes: '0' }, '6 error: "minutes": Too small'],
    [{ expect: '{should: [{en: A cause., ru: Причина.}]}' }, '9 error: "must" is missing'],
    [{ answer: 'yes' }, '10 error: unknown key "answer"'],
  ])('tells of %o at its line', (changed, message) => {
    expect(told(question(changed)).join('\n')).toContain(message);
  });

  it('warns of a question that nobody is asked', () => {
    expect(told(question({ roles: '{ml-engineer: off}' }))).toEqual([
      expect.stringContaining('5 warning: no role is asked "our-own"'),
    ]);
  });

  it('warns of a question about a protected trait, unless the file says why it is none', () => {
    const asked = { ask: '{en: Do you have children?, ru: Есть ли у вас дети?}' };
    expect(told(question(asked))).toEqual([
      expect.stringContaining('"children" stands for a protected trait: family'),
      expect.stringContaining('"дети" stands for a protected trait: family'),
    ]);
    expect(told(question({ ...asked, allow: '{protected-trait: We make software for nurseries.}' }))).toEqual(
      [],
    );
  });

  it('warns of a text in the wrong language', () => {
    expect(told(question({ shows: '{en: Whether they look., ru: Whether they look.}' }))).toEqual([
      expect.stringContaining('8 warning: this is no Russian text'),
    ]);
  });

  it('warns of a competency without questions, and refuses one of no block', () => {
    const competency = (block: string): string => `competencies:
  - id: taste
    block: ${block}
    name: {en: Taste, ru: Вкус}
    shows: {en: Whether they care., ru: Есть ли разница.}
    anchors:
      1: {en: None., ru: Нет.}
      3: {en: Some., ru: Есть.}
      5: {en: Much., ru: Много.}
`;
    expect(told(competency('practice'))).toEqual([
      expect.stringContaining('3 warning: no question is rated under "taste"'),
    ]);
    expect(told(competency('practise'))).toEqual([
      expect.stringContaining('4 error: there is no block "practise" / Did you mean "practice"?'),
    ]);
  });
});

it('the example in docs/interview.md is a ruleset without problems', () => {
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('docs/interview.md', 'utf8')) ?? [];
  const file = fileWith(yaml);
  expect(checkRuleset(file).problems).toEqual([]);
  const { questions } = loadRuleset(file);
  expect(questions.map(({ id }) => id)).toContain('our-search');
  expect(questions.map(({ id }) => id)).not.toContain('attention');
});
