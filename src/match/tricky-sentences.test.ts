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
  /** Id of a role; ml-engineer where it makes no difference. */
  readonly role?: string;
  readonly expect: 'hit' | 'miss' | 'excused' | 'not-applicable';
  readonly reason?: string;
  readonly text: string;
}

const { sentences } = parse(readFileSync('fixtures/sentences.yaml', 'utf8')) as {
  sentences: TrickySentence[];
};
const ruleset = loadRuleset();
const compiled = compileRuleset(ruleset);
const headings = headingFinder(ruleset.conventions);
/** "Seven years" are counted as of November 2026. */
const AS_OF = 2026 * 12 + 10;

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

function outcomeOf({ rule, role = 'ml-engineer', text, reason }: TrickySentence): string {
  const judgedFor = ruleset.roles.find(({ id }) => id === role);
  if (judgedFor === undefined) throw new Error(`the built-in ruleset has no role ${role}`);
  const resume = buildResume(extractOf(text), ruleset.conventions);
  const finding = judge(resume, compiled, judgedFor, AS_OF).find((one) => one.rule === rule);
  return reason === undefined ? `${finding?.status}` : `${finding?.status} (${finding?.reason})`;
}

describe.each([...new Set(sentences.map(({ rule }) => rule))])('%s', (rule) => {
  it.each(
    sentences
      .filter((sentence) => sentence.rule === rule)
      .map((sentence) => [sentence.text.replaceAll('\n', ' | '), sentence] as const),
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

it('has at least thirty sentences of every red and integrity flag that text alone can raise', () => {
  for (const { id, flag } of ruleset.rules) {
    if (flag === 'green' || id === 'hidden-text') continue;
    const about = sentences.filter(({ rule }) => rule === id);
    expect([id, about.length >= 30]).toEqual([id, true]);
  }
});
