import { rulesetJsonSchema } from '../ruleset/json-schema.js';
import { writeToStdout } from './write-to-stdout.js';

/** `hypecheck rules schema`. */
export async function printSchema(): Promise<number> {
  await writeToStdout(`${JSON.stringify(rulesetJsonSchema(), null, 2)}\n`);
  return 0;
}
