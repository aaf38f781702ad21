import { allowedKeys } from './json-schema.js';
import { parseYaml, type YamlForm } from './parse-yaml.js';
import { type PositionedYaml, positionedYaml } from './positioned-yaml.js';
import type { Place, RulesetProblem } from './ruleset-error.js';
import { salvage } from './salvage.js';
import { type RulesetFile, rulesetFile } from './schema.js';

export interface ParsedFile {
  /** What the file says, without the parts that are wrong; null when nothing can be made of it. */
  readonly data: RulesetFile | null;
  readonly problems: readonly RulesetProblem[];
  /** Items that lost a part because it is wrong, as "rules/code-links"; a collection's name if it is gone. */
  readonly spoiled: ReadonlySet<string>;
  /** The place of a path into the file's data. */
  readonly placeAt: (path: readonly PropertyKey[]) => Place;
}

const NOTHING: ReadonlySet<string> = new Set();

const FORM: YamlForm<RulesetFile> = {
  schema: rulesetFile,
  keysAt: allowedKeys,
  reference: 'See the rule language reference (docs/rules.md) or `hypecheck rules schema`.',
};

/** Parses and validates one YAML file of a ruleset. Reports everything that is wrong, each with line and column. */
export function parseRulesetFile(text: string, file: string): ParsedFile {
  const { data, content, problems, placeAt } = parseYaml(text, file, FORM);
  if (data !== null || content === undefined) return { data, problems, spoiled: NOTHING, placeAt };
  return { ...salvage(content), problems, placeAt };
}

/** A file whose data was validated when the program was built: its YAML is parsed only if a place must be shown. */
export function knownRulesetFile(data: RulesetFile, text: string, file: string): ParsedFile {
  let source: PositionedYaml | null = null;
  return {
    data,
    problems: [],
    spoiled: NOTHING,
    placeAt: (path) => {
      source ??= positionedYaml(text, file);
      return source.placeAt(path);
    },
  };
}
