import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseRulesetFile } from '../ruleset/parse-ruleset-file.js';
import { NAME_RULESET, requireFile } from './require-file.js';
import { UsageError } from './usage-error.js';

const YAML = /\.ya?ml$/i;
/** A mapping with one of the top-level keys of a ruleset file. */
const RULESET_KEY = /^(?:extends|include|vocabulary|rules|roles|score)\s*:/m;
const PASSED_OVER = /^(?:\..*|node_modules)$/;

/**
 * The rulesets that a path stands for: a file is one; of a folder, all in it and below it, without the files that
 * another one includes. Throws `UsageError` if there is nothing to check.
 */
export function findRulesets(target: string): readonly string[] {
  requireFile(target, NAME_RULESET);
  if (!statSync(target).isDirectory()) return [target];
  const files = yamlFiles(target).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const rulesets = files.filter(({ text }) => RULESET_KEY.test(text));
  const included = new Set(
    rulesets.flatMap(({ file, text }) =>
      (parseRulesetFile(text, file).data?.include ?? []).map((name) =>
        path.resolve(path.dirname(file), name),
      ),
    ),
  );
  const main = rulesets.map(({ file }) => file).filter((file) => !included.has(path.resolve(file)));
  if (main.length === 0) throw new UsageError(`no ruleset was found in "${target}"`, NAME_RULESET);
  return main;
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !PASSED_OVER.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return yamlFiles(file);
      return entry.isFile() && YAML.test(entry.name) ? [file] : [];
    });
}
