import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { LANGUAGES, type Language } from '../ruleset/terms.js';
import type { Screening } from '../score/screening.js';
import { createScreener, roleOf } from '../screen.js';
import { candidateDocument } from './candidate-document.js';
import { claimChecks } from './claim-checks.js';
import type { Document, Part } from './document.js';
import { kitDocument } from './kit-document.js';
import { planInterview } from './plan-interview.js';

interface Label {
  readonly file: string;
  readonly role?: string;
}

const asOf = '2026-11-23';
const ruleset = loadRuleset();
const labels = JSON.parse(readFileSync('fixtures/labels.json', 'utf8')) as readonly Label[];
const readable = labels.filter(({ role }) => role !== undefined);

/** Every labelled resume, screened for the role that it is labelled with. */
const screenings = new Map<string, Screening>();

beforeAll(async () => {
  for (const { file, role = '' } of readable) {
    const screen = createScreener(ruleset, { role, asOf });
    screenings.set(file, await screen({ file, bytes: readFileSync(`fixtures/resumes/${file}`) }));
  }
}, 60_000);

const kit = (role: string, screening: Screening | null, language: Language = 'en'): Document =>
  kitDocument(planInterview(ruleset, roleOf(ruleset, role)), screening, { ruleset, language, asOf });
const flat = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => (part.kind === 'together' ? flat(part.parts) : [part]));
const core = (document: Document): string[] =>
  flat(document.parts).flatMap((part) =>
    part.kind === 'question' && /^\d+\. /.test(part.text) ? [part.text] : [],
  );
const quotes = (document: Document): string[] =>
  flat(document.parts).flatMap((part) => (part.kind === 'quote' ? [part.text] : []));
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

describe('kits for the labelled resumes', () => {
  it.each(ruleset.roles.map(({ id }) => id))('ask everyone for %s the same in the same order', (role) => {
    const kits = readable
      .filter((label) => label.role === role)
      .map(({ file }) => core(kit(role, screenings.get(file) ?? null)));
    expect(kits.length).toBeGreaterThan(1);
    expect(kits[0]?.length).toBeGreaterThan(5);
    for (const questions of kits) expect(questions).toEqual(kits[0]);
  });

  it('ask about at most three sentences, each of them in the resume', () => {
    let asked = 0;
    for (const { file, role = '' } of readable) {
      const text = letters(readFileSync(`fixtures/truth/${path.parse(file).name}.txt`, 'utf8'));
      const screening = screenings.get(file) ?? null;
      const found = quotes(kit(role, screening));
      expect(found.length).toBeLessThanOrEqual(3);
      expect(new Set(found).size).toBe(found.length);
      const hidden =
        screening?.status === 'screened'
          ? screening.findings.flatMap(({ evidence }) =>
              evidence.filter(({ section }) => section === 'hidden').map(({ quote }) => letters(quote)),
            )
          : [];
      for (const quote of found)
        expect(text.includes(letters(quote)) || hidden.includes(letters(quote)), `${file}: ${quote}`).toBe(
          true,
        );
      asked += found.length;
    }
    expect(asked).toBeGreaterThan(50);
  });

  it.each(readable.map(({ file }) => file))(
    'name no model above a sentence of %s that does not hold it',
    (file) => {
      const screening = screenings.get(file);
      if (screening?.status !== 'screened') return;
      for (const { rule, captures, evidence } of claimChecks(screening, ruleset))
        if (captures.model !== undefined) expect(evidence.quote, rule.id).toContain(captures.model);
    },
  );

  it('ask about the claim to have trained GPT-4 from scratch, neutrally, and name the rule', () => {
    const { parts } = kit('ml-engineer', screenings.get('ruslan-abdrakhmanov.pdf') ?? null, 'ru');
    const text = JSON.stringify(parts);
    expect(quotes({ ...kit('ml-engineer', null), parts })[0]).toContain('Лично обучил GPT-4 с нуля');
    expect(text).toContain('Правило frontier-from-scratch');
    expect(text).toContain(ruleset.rules.find(({ id }) => id === 'frontier-from-scratch')?.ask.ru);
  });

  it('name the candidate by the file, without the folders that lead to it', () => {
    const screening = screenings.get('anna-lebedeva.pdf') as Screening;
    for (const file of ['/home/olga/shortlist/anna-lebedeva.pdf', 'all.zip/2026/anna-lebedeva.pdf']) {
      const { parts, title } = kit('ml-engineer', { ...screening, file });
      expect(JSON.stringify(parts)).toContain('["Candidate","anna-lebedeva.pdf"]');
      expect(title).toBe('Interview kit · ML engineer · anna-lebedeva.pdf');
    }
  });

  it('keep the rating of a competency with its last question', () => {
    const { parts } = kit('ml-engineer', null);
    const withQuestions = parts.filter(
      (part) =>
        part.kind === 'together' &&
        part.parts.some((one) => one.kind === 'question' && /^\d+\. /.test(one.text)),
    );
    const rated = withQuestions.filter(
      (part) => part.kind === 'together' && part.parts.at(-1)?.kind === 'choice',
    );
    expect(rated).toHaveLength(8);
  });

  it('ask nothing about a resume that has no findings', async () => {
    const screen = createScreener(ruleset, { role: 'ml-engineer', asOf });
    const bytes = new TextEncoder().encode(
      'Jane Sample\n\nExperience\n\n2019 - 2024\nA bakery, baker\nBaked bread.\n',
    );
    const screening = await screen({ file: 'jane.txt', bytes });
    if (screening.status === 'unreadable') throw new Error('not read');
    expect(claimChecks(screening, ruleset)).toEqual([]);
    expect(JSON.stringify(kit('ml-engineer', screening).parts)).toContain('Nothing in this resume calls for');
  });

  it('have the core, and say why there is no more, where the resume could not be read', async () => {
    const screen = createScreener(ruleset, { role: 'ml-engineer', asOf });
    const document = kit('ml-engineer', await screen({ file: 'empty.pdf', bytes: new Uint8Array() }));
    expect(core(document)).toEqual(core(kit('ml-engineer', null)));
    expect(JSON.stringify(document.parts)).toContain('The resume could not be read');
  });
});

