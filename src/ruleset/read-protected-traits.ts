import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import * as z from 'zod';
import { identifier } from './condition-schema.js';

const names = z.array(z.string().min(1));
const file = z.strictObject({
  traits: z.array(z.strictObject({ id: identifier, words: names.min(1), harmless: names.optional() })),
});

/** A trait that must not decide about work, and the words that stand for it, written like vocabulary names. */
export type ProtectedTrait = z.infer<typeof file>['traits'][number];

const FILE = fileURLToPath(new URL('../../rules/protected-traits.yaml', import.meta.url));

/** The traits that rulesets are checked for. They come with the program: no ruleset can take them out. */
export function readProtectedTraits(): readonly ProtectedTrait[] {
  return file.parse(parse(readFileSync(FILE, 'utf8'))).traits;
}
