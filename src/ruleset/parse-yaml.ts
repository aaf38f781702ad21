import type * as z from 'zod';
import { type PositionedYaml, positionedYaml } from './positioned-yaml.js';
import { errorAt, type RulesetProblem } from './ruleset-error.js';
import { suggestName } from './suggest-name.js';
import { LANGUAGES } from './terms.js';

/** What a YAML file has to be, and what to tell people who don't know it. */
export interface YamlForm<T> {
  readonly schema: z.ZodType<T>;
  /** Keys that may stand in the mapping at a path. */
  readonly keysAt: (path: readonly PropertyKey[]) => readonly string[];
  /** Where the form is described, as a sentence. */
  readonly reference: string;
}

export interface ParsedYaml<T> {
  /** Null if something is wrong. */
  readonly data: T | null;
  /** What the file says as plain data; undefined if it is no YAML. */
  readonly content: unknown;
  readonly problems: readonly RulesetProblem[];
  /** The place of a path into the file's data. */
  readonly placeAt: PositionedYaml['placeAt'];
}

/** Aliases are for short lists; a file from a stranger must not explode in memory. */
const MAX_ALIASES = 100;

/** Parses a YAML file and validates it. Reports everything that is wrong, each with line and column. */
export function parseYaml<T>(text: string, file: string, form: YamlForm<T>): ParsedYaml<T> {
  const { document, placeAt, placeOfOffset } = positionedYaml(text, file);
  const unreadable = (problems: readonly RulesetProblem[]): ParsedYaml<T> => ({
    data: null,
    content: undefined,
    problems,
    placeAt,
  });
  if (document.errors.length > 0) {
    const hint = 'Check the indentation, quotes and brackets around this place.';
    return unreadable(
      document.errors.map(({ pos, message }) =>
        errorAt(placeOfOffset(pos[0]), `not valid YAML: ${message}`, hint),
      ),
    );
  }
  const tags = document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED');
  if (tags.length > 0) {
    const hint = 'Write plain text, numbers, lists and mappings, without "!" before them.';
    return unreadable(
      tags.map(({ pos, message }) => errorAt(placeOfOffset(pos[0]), `tags can't be used: ${message}`, hint)),
    );
  }
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {};
  } catch (error) {
    const hint = 'Write the values out instead of using so many aliases.';
    return unreadable([errorAt(placeOfOffset(0), (error as Error).message, hint)]);
  }
  const checked = form.schema.safeParse(content, { reportInput: true });
  if (checked.success) return { data: checked.data, content, problems: [], placeAt };
  const problems = checked.error.issues.flatMap((issue) => problemsOf(deepest(issue), placeAt, form));
  return { data: null, content, problems: problems.sort(byPlace), placeAt };
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

function problemsOf<T>(
  issue: z.core.$ZodIssue,
  placeAt: ParsedYaml<T>['placeAt'],
  { keysAt, reference }: YamlForm<T>,
): RulesetProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(issue.path);
    return issue.keys.map((key) => {
      const suggestion = suggestName(key, allowed);
      const hint =
        suggestion === null ? `Allowed here: ${allowed.join(', ')}.` : `Did you mean "${suggestion}"?`;
      return errorAt(placeAt([...issue.path, key]), `unknown key "${key}"`, hint);
    });
  }
  const name = String(issue.path.at(-1) ?? 'the file');
  return [errorAt(placeAt(issue.path), plainMessage(issue, name), hintFor(issue, reference))];
}

function plainMessage(issue: z.core.$ZodIssue, name: string): string {
  if (issue.code === 'invalid_type' && issue.input === undefined) return `"${name}" is missing`;
  if (issue.code === 'invalid_type') return `"${name}": ${issue.expected} expected`;
  if (issue.code === 'invalid_value') return `"${name}" can't be ${JSON.stringify(issue.input)}`;
  if (issue.code === 'invalid_union') return `"${name}" has the wrong form`;
  if (isTooShort(issue)) return `"${name}" needs ${issue.minimum} or more`;
  return `"${name}": ${issue.message}`;
}

function hintFor(issue: z.core.$ZodIssue, reference: string): string {
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const suggestion = typeof issue.input === 'string' ? suggestName(issue.input, allowed) : null;
    return `${suggestion === null ? '' : `Did you mean "${suggestion}"? `}Allowed: ${allowed.join(', ')}.`;
  }
  if (issue.code === 'invalid_type' && (LANGUAGES as readonly unknown[]).includes(issue.path.at(-1)))
    return `Reports come in both languages: write a ${issue.expected} here.`;
  if (issue.code === 'invalid_type') return `Write a value of type ${issue.expected} here.`;
  if (isTooShort(issue)) return 'Write what is missing, or take the key out.';
  return reference;
}

const isTooShort = (issue: z.core.$ZodIssue): issue is z.core.$ZodIssueTooSmall =>
  issue.code === 'too_small' && issue.origin === 'array';

const byPlace = (a: RulesetProblem, b: RulesetProblem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
