import { isNode, LineCounter, parseDocument, type Node as YamlNode } from 'yaml';
import type * as z from 'zod';
import { allowedKeys } from './json-schema.js';
import type { RulesetProblem } from './ruleset-error.js';
import { type RulesetFile, rulesetFile } from './schema.js';
import { suggestName } from './suggest-name.js';

/** Makes a problem at a place in one file; the place is a path into its data. */
export type ProblemAt = (
  path: readonly PropertyKey[],
  message: string,
  hint?: string | null,
  severity?: RulesetProblem['severity'],
) => RulesetProblem;

export interface ParsedFile {
  /** Null when the file isn't valid; `problems` then says why. */
  readonly data: RulesetFile | null;
  readonly problems: readonly RulesetProblem[];
  readonly problemAt: ProblemAt;
}

/** Aliases are for short lists; a ruleset from a stranger must not explode in memory. */
const MAX_ALIASES = 100;

/** Parses and validates one YAML file of a ruleset. Reports everything that is wrong, each with line and column. */
export function parseRulesetFile(text: string, file: string): ParsedFile {
  const source = positionedYaml(text, file);
  const { document, problemAt } = source;
  if (document.errors.length > 0) {
    const hint = 'Check the indentation, quotes and brackets around this place.';
    return {
      data: null,
      problems: document.errors.map((error) =>
        source.problem(error.pos[0], `not valid YAML: ${error.message}`, hint),
      ),
      problemAt,
    };
  }
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {};
  } catch (error) {
    return {
      data: null,
      problems: [
        source.problem(0, (error as Error).message, 'Write the values out instead of using so many aliases.'),
      ],
      problemAt,
    };
  }
  const checked = rulesetFile.safeParse(content, { reportInput: true });
  if (checked.success) return { data: checked.data, problems: [], problemAt };
  return {
    data: null,
    problems: checked.error.issues.flatMap((issue) => problemsOf(deepest(issue), problemAt)).sort(byPlace),
    problemAt,
  };
}

/** A file whose data was validated when the program was built: its YAML is parsed only if a problem must be shown. */
export function knownRulesetFile(data: RulesetFile, text: string, file: string): ParsedFile {
  return { data, problems: [], problemAt: (...problem) => positionedYaml(text, file).problemAt(...problem) };
}

interface PositionedYaml {
  readonly document: ReturnType<typeof parseDocument>;
  readonly problem: (
    offset: number | null,
    message: string,
    hint: string | null,
    severity?: RulesetProblem['severity'],
  ) => RulesetProblem;
  readonly problemAt: ProblemAt;
}

/** Parses YAML so that every place in the data can be pointed at in the text. */
function positionedYaml(text: string, file: string): PositionedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, version: '1.2' });
  const lines = text.split(/\r?\n/);
  const problem: PositionedYaml['problem'] = (offset, message, hint, severity = 'error') => {
    const position = offset === null ? null : lineCounter.linePos(offset);
    const excerpt = position === null ? null : (lines[position.line - 1] ?? null);
    return {
      file,
      line: position?.line ?? null,
      column: position?.col ?? null,
      severity,
      message,
      hint,
      excerpt,
    };
  };
  return {
    document,
    problem,
    problemAt: (path, message, hint = null, severity = 'error') =>
      problem(offsetOf(document, path), message, hint, severity),
  };
}

/** A union reports every branch; the branch that came furthest is the one that the author meant. */
function deepest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const branches = issue.errors
    .flat()
    .map((inner) => deepest({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue))
    .filter((inner) => inner.path.length > issue.path.length || inner.code === 'unrecognized_keys');
  return branches[0] ?? issue;
}

function problemsOf(issue: z.core.$ZodIssue, problemAt: ProblemAt): RulesetProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const allowed = allowedKeys(issue.path);
    return issue.keys.map((key) => {
      const suggestion = suggestName(key, allowed);
      const hint =
        suggestion === null ? `Allowed here: ${allowed.join(', ')}.` : `Did you mean "${suggestion}"?`;
      return problemAt([...issue.path, key], `unknown key "${key}"`, hint);
    });
  }
  const name = String(issue.path.at(-1) ?? 'the file');
  return [problemAt(issue.path, plainMessage(issue, name), hintFor(issue))];
}

function plainMessage(issue: z.core.$ZodIssue, name: string): string {
  if (issue.code === 'invalid_type' && issue.input === undefined) return `"${name}" is missing`;
  if (issue.code === 'invalid_type') return `"${name}": ${issue.expected} expected`;
  if (issue.code === 'invalid_value') return `"${name}" can't be ${JSON.stringify(issue.input)}`;
  if (issue.code === 'invalid_union') return `"${name}" has the wrong form`;
  return `"${name}": ${issue.message}`;
}

function hintFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const suggestion = suggestName(String(issue.input), allowed);
    return `${suggestion === null ? '' : `Did you mean "${suggestion}"? `}Allowed: ${allowed.join(', ')}.`;
  }
  if (issue.code === 'invalid_type') return `Write a value of type ${issue.expected} here.`;
  return 'See the rule language reference (docs/rules.md) or `hypecheck rules schema`.';
}

/** Offset of the node at a path, of its key where it is a pair, or of the nearest node above that exists. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const parent = length === 0 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = pairOf(parent, key);
    if (pair !== null) return pair;
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && (node as YamlNode).range) return (node as YamlNode).range?.[0] ?? null;
  }
  return 0;
}

function pairOf(parent: unknown, key: PropertyKey | undefined): number | null {
  if (typeof key !== 'string' || typeof parent !== 'object' || parent === null || !('items' in parent))
    return null;
  for (const item of parent.items as { key?: { value?: unknown; range?: readonly number[] } }[]) {
    if (item.key?.value === key) return item.key.range?.[0] ?? null;
  }
  return null;
}

const byPlace = (a: RulesetProblem, b: RulesetProblem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
