import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Extract, Line } from '../read/extract.js';
import { buildResume } from '../resume/build-resume.js';
import { headingFinder } from '../resume/section-headings.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { compileRuleset } from './compile-ruleset.js';
import { judge } from './judge.js';

interface TrickySentence {
  readonly rule: string;
  readonly expect: 'hit' | 'miss' | 'excused';
  readonly reason?: string;
  readonly text: string;
}

const { sentences } = parse(readFileSync('fixtures/sentences.yaml', 'utf8')) as {
  sentences: TrickySentence[];
};
const ruleset = loadRuleset();
const compiled = compileRuleset(ruleset);
const headings = headingFinder(ruleset.conventions);
const engineer = ruleset.roles.find((role) => role.id === 'ml-engineer');

/** The text as bullets of a job, or as it stands where it begins with a heading of its own. */
function extractOf(text: string): Extract {
  const contents = text.split('\n');
  const line = (content: string, role: Line['role']): Line => ({
    text: content,
    page: null,
    box: null,
    size: null,
    bold: false,
    role,
    flow: 0,
    end: 'hard',
  });
  const lines =
    headings.byName(contents[0] ?? '') === null
      ? [line('Experience', 'heading'), ...contents.map((content) => line(content, 'bullet'))]
      : contents.map((content) => line(content, 'plain'));
  return {
    status: 'read',
    format: 'docx',
    pages: null,
    lines,
    hidden: [],
    links: [],
    linksComplete: true,
    notes: [],
  };
}

function outcomeOf({ rule, text, reason }: TrickySentence): string {
  if (engineer === undefined) throw new Error('the built-in ruleset has no ml-engineer');
  const finding = judge(buildResume(extractOf(text), ruleset.conventions), compiled, engineer).find(
    (one) => one.rule === rule,
  );
  return reason === undefined ? `${finding?.status}` : `${finding?.status} (${finding?.reason})`;
}

describe.each([...new Set(sentences.map(({ rule }) => rule))])('%s', (rule) => {
  it.each(
    sentences
      .filter((sentence) => sentence.rule === rule)
      .map((sentence) => [sentence.text, sentence] as const),
  )('%s', (_text, sentence) => {
    const wanted =
      sentence.reason === undefined ? sentence.expect : `${sentence.expect} (${sentence.reason})`;
    expect(outcomeOf(sentence)).toBe(wanted);
  });
});

it('has a hit and a miss of every rule that it concerns', () => {
  for (const rule of new Set(sentences.map((sentence) => sentence.rule))) {
    const kinds = new Set(
      sentences.filter((sentence) => sentence.rule === rule).map((sentence) => sentence.expect),
    );
    expect([rule, kinds.has('hit'), kinds.has('miss')]).toEqual([rule, true, true]);
  }
});
