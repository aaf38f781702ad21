import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type LabelledResume, labelledResumes, linesOf } from '../fixtures/labelled-resumes.js';
import {
  CITIES,
  NAMES,
  OTHER_CITIES,
  OTHER_NAMES,
  OTHER_SCHOOLS,
  PERSONAL_LINES,
  SCHOOLS,
  VERB_PAIRS,
} from '../fixtures/personal-details.js';
import type { Extract, HiddenText, Line } from './read/extract.js';
import { plainExtract, plainLine } from './read/plain-extract.js';
import { buildResume } from './resume/build-resume.js';
import { loadRuleset } from './ruleset/load-ruleset.js';
import type { Screened } from './score/screening.js';
import { createScreener, type Screener } from './screen.js';

const AS_OF = '2026-11-23';
const ruleset = loadRuleset();
const resumes = labelledResumes(ruleset);

/** One screener a role; the document comes as JSON in place of bytes. */
const screeners = new Map<string, Screener>(
  ruleset.roles.map(({ id }) => [
    id,
    createScreener(ruleset, {
      role: id,
      asOf: AS_OF,
      read: async (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Extract,
    }),
  ]),
);

async function screenExtract(extract: Extract, role: string): Promise<Screened> {
  const screen = screeners.get(role);
  const screening = await screen?.({ file: 'a', bytes: new TextEncoder().encode(JSON.stringify(extract)) });
  if (screening?.status !== 'screened') throw new Error(`no screening for ${role}`);
  return screening;
}

const screenLines = ({ lines, links, role }: LabelledResume): Promise<Screened> =>
  screenExtract(plainExtract(lines, { links }), role);

/** Changes every line that is not a heading of a section. */
const reworded = (resume: LabelledResume, reword: (text: string) => string): LabelledResume => ({
  ...resume,
  lines: resume.lines.map((line) => (line.role === 'heading' ? line : { ...line, text: reword(line.text) })),
});

const originals = await Promise.all(
  resumes.map(async (resume) => ({ resume, before: await screenLines(resume) })),
);

/** What a change did to the scores, as words that say which rule it was; empty when it did nothing. */
async function differences(
  change: (resume: LabelledResume) => LabelledResume,
  isWrong: (before: number, after: number) => boolean = (before, after) => before !== after,
): Promise<string[]> {
  const told = originals.map(async ({ resume, before }) => {
    const after = await screenLines(change(resume));
    if (!isWrong(before.score, after.score)) return [];
    const rules = after.findings.flatMap(({ rule, points }, index) => {
      const was = before.findings[index]?.points ?? 0;
      return was === points ? [] : [`${rule} ${was} -> ${points}`];
    });
    return [`${resume.name}: ${before.score} -> ${after.score} (${rules.join(', ')})`];
  });
  return (await Promise.all(told)).flat();
}

describe('who the person is changes no score', () => {
  it.each(OTHER_NAMES)('the name: %s %s', async (first, last) => {
    let turn = 0;
    const swap = (text: string) => text.replace(NAMES, () => (turn++ % 2 === 0 ? first : last));
    expect(await differences((resume) => reworded(resume, swap))).toEqual([]);
  });

  it('the gender that Russian verbs show', async () => {
    const forms = new Map<string, string>(
      VERB_PAIRS.flatMap(([he, she]) => [[he, she] as const, [she, he] as const]),
    );
    const swap = (text: string) =>
      text.replace(/[а-яё]+/giu, (word) => {
        const other = forms.get(word.toLowerCase());
        if (other === undefined) return word;
        return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
      });
    expect(
      originals.filter(({ resume }) =>
        reworded(resume, swap).lines.some((line, i) => line.text !== resume.lines[i]?.text),
      ).length,
    ).toBeGreaterThan(10);
    expect(await differences((resume) => reworded(resume, swap))).toEqual([]);
  });

  it.each(OTHER_CITIES)('the city: %s', async (city) => {
    expect(await differences((resume) => reworded(resume, (text) => text.replace(CITIES, city)))).toEqual([]);
  });

  it.each(OTHER_SCHOOLS)('the school: %s', async (school) => {
    expect(await differences((resume) => reworded(resume, (text) => text.replace(SCHOOLS, school)))).toEqual(
      [],
    );
  });

  it.each(PERSONAL_LINES)('age, marital status, nationality: %s', async (text) => {
    const told = ({ lines, ...rest }: LabelledResume) => ({
      ...rest,
      lines: [...lines.slice(0, 1), plainLine(text), ...lines.slice(1)],
    });
    expect(await differences(told)).toEqual([]);
  });
});

/** Park and Miller's generator, so that a shuffle is the same on every run. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const mixed = [...items];
  let state = seed;
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    state = (state * 48271) % 2147483647;
    const j = state % (i + 1);
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
}

/** The lines in parts, a new one beginning where `begins` says so. */
function parts(
  lines: readonly Line[],
  begins: (line: Line, previous: Line | undefined) => boolean,
): Line[][] {
  const all: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || begins(line, lines[index - 1])) all.push([]);
    all.at(-1)?.push(line);
  }
  return all;
}

