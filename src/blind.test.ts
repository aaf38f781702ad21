import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Chalk } from 'chalk';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FORMATS, type Format } from './cli/formats.js';
import { loadReporter } from './cli/load-reporter.js';
import { resolveOptions } from './cli/resolve-options.js';
import { claimChecks } from './interview/claim-checks.js';
import { kitDocument } from './interview/kit-document.js';
import { markdownDocument } from './interview/markdown.js';
import { planInterview } from './interview/plan-interview.js';
import { buildReport, type ReportHead } from './report/report.js';
import type { ReportOptions } from './report/reporter.js';
import { loadRuleset } from './ruleset/load-ruleset.js';
import type { Screening } from './score/screening.js';
import { createScreener, roleOf } from './screen.js';

const AS_OF = '2026-11-23';
const ruleset = loadRuleset();
const settings = { role: 'ml-engineer', asOf: AS_OF, keepText: true };
const plain = createScreener(ruleset, settings);
const blind = createScreener(ruleset, { ...settings, blind: true });
const head: ReportHead = { tool: { name: 'hypecheck', version: '0.0.0' }, ruleset, asOf: AS_OF };

/** Everything is shown, and every resume breaks the policy, so that reports for builds name it, too. */
const options = (language: 'en' | 'ru'): ReportOptions => ({
  ...{ language, width: 120, chalk: new Chalk({ level: 0 }), sort: 'score', top: null, details: true },
  ...{ addressOf: () => null, delimiter: ',', policy: { failUnder: 100, failOn: ['named-stack'] } },
});

async function rendered(screening: Screening, format: Format, language: 'en' | 'ru'): Promise<string> {
  const { kind, report: reporter } = await loadReporter(format);
  if (kind === 'streaming')
    return (
      reporter.begin(head, options(language)) +
      reporter.item(screening, head, options(language)) +
      reporter.end()
    );
  const whole = await reporter(buildReport([screening], head), options(language));
  if (typeof whole === 'string') return whole;
  return Object.values(unzipSync(whole))
    .map((part) => strFromU8(part))
    .join('\n');
}

/** The facts that a text tells, in their own letter case or in capitals. */
function told(text: string, facts: readonly string[]): string[] {
  const plainText = text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
  return facts.filter((fact) =>
    [fact, fact.toUpperCase()].some((form) => {
      const pattern = form
        .replaceAll('ё', 'е')
        .replaceAll('Ё', 'Е')
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '\\p{L}*')
        .replaceAll(' ', '\\s+');
      return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'u').test(plainText);
    }),
  );
}

const sets = parse(readFileSync('fixtures/personal-facts.yaml', 'utf8')) as Record<
  string,
  Record<string, string[]>
>;
const resumes = Object.entries(sets).flatMap(([folder, files]) =>
  Object.entries(files).map(([name, facts]) => ({ file: `${folder}/${name}`, facts })),
);
type Resume = (typeof resumes)[number];

async function screened({ file }: Pick<Resume, 'file'>, screen = blind, called = file) {
  const screening = await screen({ file: called, bytes: readFileSync(file) });
  if (screening.status !== 'screened') throw new Error(`${file}: ${screening.reason}`);
  return screening;
}

const seen = new Map<
  string,
  { before: Awaited<ReturnType<typeof screened>>; after: Awaited<ReturnType<typeof screened>> }
>();
beforeAll(async () => {
  for (const resume of resumes)
    seen.set(resume.file, { before: await screened(resume, plain), after: await screened(resume) });
}, 120_000);
const screeningsOf = (file: string) => {
  const both = seen.get(file);
  if (both === undefined) throw new Error(file);
  return both;
};

it('every labelled resume that can be read has its facts noted, and they stand in it', () => {
  for (const folder of Object.keys(sets)) {
    const noted = Object.keys(sets[folder] ?? {});
    const unreadable = folder === 'fixtures/resumes' ? 4 : 0;
    expect([folder, readdirSync(folder).filter((name) => !noted.includes(name)).length]).toEqual([
      folder,
      unreadable,
    ]);
  }
  for (const { file, facts } of resumes) {
    const text = JSON.stringify(screeningsOf(file).before);
    expect([file, facts.filter((fact) => told(text, [fact]).length === 0)]).toEqual([file, []]);
  }
});

describe.each(FORMATS)('a blind report as %s', (format) => {
  it('tells nothing of the person', { timeout: 120_000 }, async () => {
    const leaks: string[] = [];
    for (const { file, facts } of resumes) {
      const { after } = screeningsOf(file);
      const report = await rendered(after, format, after.language === 'en' ? 'en' : 'ru');
      expect(report).toContain(after.file);
      const names = [file, path.basename(file), path.basename(file, path.extname(file))];
      leaks.push(...told(report, [...facts, ...names]).map((fact) => `${file}: ${fact}`));
    }
    expect(leaks).toEqual([]);
  });
});

