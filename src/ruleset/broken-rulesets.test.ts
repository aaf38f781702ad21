import { describe, expect, it } from 'vitest';
import { inspectRuleset, loadRuleset } from './load-ruleset.js';
import { positionedYaml } from './positioned-yaml.js';
import { formatProblem, RulesetError, type RulesetProblem } from './ruleset-error.js';

const fileOf = (name: string): string => `fixtures/rulesets/broken/${name}.yaml`;
const problemsOf = (name: string): readonly RulesetProblem[] => inspectRuleset(fileOf(name)).problems;

describe('a broken ruleset', () => {
  it.each([
    ['unknown-key', 5, 'pionts: 3', /unknown key "pionts"/, /Did you mean "points"\?/],
    ['unknown-key-at-top', 3, 'rulez: []', /unknown key "rulez"/, /Did you mean "rules"\?/],
    ['unknown-key-in-condition', 7, 'kindd: library', /unknown key "kindd"/, /Did you mean "kind"\?/],
    ['wrong-type', 5, 'first: many', /number/, /number/],
    ['wrong-word', 5, 'scope: sentense', /scope/, /sentence, bullet, entry, section, document/],
    ['missing-language', 5, 'title: ', /"ru"/, /string/],
    ['twice', 6, 'id: named-stack', /"named-stack" is defined twice/, /./],
    ['no-such-term', 5, 'term: library/vlm', /no term "library\/vlm"/, /Did you mean "library\/vllm"\?/],
    ['no-such-kind', 5, 'kind: librari', /no kind "librari"/, /Did you mean "library"\?/],
    ['no-such-rule', 5, 'rule: code-linkz', /no rule "code-linkz"/, /Did you mean "code-links"\?/],
    ['no-such-group', 5, 'enginering', /no role "enginering"/, /Did you mean "engineering"\?/],
    [
      'no-such-weight',
      5,
      'measured-result:',
      /no rule "measured-result"/,
      /Did you mean "measured-results"\?/,
    ],
    ['no-such-must', 5, 'code-linkz', /no rule "code-linkz"/, /Did you mean "code-links"\?/],
    ['no-such-need', 5, 'kind: librari', /no kind "librari"/, /Did you mean "library"\?/],
    ['circle', 5, 'match:', /"code-links" depends on itself/, /./],
    ['indentation', 5, '   points: 3', /not valid YAML/, /indentation/],
    ['key-twice', 6, 'points: 4', /not valid YAML.*unique/, /./],
    ['tabs', 4, '\t- id', /not valid YAML.*[Tt]abs/, /./],
    ['tag', 5, '!!set', /tags can't be used/, /plain text/],
    ['aliases', 1, '', /alias/, /./],
    ['no-such-month', 4, 'since: 2023-13', /month/, /./],
    ['any-of-nothing', 13, 'any: []', /"any" needs 1 or more/, /take the key out/],
    ['unknown-allow', 14, 'never-misess', /unknown key/, /Did you mean "never-misses"\?/],
    ['pattern-that-looks-around', 14, 're:', /pattern can't be read/, /Looking ahead/],
    ['pattern-too-large', 14, 're:', /pattern can't be read/, /1,000 times at most/],
    ['rule-of-no-name', 4, 'id: named-stak', /lacks flag, pillar/, /Did you mean "named-stack"\?/],
  ])('%s is shown in line %i at its place, with what to do', (name, line, place, message, hint) => {
    const problem = problemsOf(name)[0];
    expect(problem).toMatchObject({ file: fileOf(name), line, severity: 'error' });
    expect(problem?.message).toMatch(message);
    expect(problem?.hint).toMatch(hint);
    expect(problem?.excerpt?.slice((problem.column ?? 0) - 1).startsWith(place)).toBe(true);
  });

  it('can not ask for dates or words of truth of an older YAML', () => {
    const { document } = positionedYaml('%YAML 1.1\n---\n{since: 2023-01-01, off: yes}', 'old.yaml');
    expect(document.toJS()).toEqual({ since: '2023-01-01', off: 'yes' });
  });

  it('puts the caret under the place', () => {
    const [problem] = problemsOf('unknown-key');
    expect(problem && formatProblem(problem).split('\n')).toEqual([
      `${fileOf('unknown-key')}:5:5 error: unknown key "pionts"`,
      '  5 |     pionts: 3',
      '    |     ^',
      '  Did you mean "points"?',
    ]);
  });

  it('points at the wrong item of a list, not at the list', () => {
    const problem = problemsOf('no-such-kind-in-list')[0];
    expect(problem?.excerpt?.slice((problem.column ?? 0) - 1)).toMatch(/^librari/);
  });

  it('names both rules that depend on each other', () => {
    expect(problemsOf('circle').map(({ message }) => message)).toEqual([
      '"code-links" depends on itself',
      '"named-stack" depends on itself',
    ]);
  });

  it('shows the way round that "extends" takes', () => {
    const { ruleset, problems } = inspectRuleset(fileOf('extends-circle-a'));
    expect(ruleset).toBeNull();
    expect(problems[0]?.message).toMatch(
      /extends-circle-a\.yaml -> extends-circle-b\.yaml -> extends-circle-a\.yaml/,
    );
  });

  it.each(['missing-include', 'missing-base'])('says which file is missing: %s', (name) => {
    const { ruleset, problems } = inspectRuleset(fileOf(name));
    expect(ruleset).toBeNull();
    expect(formatProblem(problems[0] as RulesetProblem)).toMatch(/nowhere\.yaml.*can't be read/);
  });

  it.each([
    ['missing-include', 4],
    ['missing-base', 1],
  ])('says where a missing file is asked for: %s, line %i', (name, line) => {
    expect(problemsOf(name)[0]).toMatchObject({ file: fileOf(name), line });
  });

  it('does not pass over the include of an included file', () => {
    expect(problemsOf('include-in-include')).not.toEqual([]);
  });

  it('asks whether an existing rule was meant, where a part of an unknown one is given', () => {
    const text = problemsOf('rule-of-no-name').map(formatProblem).join('\n');
    expect(text).toMatch(/Did you mean "named-stack"\?/);
  });

  it('says what a file that stands alone lacks', () => {
    expect(problemsOf('unfinished').map(({ message }) => message.split(':')[0])).toEqual(
      expect.arrayContaining(['conventions', 'vocabulary', 'rules', 'roles', 'score']),
    );
  });

  it('says that another kind of file is no YAML', () => {
    expect(problemsOf('no-yaml')[0]?.message).toMatch(/not valid YAML/);
  });

  it('says that a list is no ruleset', () => {
    expect(problemsOf('a-list')[0]).toMatchObject({ line: 1, severity: 'error' });
  });

  it('is thrown as one error that holds every problem', () => {
    expect(() => loadRuleset(fileOf('circle'))).toThrow(RulesetError);
    try {
      loadRuleset(fileOf('circle'));
    } catch (error) {
      expect((error as RulesetError).problems).toHaveLength(2);
    }
  });

  it('can be a file that does not exist', () => {
    expect(problemsOf('nowhere')[0]).toMatchObject({
      file: fileOf('nowhere'),
      line: null,
      severity: 'error',
    });
  });
});
