import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { testExamples } from './match/test-examples.js';
import { loadRuleset } from './ruleset/load-ruleset.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('the company ruleset of the README loads, changes the built-in one and passes its own examples', () => {
  const yaml = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const folder = mkdtempSync(path.join(tmpdir(), 'hypecheck-readme-'));
  try {
    const file = path.join(folder, 'company.yaml');
    writeFileSync(file, yaml);
    const ruleset = loadRuleset(file);
    expect(ruleset.rules.map(({ id }) => id)).not.toContain('prompt-only');
    expect(ruleset.rules.find(({ id }) => id === 'research')?.points).toEqual({
      first: 8,
      next: 4,
      most: 16,
    });
    expect(ruleset.vocabulary.find(({ id }) => id === 'vector/qdrant')?.names).toEqual(
      expect.arrayContaining(['Qdrant', 'Kvadrant']),
    );
    expect(testExamples(ruleset).failures).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('the README names every role of the built-in ruleset', () => {
  for (const { id } of loadRuleset().roles) expect(readme).toContain(`\`${id}\``);
});
