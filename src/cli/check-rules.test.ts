import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkRules } from './check-rules.js';

const FOLDER = 'fixtures/rulesets/broken';

interface Printed {
  readonly errors: number;
  readonly warnings: number;
  readonly rulesets: readonly {
    readonly file: string;
    readonly problems: readonly {
      readonly severity: string;
      readonly code: string | null;
      readonly line: number;
      readonly column: number;
      readonly message: string;
    }[];
  }[];
}

/** Runs the command as a user would and gives what it prints and its exit code. */
async function check(
  target: string | undefined,
  strict = false,
): Promise<{ printed: Printed; exit: number }> {
  let text = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk, ...rest) => {
    text += String(chunk);
    for (const done of rest) if (typeof done === 'function') done();
    return true;
  });
  const exit = await checkRules(target, { format: 'json', strict });
  write.mockRestore();
  return { printed: JSON.parse(text), exit };
}

afterEach(() => vi.restoreAllMocks());

/** What each doubtful ruleset is warned of: code, line and column, and words of the message. */
const DOUBTFUL = [
  ['always-excused', 'never-hits', 15, 9, '"denied" holds everywhere'],
  ['counts-nothing', 'counts-nothing', 11, 5, 'counts 0 for everyone'],
  ['dead-branch', 'condition-without-effect', 16, 31, 'both over 9 and under 5'],
  ['excuse-never', 'condition-without-effect', 15, 54, 'the excuse "small" can never hold'],
  ['gap-alone', 'condition-without-effect', 13, 28, '"gap" changes nothing here'],
  ['grade-never', 'condition-without-effect', 15, 55, 'the grade "much" can never be reached'],
  ['idle-allow', 'idle-allow', 14, 13, 'nothing here that "never-misses" would warn of'],
  ['most-below-first', 'odd-points', 11, 33, 'passed by the first hit'],
  ['name-never-found', 'name-never-found', 4, 32, '"Acme, the kit" is never found'],
  ['needs-in-vain', 'never-hits', 7, 13, 'nothing can satisfy what "library/acme" needs'],
  ['never-hits-bound', 'never-hits', 13, 28, 'a kind has no value'],
  ['never-hits-count', 'never-hits', 13, 58, '500 different things are asked for'],
  ['never-hits-forbids-itself', 'never-hits', 16, 18, 'the very thing that it forbids'],
  ['never-hits-range', 'never-hits', 13, 32, 'both over 50 and under 10'],
  ['never-hits-sequence', 'never-hits', 16, 11, '"sequence" joins places in the text'],
  ['never-misses', 'never-misses', 13, 5, 'hits every resume'],
  ['no-weight-left', 'counts-nothing', 4, 23, 'the weight 0 in every role'],
  ['protected-age', 'protected-trait', 14, 14, '"молодая" stands for a protected trait: age'],
  ['protected-family', 'protected-trait', 10, 11, '"children" stands for a protected trait: family'],
  ['protected-gender', 'protected-trait', 8, 36, '"Женщина" stands for a protected trait: gender'],
  ['protected-nationality', 'protected-trait', 4, 35, 'a protected trait: nationality'],
  ['protected-school', 'protected-trait', 4, 37, '"выпускник" stands for a protected trait: school'],
  ['same-name-below', 'same-name', 4, 42, '"vLLM" is a name of "library/vllm" already'],
  ['same-name-twice', 'same-name', 4, 42, '"acme-kit" is the same name as "Acme Kit"'],
  ['unused', 'unused', 4, 6, 'nothing asks for "library/acme"'],
  ['wide-prefix', 'wide-prefix', 14, 14, '"a*" is found in every word that begins so'],
  ['wrong-language', 'wrong-language', 8, 31, 'no Russian text: "Has worked on it"'],
  ['wrong-sign', 'odd-points', 11, 5, 'a green flag has negative points'],
] as const;

describe('a doubtful ruleset', () => {
  it.each(DOUBTFUL)(
    '%s is warned of, and fails under --strict only',
    async (name, code, line, column, words) => {
      const { printed, exit } = await check(`${FOLDER}/${name}.yaml`);
      const [problem] = printed.rulesets[0]?.problems ?? [];
      expect(problem).toMatchObject({ severity: 'warning', code, line, column });
      expect(problem?.message).toContain(words);
      expect([printed.errors, exit]).toEqual([0, 0]);
      expect((await check(`${FOLDER}/${name}.yaml`, true)).exit).toBe(1);
    },
  );
});

describe('a ruleset with errors', () => {
  const doubtful: readonly string[] = DOUBTFUL.map(([name]) => name);
  const wrong = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace('.yaml', ''))
    .filter((name) => !doubtful.includes(name));

  it.each(wrong)('%s fails, with a place for every error that is not about a whole file', async (name) => {
    const { printed, exit } = await check(`${FOLDER}/${name}.yaml`);
    expect(exit).toBe(1);
    expect(printed.errors).toBeGreaterThan(0);
    expect(printed.rulesets[0]?.problems.filter(({ line }) => line === null)).toEqual([]);
  });

  it('is told everything at once: form, references and missing parts', async () => {
    const { printed } = await check(`${FOLDER}/several-at-once.yaml`);
    expect(printed.rulesets[0]?.problems.map(({ line, message }) => [line, message])).toEqual([
      [5, 'unknown key "pionts"'],
      [6, 'unknown key "lnk"'],
      [8, `"flag" can't be "crimson"`],
      [9, 'there is no kind "vage"'],
      [10, '"own-rule" lacks pillar, scope, title, why, ask, points, examples'],
      [12, 'there is no rule "code-linkz"'],
      [14, '"base": number expected'],
    ]);
  });

  it('is told that a code of "allow" is misspelt', async () => {
    const { printed } = await check(`${FOLDER}/unknown-allow.yaml`);
    expect(printed.rulesets[0]?.problems[0]).toMatchObject({
      line: 14,
      column: 13,
      hint: 'Did you mean "never-misses"?',
    });
  });
});

describe('checking', () => {
  it('takes every ruleset of a folder; nothing is doubtful in what comes with the program', async () => {
    const { printed, exit } = await check('rules', true);
    expect(printed.rulesets.map(({ file }) => file)).toEqual([
      'rules/ruleset.yaml',
      'rules/starter/en.yaml',
      'rules/starter/ru.yaml',
    ]);
    expect(printed.rulesets.flatMap(({ problems }) => problems)).toEqual([]);
    expect(exit).toBe(0);
  });

  it('leaves doubts about a ruleset that is extended to those who write it', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'hypecheck-check-'));
    const file = path.join(folder, 'own.yaml');
    writeFileSync(file, `extends: ${path.resolve(FOLDER, 'unused.yaml')}\nname: own\n`);
    const { printed, exit } = await check(file, true);
    expect([printed.rulesets[0]?.problems, exit]).toEqual([[], 0]);
    rmSync(folder, { recursive: true });
  });

  it('refuses a format that there is not, and a folder without rulesets', async () => {
    await expect(checkRules('rules', { format: 'jsn' })).rejects.toThrow('there is no "jsn"');
    await expect(checkRules('fixtures/resumes', {})).rejects.toThrow('no ruleset was found');
  });
});
