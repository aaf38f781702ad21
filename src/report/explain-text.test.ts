import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import type { Language } from '../ruleset/terms.js';
import { whatWouldLift } from '../score/what-would-lift.js';
import { explainDocument, roleOf } from '../screen.js';
import { explainText } from './explain-text.js';
import { textWidth } from './text-width.js';

const ruleset = loadRuleset('fixtures/rulesets/small.yaml');
const role = ruleset.roles[0]?.id ?? '';

async function explained(language: Language, width = 80): Promise<string> {
  const file = 'fixtures/scenarios/documents/мария.txt';
  const { screening, explanations } = await explainDocument(
    ruleset,
    { file, bytes: readFileSync(file) },
    { role },
  );
  if (screening.status === 'unreadable') throw new Error(screening.reason);
  const lifts = whatWouldLift(screening, ruleset, roleOf(ruleset, role));
  return explainText(screening, explanations, { ruleset, language, width, lifts });
}

describe('the end of an explanation', () => {
  it('says in English what would lift the signal, smallest sets first', async () => {
    const [, ending] = (await explained('en')).split('What would lift the signal:\n');
    expect(ending).toMatchInlineSnapshot(`
      "  promising (57): Code to look at +15
        promising (62): Names its tools: … +10; clear up “AI without a word of what”
          +10
      "
    `);
  });

  it('says it in Russian', async () => {
    const [, ending] = (await explained('ru')).split('Что подняло бы сигнал:\n');
    expect(ending).toMatchInlineSnapshot(`
      "  хороший (57): Код можно посмотреть +15
        хороший (62): Называет инструменты: … +10; прояснить «Нейросети без
          подробностей» +10
      "
    `);
  });

  it('calls a flag that could be cleared up by what it caught', async () => {
    const { screening, explanations } = await explainDocument(
      loadRuleset(),
      {
        file: 'cv.txt',
        bytes: Buffer.from('Experience\nML engineer, Acme, 2019 to 2020\n- Served Llama 2 with vLLM'),
      },
      { role: 'ml-engineer', asOf: '2026-07-01' },
    );
    if (screening.status === 'unreadable') throw new Error(screening.reason);
    const steps = [{ rule: 'anachronism', how: 'clear-up', points: 20 }] as const;
    const lifts = [{ steps, scoreThen: 60, verdictThen: 'promising' }] as const;
    expect(explainText(screening, explanations, { ruleset, language: 'en', width: 120, lifts })).toMatch(
      /promising \(60\): clear up “Llama 2: claimed for 2019-01 – 2020-12, .*” \+20\n/,
    );
  });

  it('says at the beginning that the role was guessed', async () => {
    const file = 'fixtures/scenarios/documents/мария.txt';
    const { screening } = await explainDocument(
      ruleset,
      { file, bytes: readFileSync(file) },
      { role: 'auto' },
    );
    if (screening.status === 'unreadable') throw new Error(screening.reason);
    expect(explainText(screening, [], { ruleset, language: 'en', width: 80 })).toMatch(
      /^.* · unclear\nScreened as: ML engineer, as no job title points to a role\.\n/,
    );
  });

  it('keeps to the width', async () => {
    const [, ending = ''] = (await explained('ru', 40)).split('Что подняло бы сигнал:\n');
    for (const line of ending.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(40);
  });
});