it('nor does the kit for an interview', () => {
  const role = roleOf(ruleset, settings.role);
  const plan = planInterview(ruleset, role, null);
  const leaks = resumes.flatMap(({ file, facts }) => {
    const { after } = screeningsOf(file);
    const language = after.language === 'en' ? 'en' : 'ru';
    const kit = markdownDocument(kitDocument(plan, after, { ruleset, language, asOf: AS_OF }));
    expect(kit).toContain(after.file);
    return told(kit, [...facts, file, path.basename(file)]).map((fact) => `${file}: ${fact}`);
  });
  expect(leaks).toEqual([]);
});

it('nor does it without the help of file names', { timeout: 120_000 }, async () => {
  const leaks: string[] = [];
  for (const { file, facts } of resumes) {
    const screening = await screened({ file }, blind, `cv${path.extname(file)}`);
    leaks.push(...told(JSON.stringify(screening), facts).map((fact) => `${file}: ${fact}`));
  }
  expect(leaks).toEqual([]);
});

it.each(['grace-adeyemi.pdf', 'viktor-melnikov.pdf', 'stepan-yurchenko.pdf', 'liam-foster.docx'])(
  '%s, which can not be read, goes by an id as well',
  async (name) => {
    const row = await blind({
      file: `fixtures/resumes/${name}`,
      bytes: readFileSync(`fixtures/resumes/${name}`),
    });
    expect(row.file).toMatch(/^candidate-[0-9a-f]{8}$/);
    for (const format of FORMATS)
      expect((await rendered(row, format, 'en')).toLowerCase()).not.toMatch(
        new RegExp(name.replace(/\..*/, '').replace('-', '|')),
      );
  },
);

describe('being blind changes no judgement', () => {
  it('no score, verdict, status or point, no kind of link', () => {
    for (const { file } of resumes) {
      const { before, after } = screeningsOf(file);
      expect([file, judgement(after)]).toEqual([file, judgement(before)]);
    }
  });

  it('nor the choice of sentences that an interview asks about', () => {
    const asked = (screening: ReturnType<typeof screeningsOf>['after']) =>
      claimChecks(screening, ruleset).map(({ rule, evidence }) => [rule.id, evidence.line]);
    for (const { file } of resumes) {
      const { before, after } = screeningsOf(file);
      expect([file, asked(after)]).toEqual([file, asked(before)]);
    }
  });

  it('no word by which a rule knew a tool or a model', () => {
    const names = new Set(
      ruleset.vocabulary
        .filter(({ kinds }) => kinds.some((kind) => kind === 'tool' || kind === 'model' || kind === 'metric'))
        .flatMap((entry) => entry.names.map((name) => name.replace(/^=|\*$/g, '').toLowerCase())),
    );
    let kept = 0;
    const lost: string[] = [];
    for (const { file } of resumes) {
      const { before, after } = screeningsOf(file);
      for (const [i, finding] of before.findings.entries())
        for (const [j, evidence] of finding.evidence.entries())
          for (const [k, word] of evidence.matched.entries()) {
            // A name inside the address of a page goes with the address.
            const inAddress = new RegExp(`\\.\\p{L}+/\\S*${word.replace(/[^\p{L}\p{N}]/gu, '.')}`, 'iu').test(
              evidence.quote,
            );
            if (!names.has(word.toLowerCase()) || inAddress) continue;
            if (after.findings[i]?.evidence[j]?.matched[k] === word) kept += 1;
            else lost.push(`${file}: ${word}`);
          }
    }
    expect(lost).toEqual([]);
    expect(kept).toBeGreaterThan(1000);
  });
});

function judgement({
  score,
  verdict,
  pillars,
  missing,
  clamped,
  findings,
  links,
  sha256,
}: ReturnType<typeof screeningsOf>['after']) {
  const points = findings.map(({ rule, status, points, grade, reason, hits, evidence }) => [
    ...[rule, status, points, grade, reason, hits],
    ...evidence.map(({ page, line, section, matched }) => [page, line, section, matched.length]),
  ]);
  const kinds = links.map(({ kind, own, visible }) => [kind, own, visible]);
  return { score, verdict, pillars, missing, clamped, points, kinds, sha256 };
}

it('links lead to the host, and where the host is one of a kind, nowhere', () => {
  const links = resumes.flatMap(({ file }) => screeningsOf(file).after.links.map(({ url }) => url));
  expect(links.filter((url) => !/^(?:https:\/\/[a-z.]+\/|‹(?:link|ссылка)›)$/.test(url))).toEqual([]);
  expect(new Set(links)).toContain('https://github.com/');
});

it('names in a terminal are no links, as a link would lead to the file', () => {
  const terminal = { isTTY: true, columns: 80, hasLinks: true };
  const around = {
    env: {},
    home: '/home/anna',
    platform: 'linux',
    now: new Date(2026, 10, 23),
    stdout: terminal,
    stderr: { isTTY: true },
  };
  expect(resolveOptions({}, around).links).toBe(true);
  expect(resolveOptions({ blind: true }, around).links).toBe(false);
});
