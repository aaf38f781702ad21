import * as z from 'zod';
import {
  ASSERTIONS,
  CERTAINTIES,
  FLAGS,
  HEADED_SECTION_KINDS,
  LINK_KINDS,
  type LinkKindName,
  PILLARS,
  QUANTITY_TYPES,
  type QuantityType,
  SCOPES,
  type Scope,
  SECTION_KINDS,
} from './terms.js';

/*
 * The one source of what may stand in a ruleset: the types, the JSON Schema for editors and the messages
 * for people all come from here. Every YAML file of a ruleset has the same shape (`rulesetFile`).
 */

const identifier = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9.+-]*(?:\/[a-z0-9][a-z0-9.+-]*)?$/,
    'lower-case letters, digits, hyphens and at most one slash',
  );
const localized = z
  .strictObject({ en: z.string().min(1), ru: z.string().min(1) })
  .describe('A text in both report languages.');
const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)]);

const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month such as 2023-06');

const vocabularyEntry = z.strictObject({
  id: identifier,
  names: z
    .array(z.string().min(1))
    .min(1)
    .describe('Names as people write them: a word by its stem, "обуч*" by prefix, "=RAG" by exact spelling.'),
  kinds: z.array(identifier).min(1).describe('What rules select by.'),
  since: month.optional().describe('Month of the first public release.'),
  certainty: z.enum(CERTAINTIES).optional().describe('How sure the month is.'),
  maker: z.array(identifier).optional().describe('Labs that made it: their staff may have trained it.'),
  needs: z
    .strictObject({ kind: oneOrMore(identifier) })
    .optional()
    .describe('Counts only where another mention of such a kind stands in the same entry.'),
});

export interface Node {
  term?: string | string[] | undefined;
  kind?: string | string[] | undefined;
  text?: string | string[] | undefined;
  quantity?: QuantityType | QuantityType[] | undefined;
  link?: LinkKindName | LinkKindName[] | undefined;
  rule?: string | undefined;
  words?: number | undefined;
  anachronism?: 'job' | 'tenure' | undefined;
  atLeast?: number | undefined;
  atMost?: number | undefined;
  all?: Node[] | undefined;
  any?: Node[] | undefined;
  none?: Node[] | undefined;
  sequence?: Node[] | undefined;
  order?: 'as-written' | 'any' | undefined;
  gap?: number | undefined;
  count?: { of: Node; atLeast: number; distinct?: boolean | undefined } | undefined;
  in?: Scope | undefined;
  sections?: (typeof SECTION_KINDS)[number][] | undefined;
  assertion?: (typeof ASSERTIONS)[number] | undefined;
  as?: string | undefined;
}

const condition: z.ZodType<Node> = z.lazy(() => z.strictObject(conditionShape)) as z.ZodType<Node>;

const conditionShape = {
  term: oneOrMore(identifier).optional().describe('A mention of one of these vocabulary entries.'),
  kind: oneOrMore(identifier).optional().describe('A mention of an entry of one of these kinds.'),
  text: oneOrMore(z.string().min(1))
    .optional()
    .describe('These words, written like names of a vocabulary entry.'),
  quantity: oneOrMore(z.enum(QUANTITY_TYPES))
    .optional()
    .describe('A typed number: percent, factor, transition ...'),
  atLeast: z.number().optional().describe('Smallest value of the quantity.'),
  atMost: z.number().optional().describe('Largest value of the quantity.'),
  link: oneOrMore(z.enum(LINK_KINDS))
    .optional()
    .describe("A link of the candidate's own of one of these kinds."),
  rule: identifier.optional().describe('Another rule hits this resume.'),
  words: z.int().min(1).optional().describe('The passage has at least so many words.'),
  anachronism: z
    .enum(['job', 'tenure'])
    .optional()
    .describe(
      'Something is claimed for a job that ended before its release, or for more years than it has been out.',
    ),
  all: z.array(condition).min(1).optional().describe('Every one of these holds.'),
  any: z.array(condition).min(1).optional().describe('At least one of these holds.'),
  none: z.array(condition).min(1).optional().describe('Not one of these holds.'),
  sequence: z.array(condition).min(2).optional().describe('These stand near each other within one clause.'),
  order: z
    .enum(['as-written', 'any'])
    .optional()
    .describe('Whether the parts of a sequence may change places (default as-written).'),
  gap: z.int().min(0).max(50).optional().describe('Most words between two parts of a sequence (default 5).'),
  count: z
    .strictObject({ of: condition, atLeast: z.int().min(1), distinct: z.boolean().optional() })
    .optional()
    .describe('At least so many mentions; distinct counts each entry once.'),
  in: z.enum(SCOPES).optional().describe('Look in this wider passage around the scope of the rule.'),
  sections: z.array(z.enum(SECTION_KINDS)).min(1).optional().describe('Only in these sections.'),
  assertion: z
    .enum(ASSERTIONS)
    .optional()
    .describe('affirmed (default), negated ("did not"), hypothetical ("plan to") or any.'),
  as: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .optional()
    .describe('Name under which titles may show what was found: {name}.'),
};

