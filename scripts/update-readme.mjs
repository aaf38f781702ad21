// Runs the commands shown in README.md ("$ hypecheck ...") and puts their real output below them.
//   npm run readme
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = new URL('../README.md', import.meta.url);
const env = { ...process.env, LANG: 'en', LC_ALL: 'en', NO_COLOR: '1' };

const updated = readFileSync(readme, 'utf8').replace(
  /```text\n\$ hypecheck ([^\n]*)\n[\s\S]*?```/g,
  (_, args) => {
    const { stdout } = spawnSync(process.execPath, ['bin/hypecheck.js', ...args.split(' ')], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    return `\`\`\`text\n$ hypecheck ${args}\n${stdout.trimEnd()}\n\`\`\``;
  },
);
writeFileSync(readme, updated);
