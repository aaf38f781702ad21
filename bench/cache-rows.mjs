import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const FILES = 1000;
/** What is written into a ruleset of one's own: nothing is judged again, one rule is, all rules are. */
const EDITED = {
  'points changed': 'rules: [{id: research, points: {first: 8, next: 4, most: 16}}]',
  'a condition changed': 'rules: [{id: research, match: {kind: research-output}}]',
  'a name added': 'vocabulary: [{id: tool/of-ours, names: [Ourtool], kinds: [tool]}]',
};

/**
 * Whole runs of the program over 1,000 different files with `--cache`: the first, the second, and after an edit of the
 * rules, beside a run without a cache. Gives rows of name and value.
 */
export function cacheRows(program, files) {
  const folder = mkdtempSync(path.join(tmpdir(), 'hypecheck-cache-bench-'));
  try {
    const resumes = path.join(folder, 'in');
    mkdirSync(resumes);
    for (let i = 0; i < FILES; i += 1) {
      const { path: source, file } = files[i % files.length];
      // Trailing bytes make it another file; no format minds a comment or a blank line at its end but zip's.
      const bytes = readFileSync(source);
      const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
      const more = isZip
        ? Buffer.alloc(0)
        : Buffer.from(`\n${' '.repeat(1 + Math.floor(i / files.length))}\n`);
      writeFileSync(path.join(resumes, `${i}-${file}`), Buffer.concat([bytes, more]));
    }
    const run = (...more) => {
      const start = performance.now();
      const args = [program, 'screen', 'in', '--format', 'json=out.json', '--quiet', ...more];
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder });
      if (status !== 0) throw new Error(`${more.join(' ')}: exit ${status}: ${stderr}`);
      return performance.now() - start;
    };
    const cache = ['--cache', 'kept'];
    const without = run();
    const first = run(...cache);
    const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
    const row = (name, ms) => [
      name,
      `${seconds(ms)}, ${(first / ms).toFixed(1)} times faster than the first`,
    ];
    return [
      ['without a cache', seconds(without)],
      ['first run with --cache', seconds(first)],
      row('second run', run(...cache)),
      ...Object.entries(EDITED).map(([name, edit]) => {
        writeFileSync(
          path.join(folder, 'rules.yaml'),
          `extends: hypecheck/ai-engineering\nname: edited\nversion: "1"\n${edit}\n`,
        );
        return row(`after an edit: ${name}`, run(...cache, '--rules', 'rules.yaml'));
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