describe.each([1, 7, 2026])('the order in which a resume tells things changes no score (seed %s)', (seed) => {
  it('sections', async () => {
    const change = ({ lines, ...rest }: LabelledResume) => {
      const [head = [], ...sections] = parts(lines, ({ role }) => role === 'heading');
      return { ...rest, lines: [...head, ...shuffled(sections, seed).flat()] };
    };
    expect(await differences(change)).toEqual([]);
  });

  it('bullets of a job', async () => {
    const change = ({ lines, ...rest }: LabelledResume) => {
      const runs = parts(lines, (line, previous) => line.role !== 'bullet' || previous?.role !== 'bullet');
      const mixed = runs.map((run) => (run[0]?.role === 'bullet' ? shuffled(run, seed) : run));
      return { ...rest, lines: mixed.flat() };
    };
    expect(await differences(change)).toEqual([]);
  });
});

const GOES_ON = /present|now|today|to date|н[./]\s?в|наст|сейчас/iu;

/** Adds a bullet to the job that is told first if it goes on, or else to a project: what is told is true today. */
function withBullet({ lines, ...rest }: LabelledResume, text: string): LabelledResume {
  const first = lines.findIndex(({ role }) => role === 'bullet');
  return first < 0 || !lines.slice(0, first).some((line) => GOES_ON.test(line.text))
    ? withSection({ lines, ...rest }, 'Projects', text)
    : {
        ...rest,
        lines: [...lines.slice(0, first), plainLine(text, { role: 'bullet' }), ...lines.slice(first)],
      };
}

const withSection = ({ lines, ...rest }: LabelledResume, heading: string, text: string): LabelledResume => ({
  ...rest,
  lines: [...lines, plainLine(heading, { role: 'heading' }), plainLine(text)],
});