describe('every kit', () => {
  it.each(LANGUAGES)('begins with what must not be asked and ends with the principle (%s)', (language) => {
    const headings = flat(kit('ml-engineer', null, language).parts).flatMap((part) =>
      part.kind === 'heading' && part.level === 2 ? [part.text] : [],
    );
    expect(headings[0]).toBe({ en: 'What must not be asked', ru: 'О чём спрашивать нельзя' }[language]);
    expect(headings.at(-2)).toBe(
      { en: 'Theory + practice + engineering', ru: 'Теория + практика + инженерия' }[language],
    );
  });

  it('carries name, version and fingerprint of the ruleset', () => {
    const { parts, foot } = kit('ml-engineer', null);
    for (const text of [JSON.stringify(parts), foot]) {
      expect(text).toContain(`${ruleset.name} ${ruleset.version}`);
      expect(text).toContain(ruleset.sha256);
    }
  });

  it('has for each competency three anchors, five ratings and "not assessed", and room under each question', () => {
    const parts = flat(kit('ml-engineer', null).parts);
    const ratings = parts.flatMap((part) =>
      part.kind === 'choice' && part.label.startsWith('Rating') ? [part.options] : [],
    );
    const anchors = parts.filter((part) => part.kind === 'table' && part.head[0] === 'Rating');
    expect(ratings).toHaveLength(8);
    expect(anchors).toHaveLength(8);
    for (const options of ratings) expect(options).toEqual(['1', '2', '3', '4', '5', 'not assessed']);
    const rooms = parts.filter((part) => part.kind === 'room');
    expect(rooms.length).toBeGreaterThanOrEqual(core(kit('ml-engineer', null)).length);
  });
});

/** What a document says in its own words: not the candidate's, not names of files and rulesets. */
const ownWords = ({ parts }: Document): string[] =>
  flat(parts).flatMap((part): string[] => {
    switch (part.kind) {
      case 'heading':
      case 'question':
        return [part.text, part.aside ?? ''];
      case 'text':
        return [part.text];
      case 'list':
        return [part.label ?? '', ...part.items];
      case 'facts':
        return part.rows.map(([label]) => label);
      case 'table':
        return [...part.head, ...part.rows.flat()];
      case 'choice':
        return [part.label, ...part.options];
      case 'quote':
        return [part.source];
      case 'room':
        return [part.label];
      default:
        return [];
    }
  });

describe('the language of kits and sheets', () => {
  const documents = (language: Language): Document[] => [
    ...readable
      .filter((label) => label.role !== undefined)
      .map(({ file, role = '' }) => kit(role, screenings.get(file) ?? null, language)),
    ...ruleset.roles.map((role) => candidateDocument(planInterview(ruleset, role), { ruleset, language })),
  ];

  it('is English alone in an English one', () => {
    const wrong = documents('en')
      .flatMap(ownWords)
      .filter((text) => /\p{Script=Cyrillic}/u.test(text));
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('is Russian in a Russian one, apart from names', () => {
    const wrong = documents('ru')
      .flatMap(ownWords)
      .filter((text) => /(?:\b[A-Za-z][a-z'’]+\b[ ,]+){3}[A-Za-z][a-z'’]+/.test(text));
    expect([...new Set(wrong)]).toEqual([]);
    const untranslated = documents('ru')
      .flatMap(ownWords)
      .filter((text) => /[A-Za-z]{2,} [A-Za-z]{2,}/.test(text) && !/\p{Script=Cyrillic}/u.test(text));
    expect([...new Set(untranslated)]).toEqual([]);
  });
});

describe("the candidate's sheet", () => {
  it.each(LANGUAGES)(
    'tells format, competencies and the rule for AI, and gives no question away (%s)',
    (language) => {
      for (const role of ruleset.roles) {
        const plan = planInterview(ruleset, role);
        const text = ownWords(candidateDocument(plan, { ruleset, language })).join('\n');
        for (const { competencies } of plan.blocks) {
          for (const { competency, questions } of competencies) {
            expect(text).toContain(competency.name[language]);
            for (const { ask, expect: points } of questions) {
              expect(text).not.toContain(ask[language]);
              for (const point of points.must) expect(text).not.toContain(point[language]);
            }
          }
        }
        expect(text).toContain({ en: 'without an AI assistant', ru: 'без AI-ассистента' }[language]);
      }
    },
  );
});
