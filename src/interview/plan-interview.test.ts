import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRuleset, type Ruleset } from '../ruleset/load-ruleset.js';
import { roleOf } from '../screen.js';
import { type InterviewPlan, planInterview } from './plan-interview.js';

const ruleset = loadRuleset();
const ROLES = ruleset.roles.map(({ id }) => id);

const plan = (role: string, limit?: number, rules: Ruleset = ruleset): InterviewPlan =>
  planInterview(rules, roleOf(rules, role), limit);
const questions = ({ blocks }: InterviewPlan): string[] =>
  blocks.flatMap(({ competencies }) => competencies.flatMap((one) => one.questions.map(({ id }) => id)));
const competencies = ({ blocks }: InterviewPlan): string[] =>
  blocks.flatMap((block) => block.competencies.map(({ competency }) => competency.id));
const extended = (yaml: string): Ruleset => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'interview-')), 'rules.yaml');
  writeFileSync(file, `extends: hypecheck/ai-engineering\n${yaml}`);
  return loadRuleset(file);
};

const NINE = [
  ...['attention', 'fine-tuning', 'embeddings'],
  ...['company-assistant', 'irrelevant-answers', 'slow-and-costly'],
  ...['serve-100-rps', 'refresh-vector-store', 'llm-monitoring'],
];
const SOFT_SKILLS = ['communication', 'curiosity', 'systems-thinking', 'uncertainty'];

describe('the core of an interview', () => {
  it('is the nine questions in their three blocks for an ML engineer, then the soft skills', () => {
    expect(questions(plan('ml-engineer')).slice(0, 9)).toEqual(NINE);
    expect(plan('ml-engineer').blocks.map(({ block }) => block.id)).toEqual([
      'theory',
      'practice',
      'engineering',
      'soft-skills',
    ]);
  });

  it.each(ROLES)('rates %s by five to eight competencies, the four soft skills among them', (role) => {
    const rated = competencies(plan(role));
    expect(rated.length).toBeGreaterThanOrEqual(5);
    expect(rated.length).toBeLessThanOrEqual(8);
    expect(rated.slice(-4)).toEqual(SOFT_SKILLS);
  });

  it('asks a product manager about metrics, priorities, expectations and unit economics, and no technology', () => {
    expect(competencies(plan('ai-product-manager'))).toEqual([
      'product-metrics',
      'prioritisation',
      'expectations',
      'unit-economics',
      ...SOFT_SKILLS,
    ]);
  });

  it('asks the other roles what they are hired for', () => {
    expect(competencies(plan('mlops-engineer'))).toEqual(
      expect.arrayContaining(['production', 'platform', 'operations']),
    );
    expect(competencies(plan('data-engineer-ai'))).toEqual(
      expect.arrayContaining(['data-pipelines', 'vector-stores']),
    );
    expect(competencies(plan('fullstack-ai'))).toContain('ai-in-product');
    expect(competencies(plan('nlp-researcher'))).toEqual(
      expect.arrayContaining(['research-method', 'language-evaluation']),
    );
  });
});