const pointsByHit = z.strictObject({
  first: z.int().describe('Points of the first hit.'),
  next: z.int().optional().describe('Points of each further hit (default 0).'),
  most: z.int().optional().describe('Where adding stops.'),
});
const points = z
  .union([z.int(), pointsByHit])
  .describe('Points of the rule: one number, or first/next/most. Red flags are negative.');

const grade = z
  .strictObject({ grade: identifier, points, match: condition })
  .describe('A degree of a hit; the first one that matches sets the points.');
const excuse = z
  .strictObject({ reason: identifier, ...conditionShape })
  .describe('A named reason why the finding counts nothing.');

const example = z.union([
  z.string().min(1),
  z.strictObject({ text: z.string().min(1), reason: identifier.optional(), todo: z.string().optional() }),
]);

const rule = z.strictObject({
  id: identifier,
  off: z.boolean().optional().describe('true switches the rule off.'),
  flag: z.enum(FLAGS),
  pillar: z.enum(PILLARS).describe('Which part of the score it counts towards.'),
  scope: z.enum(SCOPES).describe('The passage in which all conditions must meet.'),
  reads: z
    .enum(['visible', 'hidden', 'all'])
    .optional()
    .describe('Whether hidden text counts (default visible).'),
  title: localized,
  why: localized.describe('Why it matters, for people who read the report.'),
  ask: localized.describe('The neutral question that lets an honest person clear it up.'),
  when: z
    .strictObject({ roles: z.array(identifier).min(1) })
    .optional()
    .describe('Role ids or groups that the rule concerns; not applicable elsewhere.'),
  match: condition,
  grades: z.array(grade).min(1).optional(),
  unless: z.array(excuse).min(1).optional(),
  points,
  examples: z
    .strictObject({
      hit: z.array(example).optional(),
      miss: z.array(example).optional(),
      excused: z.array(example).optional(),
      unknown: z.array(example).optional(),
    })
    .describe('Texts that must come out so; `rules test` runs them.'),
});

const role = z.strictObject({
  id: identifier,
  name: localized,
  groups: z.array(identifier).describe('Groups such as "engineering" that rules select by.'),
  why: localized.describe('What the weights of this role rest on.'),
  weights: z
    .record(identifier, z.number().min(0).max(5))
    .optional()
    .describe('Factor on the points of a rule; 0 takes it out.'),
  must: z.array(identifier).optional().describe('Rules without which the verdict stays below strong.'),
});

const score = z.strictObject({
  base: z.int().min(0).max(100).describe('Where every resume starts.'),
  bands: z
    .strictObject({ strong: z.int(), promising: z.int(), unclear: z.int() })
    .describe('Lowest score of each verdict.'),
  caps: z
    .partialRecord(z.enum(PILLARS), z.int().min(0))
    .optional()
    .describe('Most points that green flags of a pillar may add up to.'),
});

const host = z.strictObject({
  host: z.string(),
  reserved: z.array(z.string()),
  paths: z.array(
    z.strictObject({ path: z.string(), kind: z.enum(LINK_KINDS), anyOwner: z.boolean().optional() }),
  ),
  alias: z.string().optional(),
});
const conventions = z.strictObject({
  headings: z.record(z.enum(HEADED_SECTION_KINDS), z.array(z.string())),
  hosts: z.array(host),
  wellKnownOwners: z.array(z.string()),
});

/** What one YAML file may hold. A file that extends another ruleset may give parts of rules by their id. */
export const rulesetFile = z.strictObject({
  name: identifier.optional(),
  version: z.string().optional(),
  extends: z.string().optional().describe('"hypecheck/ai-engineering" or the path of another ruleset.'),
  include: z.array(z.string()).optional().describe('Further files of this ruleset, relative to this one.'),
  conventions: conventions.optional(),
  vocabulary: z.array(vocabularyEntry.partial().required({ id: true })).optional(),
  rules: z.array(rule.partial().required({ id: true })).optional(),
  roles: z.array(role.partial().required({ id: true })).optional(),
  score: score.partial().optional(),
});

/** A ruleset with everything it extends and includes put together. */
export const completeRuleset = z.strictObject({
  name: identifier,
  version: z.string(),
  conventions,
  vocabulary: z.array(vocabularyEntry).min(1),
  rules: z.array(rule).min(1),
  roles: z.array(role).min(1),
  score,
});

export type RulesetFile = z.infer<typeof rulesetFile>;
export type CompleteRuleset = z.infer<typeof completeRuleset>;
export type VocabularyEntry = z.infer<typeof vocabularyEntry>;
export type Rule = z.infer<typeof rule>;
export type Role = z.infer<typeof role>;
export type ScoreRules = z.infer<typeof score>;
export type Points = z.infer<typeof points>;
export type Example = z.infer<typeof example>;
export type Localized = z.infer<typeof localized>;
