import * as z from 'zod';
import { allow } from './allow-schema.js';
import { identifier } from './condition-schema.js';
import { localized } from './localized.js';

/*
 * What comes after the screen, as data: the questions of an interview, what is expected and how it is rated.
 * They are collections of a ruleset like its rules: merged by id, extended and switched off in the same way.
 */

export const PRIORITIES = ['must', 'should', 'bonus'] as const;

const off = z.boolean().optional().describe('true switches it off.');
const anchors = z
  .strictObject({ '1': localized, '3': localized, '5': localized })
  .describe('What is seen and heard at a rating of 1, 3 and 5.');

const block = z.strictObject({
  id: identifier,
  name: localized,
  goal: localized.describe('What this part of the interview is for.'),
  stage: z
    .enum(['interview', 'soft-skills'])
    .optional()
    .describe('Under which stage its ratings are summed up (default interview).'),
  precedence: z
    .int()
    .min(1)
    .optional()
    .describe(
      'With little time, the block with the lowest number gets its question first (default: after those).',
    ),
});

const competency = z.strictObject({
  id: identifier,
  off,
  block: identifier.describe('The part of the interview that it belongs to.'),
  name: localized,
  shows: localized.describe('What a rating of it says.'),
  anchors,
});

const question = z.strictObject({
  id: identifier,
  off,
  competency: identifier.describe('The competency that the answer is rated under.'),
  roles: z
    .record(identifier, z.enum([...PRIORITIES, 'off']))
    .describe(
      'Roles or groups of roles that are asked, each with how early the question is chosen when time is short; "off" leaves it out.',
    ),
  minutes: z.int().min(1).max(60),
  ask: localized,
  shows: localized,
  expect: z
    .strictObject({
      must: z.array(localized).min(1),
      should: z.array(localized).optional(),
      bonus: z.array(localized).optional(),
    })
    .describe('What a good answer holds.'),
  allow,
});

const notice = z.strictObject({
  id: identifier,
  off,
  for: z.array(z.enum(['interviewer', 'candidate'])).min(1),
  place: z
    .enum(['first', 'last', 'take-home'])
    .describe('Before the questions, after them, or in the brief of a take-home task.'),
  title: localized,
  text: localized.optional(),
  points: z.array(localized).optional(),
});

const criterion = z.strictObject({
  id: identifier,
  off,
  name: localized,
  anchors,
});

const assignment = z.strictObject({
  id: identifier,
  off,
  roles: z.array(identifier).min(1).describe('Roles or groups that get this task.'),
  name: localized,
  hours: z.strictObject({ least: z.int().min(1), most: z.int().max(8) }),
  situation: localized.describe('What is given and what is wanted.'),
  steps: z.array(localized).min(1),
  deliver: z.array(localized).min(1),
  rubric: z.array(identifier).min(1).describe('The criteria that it is rated by.'),
});

/** The collections in a file, which may give parts of an item by its id. */
export const interviewParts = {
  blocks: z.array(block.partial().required({ id: true })).optional(),
  competencies: z.array(competency.partial().required({ id: true })).optional(),
  questions: z.array(question.partial().required({ id: true })).optional(),
  notices: z.array(notice.partial().required({ id: true })).optional(),
  criteria: z.array(criterion.partial().required({ id: true })).optional(),
  assignments: z.array(assignment.partial().required({ id: true })).optional(),
};

/** The collections of a whole ruleset. A ruleset that only screens has none of them. */
export const interviewCollections = {
  blocks: z.array(block).default([]),
  competencies: z.array(competency).default([]),
  questions: z.array(question).default([]),
  notices: z.array(notice).default([]),
  criteria: z.array(criterion).default([]),
  assignments: z.array(assignment).default([]),
};

export type Block = z.infer<typeof block>;
export type Competency = z.infer<typeof competency>;
export type Question = z.infer<typeof question>;
export type Notice = z.infer<typeof notice>;
export type Assignment = z.infer<typeof assignment>;
export type Priority = (typeof PRIORITIES)[number];
