import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../read/extract.js';
import { readDocument } from '../read/read-document.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { LANGUAGES } from '../ruleset/terms.js';
import { roleOf } from '../screen.js';
import { assignmentFor } from './assignment-for.js';
import { briefDocument } from './brief-document.js';
import { type Document, joinDocuments } from './document.js';
import { docxDocument } from './docx/docx.js';
import { htmlDocument } from './html.js';
import { kitDocument } from './kit-document.js';
import { markdownDocument } from './markdown.js';
import { planInterview } from './plan-interview.js';

const ruleset = loadRuleset();
const asOf = '2026-11-23';
const role = roleOf(ruleset, 'ml-engineer');
const plan = planInterview(ruleset, role);
const kit = (language: 'en' | 'ru'): Document => kitDocument(plan, null, { ruleset, language, asOf });
const asked = plan.blocks.flatMap(({ competencies }) => competencies.flatMap(({ questions }) => questions));

/** A document in which a stranger has put markup wherever there is text. */
const HOSTILE = '<script>alert(1)</script> & "x" *y* [z](javascript:1) | \u0000';
const hostile: Document = {
  title: HOSTILE,
  language: 'en',
  foot: HOSTILE,
  parts: [
    { kind: 'heading', level: 2, text: HOSTILE, aside: HOSTILE },
    { kind: 'question', text: HOSTILE, aside: HOSTILE },
    { kind: 'text', text: `# ${HOSTILE}` },
    { kind: 'list', label: HOSTILE, items: [HOSTILE], marks: 'boxes' },
    { kind: 'facts', rows: [[HOSTILE, HOSTILE]] },
    { kind: 'table', head: [HOSTILE, HOSTILE], rows: [[HOSTILE, HOSTILE]] },
    { kind: 'choice', label: HOSTILE, options: [HOSTILE] },
    { kind: 'quote', text: HOSTILE, source: HOSTILE },
    { kind: 'room', label: HOSTILE, lines: 1 },
  ],
};

const wellFormed = (xml: string): void => {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
};

describe('a kit as DOCX', () => {
  it.each(LANGUAGES)('is read back with every question, in order (%s)', async (language) => {
    const read = await readDocument(docxDocument(kit(language)), DEFAULT_LIMITS, { fileName: 'kit.docx' });
    if (read.status !== 'read') throw new Error(read.reason);
    const text = read.lines.map((line) => line.text).join('\n');
    const places = asked.map(({ ask }) => text.indexOf(ask[language]));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('consists of well-formed parts, whatever a stranger wrote', () => {
    for (const document of [kit('ru'), hostile]) {
      for (const [name, bytes] of Object.entries(unzipSync(docxDocument(document))))
        expect(() => wellFormed(strFromU8(bytes)), name).not.toThrow();
    }
  });

  it('is the same bytes every time', () => {
    expect(docxDocument(kit('en'))).toEqual(docxDocument(kit('en')));
  });
});

describe('a kit as HTML', () => {
  it('has every question, no script, and loads nothing', () => {
    const html = htmlDocument(kit('ru'));
    for (const { ask } of asked) expect(html).toContain(ask.ru.replace(/"/g, '&quot;'));
    expect(html).toContain('<html lang="ru">');
    expect(html).not.toMatch(/<script|https?:/);
    expect(html).toContain("default-src 'none'");
  });

  it('takes nothing that a stranger wrote for markup', () => {
    expect(htmlDocument(hostile)).not.toContain('<script');
  });
});

describe('a kit as Markdown', () => {
  it('takes nothing that a stranger wrote for markup', () => {
    const text = markdownDocument(hostile);
    expect(text).not.toMatch(/(?<!\\)<script/);
    expect(text).not.toMatch(/(?<!\\)\[z/);
    expect(text).toContain('\\# \\<script');
    const [head, , row] = text.split('\n').filter((line) => line.startsWith('|'));
    expect(head?.match(/(?<!\\)\|/g)).toHaveLength(3);
    expect(row?.match(/(?<!\\)\|/g)).toHaveLength(3);
  });
});

describe('several kits in one document', () => {
  it('begin on a page of their own', () => {
    const { parts } = joinDocuments([kit('en'), kit('en')]);
    const starts = parts.flatMap((part, i) => (part.kind === 'heading' && part.level === 1 ? [i] : []));
    expect(starts).toHaveLength(2);
    expect(parts[(starts[1] ?? 0) - 1]).toEqual({ kind: 'page' });
  });
});

describe('the brief of a take-home task', () => {
  const brief = (id: string, reader: 'candidate' | 'interviewer', language: 'en' | 'ru' = 'en'): string => {
    const hired = roleOf(ruleset, id);
    const assignment = assignmentFor(ruleset, hired);
    if (assignment === null) throw new Error(`no task for ${id}`);
    return markdownDocument(briefDocument(assignment, hired, { ruleset, language, reader }));
  };

  it.each(ruleset.roles.map(({ id }) => id))(
    'has rubric, time, rule for AI, walkthrough and another way for %s',
    (id) => {
      const text = brief(id, 'candidate');
      expect(text).toMatch(/Time: [23]–[34] hours/);
      for (const heading of ['AI and other help', 'Walkthrough, 30 minutes', 'Another way, of equal value'])
        expect(text).toContain(`## ${heading}`);
      expect(text.indexOf('What it is rated by')).toBeLessThan(text.indexOf('## The task'));
    },
  );

  it('is another task for every role', () => {
    const tasks = ruleset.roles.map((hired) => assignmentFor(ruleset, hired)?.id);
    expect(new Set(tasks).size).toBe(ruleset.roles.length);
  });

  it('has no criterion that no task is rated by', () => {
    const rated = new Set(ruleset.assignments.flatMap(({ rubric }) => rubric));
    expect(ruleset.criteria.map(({ id }) => id).filter((id) => !rated.has(id))).toEqual([]);
  });

  it.each([
    ['ml-engineer', 'vector store', 'held-back questions', 'векторную базу', 'отложенных вопросах'],
    ['fullstack-ai', 'web page', '"nothing found"', 'веб-страницу', '«ничего не нашлось»'],
    ['mlops-engineer', 'p95', 'Three alerts', 'p95', 'Три алерта'],
    ['data-engineer-ai', '300 files', 'every chunk leads back', '300 файлов', 'от каждого чанка'],
    ['nlp-researcher', 'BM25', 'Intervals', 'BM25', 'Интервалы'],
    ['ai-product-manager', 'main metric', 'guard metrics', 'главную метрику', 'две защитные'],
  ])('is rated for %s by what it asks for', (id, task, criterion, taskRu, criterionRu) => {
    for (const [language, asked, rated] of [
      ['en', task, criterion],
      ['ru', taskRu, criterionRu],
    ] as const) {
      const [rubric = '', rest = ''] = brief(id, 'candidate', language).split(
        { en: '## The task', ru: '## Задание' }[language],
      );
      expect(rubric.replaceAll('\\', '')).toContain(rated);
      expect(rest).toContain(asked);
    }
  });

  it('tells those who give it what a bad task looks like, and candidates not', () => {
    expect(brief('ml-engineer', 'interviewer')).toContain('essay on the future of LLMs');
    expect(brief('ml-engineer', 'candidate')).not.toContain('essay');
  });

  it('is in Russian where that is asked for', () => {
    const text = brief('ml-engineer', 'candidate', 'ru');
    expect(text).toContain('около 1000 обезличенных пар');
    expect(text).toContain('2–4 часа');
  });
});
