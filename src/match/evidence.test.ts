import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DEFAULT_LIMITS, type Line } from '../read/extract.js';
import { plainExtract, plainLine } from '../read/plain-extract.js';
import { readDocument } from '../read/read-document.js';
import { buildResume } from '../resume/build-resume.js';
import type { Resume } from '../resume/resume.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { compileRuleset } from './compile-ruleset.js';
import type { Evidence } from './finding.js';
import { judge, judgeRules } from './judge.js';

const ruleset = loadRuleset();
const compiled = compileRuleset(ruleset);
const role = ruleset.roles.find(({ id }) => id === 'ml-engineer') ?? ruleset.roles[0];
if (role === undefined) throw new Error('no role');
const engineer = role;

const line = (text: string, more: Partial<Line> = {}): Line => plainLine(text, { page: 1, ...more });
const resumeOf = (lines: readonly Line[]): Resume =>
  buildResume(plainExtract(lines, { format: 'pdf', pages: 2 }), ruleset.conventions);
const evidenceOf = (rule: string, ...lines: Line[]): readonly Evidence[] =>
  judge(resumeOf([line('Experience', { role: 'heading' }), ...lines]), compiled, engineer).find(
    (one) => one.rule === rule,
  )?.evidence ?? [];

describe('evidence', () => {
  it('quotes the sentence as written, with its page, line and section', () => {
    const evidence = evidenceOf(
      'concrete-model',
      line('ACME'),
      line('Long ago. Fine‑tuned  ﬁrst ruBERT on reviews.', { page: 2 }),
    );
    expect(evidence).toEqual([
      {
        quote: 'Fine‑tuned ﬁrst ruBERT on reviews.',
        page: 2,
        line: 1,
        section: 'experience',
        matched: ['Fine‑tuned', 'ruBERT'],
      },
    ]);
  });

  it('puts a sentence together that stands on two lines', () => {
    const [evidence] = evidenceOf(
      'concrete-model',
      line('Fine-tuned Llama 3 8B with QLoRA on the letters of all our', { role: 'bullet', end: 'soft' }),
      line('clients and replaced the GPT-', { end: 'soft' }),
      line('4 call', { end: 'soft' }),
    );
    expect(evidence?.quote).toBe(
      'Fine-tuned Llama 3 8B with QLoRA on the letters of all our clients and replaced the GPT-4 call',
    );
  });

  it.each([
    ['mathematical letters', 'Fine-tuned 𝐋𝐥𝐚𝐦𝐚 𝟑 with 𝐋𝐨𝐑𝐀'],
    ['letters with separate accents', 'Ёлка: дообучил Llama 3 8B на йоге'.normalize('NFD')],
    ['a ligature at the end', 'Fine-tuned Llama 3 8B for the staﬀ'],
  ])('quotes %s whole', (_what, text) => {
    const [evidence] = evidenceOf('concrete-model', line(text));
    expect(evidence?.quote).toBe(text);
    expect(evidence?.matched.every((words) => text.includes(words) && !/[\uD800-\uDBFF]$/.test(words))).toBe(
      true,
    );
  });

  it('quotes at most four times, in the order of the text', () => {
    const lines = Array.from({ length: 9 }, (_, i) =>
      line(`Fine-tuned ruBERT, part ${i}`, { role: 'bullet' }),
    );
    const evidence = evidenceOf('concrete-model', ...lines);
    expect(evidence.length).toBeLessThanOrEqual(4);
    expect(evidence.map((one) => one.line)).toEqual(
      [...evidence.map((one) => one.line)].sort((a, b) => (a ?? 0) - (b ?? 0)),
    );
  });

  it('quotes a link by its address', () => {
    const [evidence] = evidenceOf('code-links', line('Код: https://github.com/petr-obrazets/rag'));
    expect(evidence).toMatchObject({
      quote: 'https://github.com/petr-obrazets/rag',
      page: 1,
      line: 2,
      section: 'experience',
    });
  });
});

const labels = JSON.parse(readFileSync('fixtures/labels.json', 'utf8')) as {
  file: string;
  unreadable?: string;
}[];
const squeezed = (text: string): string => text.replace(/[\s-]+/g, '');

describe('evidence of real files', () => {
  it.each(labels.filter(({ unreadable }) => unreadable === undefined).map(({ file }) => file))(
    'stands word for word in %s',
    async (file) => {
      const document = await readDocument(readFileSync(`fixtures/resumes/${file}`), DEFAULT_LIMITS, {
        fileName: file,
      });
      if (document.status !== 'read') throw new Error(`${file}: ${document.reason}`);
      const resume = buildResume(document, ruleset.conventions);
      const visible = squeezed(document.lines.map(({ text }) => text).join(' '));
      const addresses = new Set(resume.links.map(({ url }) => url));
      for (const { rule, evidence, status } of judge(resume, compiled, engineer)) {
        const reads = ruleset.rules.find(({ id }) => id === rule)?.reads ?? 'visible';
        for (const { quote, section } of evidence) {
          if (reads === 'visible') expect(section).not.toBe('hidden');
          if (reads === 'visible' && !addresses.has(quote)) expect(visible).toContain(squeezed(quote));
        }
        if (status === 'miss' || status === 'not-applicable') expect(evidence).toEqual([]);
      }
    },
  );
});

describe('looking only where a rule can hit', () => {
  const { sentences } = parse(readFileSync('fixtures/sentences.yaml', 'utf8')) as {
    sentences: { text: string }[];
  };

  it('finds the same as looking everywhere, in any mixture of sentences', () => {
    const pick = fc.array(fc.constantFrom(...sentences.map(({ text }) => text)), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(pick, fc.boolean(), (texts, headed) => {
        const lines = texts.flatMap((text) => text.split('\n')).map((text) => line(text, { role: 'bullet' }));
        const resume = resumeOf(headed ? [line('Опыт работы'), ...lines] : lines);
        const findings = (thorough: boolean) =>
          judgeRules(resume, compiled, engineer, null, { thorough }).map(({ finding }) => finding);
        expect(findings(false)).toEqual(findings(true));
      }),
      { numRuns: 60 },
    );
  });
});
