// Writes the data of the built-in rule files, validated, next to the compiled program, so that it need not
// parse YAML at every start. Files are known by the hash of their text: an edited file is parsed as ever.
import { writeFileSync } from 'node:fs';
import { rulesetJsonSchema } from '../dist/ruleset/json-schema.js';
import { BUILT_IN_FILE, readRulesetFiles, textHash } from '../dist/ruleset/read-ruleset-files.js';

const { layers } = readRulesetFiles(BUILT_IN_FILE);
const valid = layers.flat().filter(({ parsed }) => parsed.problems.length === 0);
writeFileSync(
  new URL('../dist/validated-rules.json', import.meta.url),
  JSON.stringify(Object.fromEntries(valid.map(({ text, parsed }) => [textHash(text), parsed.data]))),
);

// The schema that editors check and complete ruleset files by.
writeFileSync(
  new URL('../dist/ruleset.schema.json', import.meta.url),
  `${JSON.stringify(rulesetJsonSchema(), null, 2)}\n`,
);
