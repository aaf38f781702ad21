import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newRulesetText } from '../report/new-ruleset-text.js';
import { rulesetJsonSchema } from '../ruleset/json-schema.js';
import { resolveLanguage } from './resolve-language.js';
import { surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';
import { writeToStdout } from './write-to-stdout.js';

/**
 * `hypecheck rules new <folder>`: writes a commented ruleset to start from, with the schema for editors beside it.
 * Throws `UsageError` rather than write over a file.
 */
export async function newRules(folder: string, { lang }: { lang?: string }): Promise<number> {
  const language = resolveLanguage(lang, surroundings().env);
  const starter = new URL(`../../rules/starter/${language}.yaml`, import.meta.url);
  const contents = {
    'ruleset.yaml': readFileSync(starter, 'utf8'),
    'ruleset.schema.json': `${JSON.stringify(rulesetJsonSchema(), null, 2)}\n`,
  };
  const files = Object.entries(contents).map(([name, text]) => ({
    file: path.posix.join(folder, name),
    text,
  }));
  const taken = files.find(({ file }) => existsSync(file));
  if (taken !== undefined)
    throw new UsageError(`"${taken.file}" is there already`, 'Name another folder; nothing was written.');
  try {
    mkdirSync(folder, { recursive: true });
    for (const { file, text } of files) writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new UsageError(
      `"${folder}" can't be written to (${code})`,
      'Name a folder that can be made or written to.',
    );
  }
  await writeToStdout(
    newRulesetText(
      files.map(({ file }) => file),
      path.posix.join(folder),
      language,
    ),
  );
  return 0;
}