describe('an interview with a limit', () => {
  it.each([30, 45, 60, 75, 90])('of %i minutes keeps to it, for every role', (limit) => {
    for (const role of ROLES) expect(plan(role, limit).minutes.total).toBeLessThanOrEqual(limit);
  });

  it.each(ROLES)(
    'of half an hour gives %s two thirds to questions and touches every block of the role',
    (role) => {
      const half = plan(role, 30);
      expect(half.minutes.core).toBeGreaterThanOrEqual(18);
      const blocks = plan(role).blocks.filter(({ block }) => block.stage !== 'soft-skills');
      expect(half.blocks.map(({ block }) => block.id)).toEqual(
        expect.arrayContaining(blocks.map(({ block }) => block.id)),
      );
    },
  );

  it('of half an hour gives practice the most time, and asks no second question of a block before', () => {
    expect(questions(plan('ml-engineer', 30))).toEqual(['attention', 'company-assistant', 'llm-monitoring']);
    expect(questions(plan('nlp-researcher', 30))).toEqual([
      'is-the-gain-real',
      'labels-and-metrics',
      'explain-twice',
    ]);
    expect(questions(plan('ai-product-manager', 30))).toEqual([
      'did-it-help',
      'five-ideas',
      'explain-to-both-sides',
    ]);
  });

  it.each(ROLES)('of 45 minutes asks %s something of every block, a soft skill among them', (role) => {
    const blocks = ({ blocks }: InterviewPlan): string[] => blocks.map(({ block }) => block.id);
    expect(blocks(plan(role, 45))).toEqual(blocks(plan(role)));
  });

  it('leaves the fixed parts their share of the time, the questions about the resume with them', () => {
    const fixed = [null, 60, 45, 30].map((limit) => {
      const { opening, claims, closing } = plan('ml-engineer', limit ?? undefined).minutes;
      return [opening, claims, closing];
    });
    expect(fixed).toEqual([
      [5, 9, 5],
      [5, 9, 5],
      [4, 6, 4],
      [3, 3, 3],
    ]);
  });

  it('asks one question of each competency before the second of any, and keeps the order', () => {
    const hour = plan('ml-engineer', 60);
    expect(questions(hour)).toEqual([
      'attention',
      'company-assistant',
      'irrelevant-answers',
      'serve-100-rps',
      'explain-twice',
      'model-surprise',
    ]);
  });

  it('says what it leaves out, and loses nothing on the way', () => {
    const hour = plan('ml-engineer', 60);
    const leftOut = hour.leftOut.map(({ id }) => id);
    expect(leftOut).toContain('fine-tuning');
    expect([...questions(hour), ...leftOut].sort()).toEqual(questions(plan('ml-engineer')).sort());
  });

  it('leaves nothing out where there is time enough', () => {
    expect(plan('ml-engineer', 300).leftOut).toEqual([]);
  });

  it('says what the least is where nothing fits', () => {
    expect(() => plan('ml-engineer', 8)).toThrow('8 minutes leave no time for a question; the least is 10');
  });
});

describe('a ruleset that extends the questions', () => {
  it('adds one to a competency, before the soft skills', () => {
    const rules = extended(`questions:
  - id: our-stack
    competency: production
    roles: {ml-engineer: must}
    minutes: 5
    ask: {en: Which part of our stack would you change first?, ru: Что в нашем стеке вы поменяли бы первым?}
    shows: {en: Whether they have prepared., ru: Готовился ли кандидат.}
    expect: {must: [{en: A reason., ru: Причина.}]}
`);
    expect(questions(plan('ml-engineer', undefined, rules)).slice(8, 10)).toEqual([
      'llm-monitoring',
      'our-stack',
    ]);
    expect(questions(plan('mlops-engineer', undefined, rules))).not.toContain('our-stack');
  });

  it('switches one off for everybody, and one for a role alone', () => {
    const rules = extended(`questions:
  - {id: attention, off: true}
  - id: embeddings
    roles: {ml-engineer: off}
`);
    expect(questions(plan('ml-engineer', undefined, rules)).slice(0, 2)).toEqual([
      'fine-tuning',
      'company-assistant',
    ]);
    expect(questions(plan('nlp-researcher', undefined, rules))).toContain('embeddings');
  });

  it('switches a competency off with all its questions', () => {
    const rules = extended('competencies:\n  - {id: curiosity, off: true}\n');
    expect(competencies(plan('ml-engineer', undefined, rules))).not.toContain('curiosity');
    expect(questions(plan('ml-engineer', undefined, rules))).not.toContain('lately-learned');
  });

  it('changes the wording of one and leaves the rest of it', () => {
    const rules = extended(
      'questions:\n  - id: attention\n    ask: {en: Explain attention., ru: Объясните внимание.}\n',
    );
    const [first] = plan('ml-engineer', undefined, rules).blocks[0]?.competencies[0]?.questions ?? [];
    expect(first?.ask.en).toBe('Explain attention.');
    expect(first?.minutes).toBe(6);
  });
});
