import { readFileSync } from 'node:fs';

/** Name and version of this program, from its package.json. */
export function toolInfo(): { readonly name: string; readonly version: string } {
  const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return { name, version };
}
