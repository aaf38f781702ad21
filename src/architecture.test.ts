import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** A resume travels one way: each room may import from the rooms listed, and from itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'tool-info.ts': [],
  read: [],
  resume: ['read'],
  ruleset: ['resume'],
  match: ['read', 'resume', 'ruleset'],
  duplicates: ['resume'],
  score: ['read', 'resume', 'ruleset', 'match', 'duplicates'],
  'screen.ts': ['read', 'resume', 'ruleset', 'match', 'duplicates', 'score'],
  batch: ['read', 'ruleset', 'match', 'score', 'screen.ts'],
  report: ['read', 'resume', 'ruleset', 'match', 'duplicates', 'score'],
  interview: ['read', 'resume', 'ruleset', 'match', 'score', 'report'],
  'index.ts': ['read', 'resume', 'ruleset', 'match', 'score', 'screen.ts', 'batch', 'report', 'tool-info.ts'],
  cli: [
    'read',
    'resume',
    'ruleset',
    'match',
    'score',
    'screen.ts',
    'batch',
    'report',
    'interview',
    'tool-info.ts',
  ],
};

/** Rooms that touch no file system, process or clock: what they need comes as arguments. */
const PURE = ['resume', 'match', 'duplicates', 'score', 'report', 'interview'];
const EDGE_MODULES = /^node:(?:fs|process|child_process|worker_threads|net|http|https|os)/;
const EDGE_CALLS = /\bprocess\.|\bDate\.now\(|new Date\(\)|Math\.random\(|console\./;
const NETWORK_MODULES = /^(?:node:)?(?:net|http|https|http2|dgram|tls|dns)$/;
const NETWORK_CALLS = /\b(?:fetch|WebSocket|EventSource|XMLHttpRequest|sendBeacon)\s*\(/;
/** Ways to run what a document or a ruleset says: modules, calls, and imports of a name that is made up as it runs. */
const CODE_MODULES = /^(?:node:)?(?:vm|child_process|inspector|repl)$/;
const CODE_CALLS = /\b(?:eval|Function)\s*\(|\bimport\(\s*[^\s'"]/;
const CLOCKS = /\bperformance\.now\(|\bDate\.now\(|\bhrtime\b|\bconsole\.time\(/;
const MAX_LINES = 300;

const root = fileURLToPath(new URL('.', import.meta.url));

interface SourceFile {
  readonly file: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);
const sources: readonly SourceFile[] = files
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.d.ts'))
  .map((file) => {
    const text = textOf(file);
    const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
    return { file, room: file.split('/')[0] ?? '', text, imports };
  });

const roomOf = (file: string, target: string): string => {
  const resolved = path.posix.normalize(path.posix.join(path.posix.dirname(file), target));
  return resolved.includes('/') ? (resolved.split('/')[0] ?? '') : resolved.replace(/\.js$/, '.ts');
};

describe('the layout of src/', () => {
  it('has only rooms that the list of allowed imports knows', () => {
    expect([...new Set(sources.map(({ room }) => room))].sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  it.each(Object.entries(ALLOWED))('%s imports only from the rooms before it', (room, allowed) => {
    const wrong = sources
      .filter((source) => source.room === room)
      .flatMap((source) =>
        source.imports
          .filter((name) => name.startsWith('.'))
          .map((name) => ({ file: source.file, to: roomOf(source.file, name) })),
      )
      .filter(({ to }) => to !== room && !allowed.includes(to));
    expect(wrong).toEqual([]);
  });

  it('keeps the pure rooms free of files, process, clock, console and chance', () => {
    const wrong = sources
      .filter(({ room }) => PURE.includes(room))
      .filter(({ text, imports }) => imports.some((name) => EDGE_MODULES.test(name)) || EDGE_CALLS.test(text))
      .map(({ file }) => file);
    expect(wrong).toEqual([]);
  });

  it('imports no networking module anywhere, and calls nothing that needs none', () => {
    expect(
      sources
        .filter(
          ({ imports, text }) =>
            imports.some((name) => NETWORK_MODULES.test(name)) || NETWORK_CALLS.test(text),
        )
        .map(({ file }) => file),
    ).toEqual([]);
  });

  it('starts no program and runs no text as code', () => {
    expect(
      sources
        .filter(
          ({ imports, text }) => imports.some((name) => CODE_MODULES.test(name)) || CODE_CALLS.test(text),
        )
        .map(({ file }) => file),
    ).toEqual([]);
  });

  it('imports natural by its stemmer files only, as its root import is slow and prints', () => {
    const wrong = sources.flatMap(({ file, imports }) =>
      imports
        .filter((name) => /^natural(?!\/lib\/natural\/stemmers\/)/.test(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('times no test: one that guards against slowness has so much to do that the time-out tells', () => {
    const tests = files.filter((file) => file.endsWith('.test.ts') && file !== 'architecture.test.ts');
    expect(tests.filter((file) => CLOCKS.test(textOf(file)))).toEqual([]);
  });

  it('has no file over 300 lines', () => {
    expect(sources.filter(({ text }) => text.split('\n').length > MAX_LINES).map(({ file }) => file)).toEqual(
      [],
    );
  });
});
