// Runs the commands shown in README.md and docs/reports.md ("$ hypecheck ...") and puts their real output below them.
//   npm run readme
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const env = { ...process.env, LANG: 'en', LC_ALL: 'en', NO_COLOR: '1' };

for (const name of ['README.md', 'docs/reports.md']) {
  const file = new URL(`../${name}`, import.meta.url);
  const updated = readFileSync(file, 'utf8').replace(
    /```text\n\$ hypecheck ([^\n]*)\n[\s\S]*?```/g,
    (_, args) => {
      const { stdout } = spawnSync(process.execPath, ['bin/hypecheck.js', ...args.split(' ')], {
        cwd: root,
        env,
        encoding: 'utf8',
      });
      return `\`\`\`text\n$ hypecheck ${args}\n${stdout.trim().replaceAll('\r\n', '\n')}\n\`\`\``;
    },
  );
  writeFileSync(file, updated);
}
