import * as z from 'zod';
import { condition } from '../../ruleset/condition-schema.js';
import { localized } from '../../ruleset/localized.js';

/*
 * What a submission is read by, as it stands in rules/take-home/review.yaml. It comes with the program; the conditions are
 * those of the rule language, over the vocabulary of the built-in ruleset.
 */

/** What a file of a submission is, told by its path. */
export const FILE_KINDS = ['lock', 'dependencies', 'test', 'prose', 'code', 'other'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const fileKinds = z.array(z.enum(FILE_KINDS)).min(1);
const patterns = z.array(z.string()).min(1);

const check = z.strictObject({
  id: z.string(),
  /** What a hit means: something that the task asks for, or something to talk about. */
  flag: z.enum(['asked', 'doubt']).default('asked'),
  files: fileKinds,
  /** A file of these kinds is enough, whatever it says. */
  fileIsEnough: fileKinds.optional(),
  scope: z.enum(['sentence', 'document']).default('sentence'),
  title: localized,
  ask: localized,
  match: condition,
  unless: condition.optional(),
});

const secret = z.strictObject({
  id: z.string(),
  name: localized,
  pattern: z.string(),
  /** Only in files with such a path. */
  files: z.string().optional(),
  /** The least bits a character of the value: words have fewer than keys. */
  entropy: z.number().optional(),
  /** So many characters of the value stay, as they begin every such key. */
  shown: z.int().min(1).optional(),
  /** Told by what it is assigned to: written in any letter case, and no joined words. */
  named: z.boolean().optional(),
});

/** The schema of the file. */
export const reviewRules = z.strictObject({
  files: z.strictObject({ skip: z.array(z.string()), kinds: z.record(z.enum(FILE_KINDS), patterns) }),
  checks: z.array(check).min(1),
  placeholder: z.string(),
  joinedWords: z.string(),
  secrets: z.array(secret).min(1),
});

export type ReviewRules = z.infer<typeof reviewRules>;
export type ReviewCheck = ReviewRules['checks'][number];
