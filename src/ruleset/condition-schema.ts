import * as z from 'zod';
import {
  ASSERTIONS,
  LINK_KINDS,
  type LinkKindName,
  QUANTITY_TYPES,
  type QuantityType,
  SCOPES,
  type Scope,
  SECTION_KINDS,
} from './terms.js';

/** The id of an entry, a rule, a role, or a name of a kind. */
export const identifier = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9.+-]*(?:\/[a-z0-9][a-z0-9.+-]*)?$/,
    'lower-case letters, digits, hyphens and at most one slash',
  );

/** One value, or a list of them. */
export const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)]);

/** A condition of a rule: what has to stand in a passage. All of its keys must hold. */
export interface Node {
  term?: string | string[] | undefined;
  kind?: string | string[] | undefined;
  text?: string | string[] | undefined;
  quantity?: QuantityType | QuantityType[] | undefined;
  link?: LinkKindName | LinkKindName[] | undefined;
  re?: string | string[] | undefined;
  makerOf?: string | string[] | undefined;
  rule?: string | undefined;
  words?: number | undefined;
  anachronism?: 'job' | 'tenure' | undefined;
  atLeast?: number | undefined;
  atMost?: number | undefined;
  all?: Node[] | undefined;
  any?: Node[] | undefined;
  none?: Node[] | undefined;
  sequence?: Node[] | undefined;
  near?: Node[] | undefined;
  order?: 'as-written' | 'any' | undefined;
  gap?: number | undefined;
  count?: { of: Node; atLeast: number; distinct?: boolean | undefined } | undefined;
  in?: Scope | undefined;
  sections?: (typeof SECTION_KINDS)[number][] | undefined;
  assertion?: (typeof ASSERTIONS)[number] | undefined;
  quoted?: boolean | undefined;
  as?: string | undefined;
}

/** The schema of a condition, which may hold further ones. */
export const condition: z.ZodType<Node> = z.lazy(() => z.strictObject(conditionShape)) as z.ZodType<Node>;

/** The keys of a condition, for what is a condition with keys of its own beside them. */
export const conditionShape = {
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
  re: oneOrMore(z.string().min(1).max(500))
    .optional()
    .describe(
      'Whole words of the passage match one of these patterns (RE2 syntax), for what names cannot say.',
    ),
  makerOf: oneOrMore(identifier)
    .optional()
    .describe('A thing of one of these kinds is mentioned, and the job was at its maker.'),
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
  near: z
    .array(condition)
    .min(2)
    .optional()
    .describe('These stand near each other within one clause, in any order.'),
  order: z
    .enum(['as-written', 'any'])
    .optional()
    .describe('Whether the parts of a sequence may change places (default as-written).'),
  gap: z
    .int()
    .min(0)
    .max(50)
    .optional()
    .describe('Most words between two parts of a sequence or of near (default 5).'),
  count: z
    .strictObject({ of: condition, atLeast: z.int().min(1), distinct: z.boolean().optional() })
    .optional()
    .describe('At least so many mentions; distinct counts each entry once.'),
  in: z
    .enum(SCOPES)
    .optional()
    .describe('Look in the wider passage around, or anywhere in the narrower ones inside.'),
  sections: z.array(z.enum(SECTION_KINDS)).min(1).optional().describe('Only in these sections.'),
  assertion: z
    .enum(ASSERTIONS)
    .optional()
    .describe('affirmed (default), negated ("did not"), hypothetical ("plan to") or any.'),
  quoted: z
    .boolean()
    .optional()
    .describe('Only in quotation marks (true), or only outside of them (false): whose words these are.'),
  as: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .optional()
    .describe('Name under which titles may show what was found: {name}.'),
};
