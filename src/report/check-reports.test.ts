import { describe, expect, it } from 'vitest';
import type { RulesetProblem } from '../ruleset/ruleset-error.js';
import { checkGithub } from './check-github.js';
import { checkJson } from './check-json.js';
import { checkText } from './check-text.js';

const problem: RulesetProblem = {
  file: 'rules, old/50%:a.yaml',
  line: 3,
  column: 7,
  severity: 'error',
  code: null,
  message: 'unknown key "a,b:c%"\r\nx',
  hint: 'Did you mean "b"?',
  excerpt: '      a,b:c%: 1',
};
const warning: RulesetProblem = { ...problem, severity: 'warning', code: 'unused', line: null, column: null };
const check = { file: 'own.yaml', ruleset: null, problems: [problem, warning] };

describe('the annotations for GitHub', () => {
  it('escape what would end a property or a message', () => {
    expect(checkGithub([check]).split('\n')).toEqual([
      '::error file=rules%2C old/50%25%3Aa.yaml,line=3,col=7::unknown key "a,b:c%25"%0Ax%0ADid you mean "b"?',
      '::warning file=rules%2C old/50%25%3Aa.yaml,title=unused::unknown key "a,b:c%25"%0Ax%0ADid you mean "b"?',
      '',
    ]);
  });

  it('say once what several rulesets share, and nothing where nothing is wrong', () => {
    expect(checkGithub([check, { ...check, file: 'other.yaml' }])).toBe(checkGithub([check]));
    expect(checkGithub([{ ...check, problems: [] }])).toBe('');
  });
});

describe('the check as JSON', () => {
  it('has every problem with its place and code', () => {
    const { errors, warnings, rulesets } = JSON.parse(checkJson([check]));
    expect([errors, warnings]).toEqual([1, 1]);
    expect(rulesets).toMatchObject([
      { file: 'own.yaml', name: null, problems: [{ code: null, line: 3, column: 7 }, { code: 'unused' }] },
    ]);
  });
});

describe('the check as text', () => {
  it('prints nothing of a stranger that steers a terminal or a build server', () => {
    const text = checkText([
      { ...check, problems: [{ ...problem, message: '::error::\u001b[2J', hint: null }] },
    ]);
    expect(text).not.toContain('\u001b');
    expect(text).not.toMatch(/(^|\s)::error/);
  });

  it('shows how to allow a warning by its own code', () => {
    expect(checkText([check])).toContain('allow: {unused: "the reason"}');
    expect(checkText([{ ...check, problems: [problem] }])).not.toContain('allow:');
  });
});
