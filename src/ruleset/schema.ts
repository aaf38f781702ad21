import * as z from 'zod';
import { allow } from './allow-schema.js';
import { condition, conditionShape, identifier, oneOrMore } from './condition-schema.js';
import { interviewCollections, interviewParts } from './interview-schema.js';
import { localized } from './localized.js';
import { CERTAINTIES, FLAGS, HEADED_SECTION_KINDS, LINK_KINDS, PILLARS, SCOPES } from './terms.js';

/*
 * The one source of what may stand in a ruleset: the types, the JSON Schema for editors and the messages
 * for people all come from here. Every YAML file of a ruleset has the same shape (`rulesetFile`).
 */

const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a month such as 2023-06');

const named = {
  kind: oneOrMore(identifier).optional().describe('Another mention of one of these kinds.'),
  term: oneOrMore(identifier).optional().describe('A mention of one of these entries.'),
};
const needs = z.strictObject({
  ...named,
  any: z.array(z.strictObject(named)).min(1).optional().describe('At least one of these.'),
  in: z.enum(SCOPES).optional().describe('How near it has to stand (default entry).'),
});

const vocabularyEntry = z.strictObject({
  id: identifier.describe('Lower case, with hyphens; a slash sorts entries: library/vllm.'),
  names: z
    .array(z.string().min(1))
    .min(1)
    .describe('Names as people write them: a word by its stem, "обуч*" by prefix, "=RAG" by exact spelling.'),
  kinds: z.array(identifier).min(1).describe('What rules select by.'),
  since: month.optional().describe('Month of the first public release.'),
  certainty: z.enum(CERTAINTIES).optional().describe('How sure the month is.'),
  maker: z.array(identifier).optional().describe('Labs that made it: their staff may have trained it.'),
  needs: needs
    .optional()
    .describe('An ambiguous name counts only beside a mention of something else that it needs.'),
  allow,
});

const pointsByHit = {
  first: z.int().describe('Points of the first hit.'),
  next: z.int().optional().describe('Points of each further hit (default 0).'),
  most: z.int().optional().describe('Where adding stops.'),
};
const rolePoints = z.union([z.int(), z.strictObject(pointsByHit)]);
const points = z
  .union([
    z.int(),
    z.strictObject({
      ...pointsByHit,
      roles: z
        .record(identifier, rolePoints)
        .optional()
        .describe('Other points for roles or groups of roles; 0 shows the finding and counts nothing.'),
    }),
  ])
  .describe('Points of the rule: one number, or first/next/most and roles. Red flags are negative.');

const grade = z
  .strictObject({ grade: identifier, points, match: condition })
  .describe('A degree of a hit; the first one that matches sets the points.');
const excuse = z
  .strictObject({
    reason: identifier.describe('A name for the excuse.'),
    because: localized.optional().describe('The excuse in words, for people who read the report.'),
    ...conditionShape,
  })
  .describe('A named reason why the finding counts nothing.');

const example = z.union([
  z.string().min(1),
  z.strictObject({
    text: z
      .string()
      .min(1)
      .describe(
        'Bullets of a job, or a small resume with headings; [words](address) is a link behind words.',
      ),
    reason: identifier
      .optional()
      .describe('The excuse that holds, or what could not be read: links, sections.'),
    grade: identifier.optional().describe('The grade that is reached; without it, none.'),
    role: identifier.optional().describe('The role that is hired for (default: one that the rule concerns).'),
    hidden: z.string().min(1).optional().describe("Text in the file that a reader can't see."),
    todo: z.string().optional().describe('A known gap and why: it is reported, but fails nothing.'),
  }),
]);

const rule = z.strictObject({
  id: identifier.describe('Lower case, with hyphens; of a rule that is changed, the same.'),
  off: z.boolean().optional().describe('true switches the rule off.'),
  flag: z.enum(FLAGS).describe('What a hit means: a good sign, a doubt, or a question of honesty.'),
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
  match: condition.describe('What has to stand in a passage of the scope.'),
  grades: z.array(grade).min(1).optional().describe('Degrees of a hit with points of their own.'),
  unless: z.array(excuse).min(1).optional().describe('Excuses: the finding stays visible and counts 0.'),
  points,
  examples: z
    .strictObject({
      hit: z.array(example).optional().describe('Texts that the rule hits.'),
      miss: z.array(example).optional().describe('Texts that it misses.'),
      excused: z.array(example).optional().describe('Texts that it hits and excuses.'),
      unknown: z.array(example).optional().describe('Texts whose links or sections could not be read.'),
      'not-applicable': z.array(example).optional().describe('Texts for roles that it does not concern.'),
    })
    .describe('Texts that must come out so; `rules test` runs them.'),
  allow,
});

const role = z.strictObject({
  id: identifier.describe('Lower case, with hyphens; what --role takes.'),
  name: localized,
  groups: z.array(identifier).describe('Groups such as "engineering" that rules select by.'),
  titles: z.array(z.string().min(1)).optional().describe('Job titles by which --role auto tells the role.'),
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
  linkWords: z.array(z.string().min(1)).optional(),
});

/** What one YAML file may hold. A file that extends another ruleset may give parts of rules by their id. */
export const rulesetFile = z.strictObject({
  name: identifier.optional().describe('Shown in every report.'),
  version: z.string().optional().describe('Shown in every report.'),
  extends: z.string().optional().describe('"hypecheck/ai-engineering" or the path of another ruleset.'),
  include: z.array(z.string()).optional().describe('Further files of this ruleset, relative to this one.'),
  conventions: conventions.optional().describe('Names of section headings, hosts of links.'),
  vocabulary: z
    .array(vocabularyEntry.partial().required({ id: true }))
    .optional()
    .describe('Things and phrases with their names; rules ask for them.'),
  rules: z
    .array(rule.partial().required({ id: true }))
    .optional()
    .describe('What is looked for, and what it counts.'),
  roles: z
    .array(role.partial().required({ id: true }))
    .optional()
    .describe('What counts how much for whom.'),
  ...interviewParts,
  score: score.partial().optional().describe('Base, bands of the verdicts and caps of the pillars.'),
});

/** A ruleset with everything it extends and includes put together. */
export const completeRuleset = z.strictObject({
  name: identifier,
  version: z.string(),
  conventions,
  vocabulary: z.array(vocabularyEntry).min(1),
  rules: z.array(rule).min(1),
  roles: z.array(role).min(1),
  ...interviewCollections,
  score,
});

export type { Node } from './condition-schema.js';
export type RulesetFile = z.infer<typeof rulesetFile>;
export type CompleteRuleset = z.infer<typeof completeRuleset>;
export type VocabularyEntry = z.infer<typeof vocabularyEntry>;
export type Rule = z.infer<typeof rule>;
export type Role = z.infer<typeof role>;
export type ScoreRules = z.infer<typeof score>;
export type Points = z.infer<typeof points>;
/** Points for one role. */
export type RolePoints = z.infer<typeof rolePoints>;
export type Example = z.infer<typeof example>;
export type { Localized } from './localized.js';