describe('saying more', () => {
  const fell = (before: number, after: number): boolean => after < before;

  it.each([
    'Fine-tuned Llama 3 8B with QLoRA on 12k letters, F1 0.71 -> 0.84',
    'Дообучил Llama 3 8B через QLoRA на 12 тысячах писем, F1 вырос с 0,71 до 0,84',
    'Deployed the model to production on vLLM and Kubernetes, on call once a month, p95 under 300 ms',
    'Вывела реранкер bge-m3 в прод на Triton, дежурю по графику',
    'Compared e5-large and bge-m3 on 300 labelled questions, recall@10 0.82 against 0.88',
    'Code: https://github.com/jane-sample/rag-bench',
    'Модель выложена: https://huggingface.co/ivan-primer/rubert-legal',
  ])('true evidence never lowers a score: %s', async (text) => {
    expect(await differences((resume) => withBullet(resume, text), fell)).toEqual([]);
  });

  it.each([
    ['Achievements', 'Kaggle: silver medal in a competition on letter scoring, 2026, top 3%'],
    ['Достижения', 'Хакатон по NLP, первое место, 2026'],
    ['Publications', 'Paper on retrieval evaluation at EMNLP 2025'],
    ['Публикации', 'Доклад о дообучении языковых моделей, Томск, 2025'],
  ])('nor does it in a section of its own: %s, %s', async (heading, text) => {
    expect(await differences((resume) => withSection(resume, heading, text), fell)).toEqual([]);
  });

  it('A20: 300 buzzwords in a list of skills bring less than ten points', async () => {
    const names = ruleset.vocabulary
      .filter(({ kinds }) =>
        kinds.some((kind) => /^(?:tool|model|method|ml-field|buzzword|ai-umbrella)$/.test(kind)),
      )
      .map(({ names: [name = ''] }) => name.replace(/^=|\*$/g, ''))
      .slice(0, 300);
    expect(names).toHaveLength(300);
    const rose = (before: number, after: number): boolean => after - before >= 10;
    const list = (text: string) => (resume: LabelledResume) => withSection(resume, 'Skills', text);
    expect(await differences(list(names.join(', ')), rose)).toEqual([]);
    expect(await differences(list(`${names.join('. ')}.`), rose)).toEqual([]);
    expect(await differences(list(names.join(' and ')), rose)).toEqual([]);
  });
});

interface Twin {
  readonly role: string;
  readonly ru: string;
  readonly en: string;
  /** Text that only the machine sees, in both languages. */
  readonly hidden?: { readonly ru: string; readonly en: string };
  readonly flags: readonly string[];
}

describe('Russian and English twins', () => {
  const { twins } = parse(readFileSync('fixtures/twins.yaml', 'utf8')) as { twins: Twin[] };
  const flagsOf = async ({ role, hidden, ...texts }: Twin, language: 'ru' | 'en'): Promise<string[]> => {
    const concealed: HiddenText[] =
      hidden === undefined ? [] : [{ text: hidden[language], page: null, how: 'hidden-formatting' }];
    const extract = { ...plainExtract(linesOf(texts[language], ruleset.conventions)), hidden: concealed };
    const { findings } = await screenExtract(extract, role);
    return findings.filter(({ status }) => status === 'hit').map(({ rule }) => rule);
  };

  it('cover every flag, ten pairs of them', () => {
    expect(twins).toHaveLength(10);
    expect([...new Set(twins.flatMap(({ flags }) => flags))].sort()).toEqual(
      ruleset.rules.map(({ id }) => id).sort(),
    );
  });

  it.each(twins.map((twin) => [twin.ru.split('\n')[0], twin] as const))(
    '%s: the flags of a careful reader',
    async (_, twin) => {
      expect({ ru: (await flagsOf(twin, 'ru')).sort(), en: (await flagsOf(twin, 'en')).sort() }).toEqual({
        ru: [...twin.flags].sort(),
        en: [...twin.flags].sort(),
      });
    },
  );
});

describe('people of other professions', () => {
  it.each(
    ['power-engineer', 'sales-manager', 'lawyer'].flatMap((name) =>
      ruleset.roles.map((role) => [name, role.id, role] as const),
    ),
  )('%s as %s: weak, without a sign of AI', async (name, _id, role) => {
    const lines = linesOf(readFileSync(`fixtures/professions/${name}.txt`, 'utf8'), ruleset.conventions);
    const screened = await screenExtract(plainExtract(lines), role.id);
    const hits = screened.findings.filter(({ status }) => status === 'hit').map(({ rule }) => rule);
    expect({ hits, verdict: screened.verdict }).toEqual({
      hits: role.groups.includes('engineering') ? ['no-code-links'] : [],
      verdict: 'weak',
    });
  });
});

it('marks headings and bullets in the labelled resumes', () => {
  for (const { name, lines } of resumes) {
    expect([name, lines.filter(({ role }) => role === 'heading').length > 1]).toEqual([name, true]);
    const { entries } = buildResume(plainExtract(lines), ruleset.conventions);
    expect([name, entries.some(({ period }) => period !== null)]).toEqual([name, true]);
  }
});
