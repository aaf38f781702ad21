import * as z from 'zod';
import { FLAGS, LINK_KINDS, PILLARS, SECTION_KINDS, VERDICTS } from '../ruleset/terms.js';
import { SCHEMA_VERSION } from './json.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

const evidence = z.strictObject({
  quote: z.string().describe("The candidate's own words."),
  page: z.int().min(1).nullable(),
  line: z.int().min(1).nullable().describe('From 1: within the page, or within the document without pages.'),
  section: z.enum(SECTION_KINDS).nullable(),
  matched: z.array(z.string()).describe('The words inside the quote that count.'),
});

const finding = z.strictObject({
  rule: z.string(),
  flag: z.enum(FLAGS),
  pillar: z.enum(PILLARS),
  status: z.enum(['hit', 'excused', 'miss', 'not-applicable', 'unknown']),
  grade: z.string().optional().describe('The grade that was reached, for rules that have grades.'),
  reason: z
    .string()
    .optional()
    .describe('Name of the excuse, or why it is unknown: links, sections, budget.'),
  hits: count.describe('In how many passages the rule hit.'),
  points: z.int().describe('What the finding adds to the score.'),
  title: z.string().describe('In the language of the report.'),
  captures: z.record(z.string(), z.string()).optional().describe('Words of the resume that the title shows.'),
  evidence: z.array(evidence),
  looked: z
    .strictObject({
      sections: z.array(z.enum(SECTION_KINDS)),
      links: count.describe('How many links of the document were known.'),
    })
    .optional()
    .describe('Of a hit without a quote: where was looked for what is not there.'),
});

const screened = z.strictObject({
  file: z.string().describe('As it was named, or as it is called inside an archive: batch.zip!/cv.pdf.'),
  sha256,
  status: z.literal('screened'),
  format: z.string(),
  pages: count.nullable(),
  language: z.enum(['en', 'ru', 'mixed']),
  role: z.string(),
  roleFrom: z
    .enum(['titles', 'default'])
    .optional()
    .describe('With --role auto: told by the job titles, or taken because no title told it.'),
  score: z.int().min(0).max(100).describe('base + points of all findings + clamped.'),
  verdict: z.enum(VERDICTS).describe('An order of reading; nobody is rejected by it.'),
  base: z.int(),
  clamped: z.int().describe('What keeping the score within 0 to 100 added or took.'),
  missing: z.array(z.string()).describe('Rules without which the role is never strong.'),
  pillars: z.strictObject({
    theory: z.int(),
    practice: z.int(),
    engineering: z.int(),
    trust: z.int(),
  }),
  findings: z.array(finding),
  links: z.array(
    z.strictObject({
      url: z.string(),
      kind: z.enum(LINK_KINDS),
      own: z.boolean().describe("False for somebody else's, such as a well-known library."),
      visible: z.boolean().describe('False for an address behind words.'),
    }),
  ),
  notes: z.array(z.string()),
  settings: z
    .string()
    .optional()
    .describe(
      'The same for rows made by the same version, ruleset, role, date and limits. Not in blind reports.',
    ),
  fingerprint: z
    .strictObject({
      contacts: z.array(z.string()).describe('Hashes of mail addresses, telephones and accounts.'),
      text: z.string().nullable().describe('MinHash signature of the text.'),
      latest: z.int().nullable().describe('The latest date in the text: year * 12 + month - 1.'),
      words: count,
    })
    .optional()
    .describe('By which resumes of one person, and copied texts, are found. Not in blind reports.'),
});

const unreadable = z.strictObject({
  file: z.string(),
  sha256: sha256.nullable(),
  status: z.literal('unreadable'),
  reason: z.enum(['encrypted', 'no-text', 'damaged', 'empty', 'too-large', 'timeout', 'unsupported']),
  format: z.string().nullable(),
  detail: z.string().describe('Technical; may be empty.'),
  message: z.string().describe('What to do, in the language of the report.'),
});

/** One item of `results`, which is also one line of the NDJSON report. */
export const resultSchema = z.discriminatedUnion('status', [screened, unreadable]);

/** The JSON report. */
export const reportSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  ruleset: z.strictObject({ name: z.string(), version: z.string(), sha256 }),
  asOf: z.iso.date().describe('The day that "years of X" are counted to.'),
  summary: z.strictObject({
    files: count,
    screened: count,
    unreadable: count,
    verdicts: z.strictObject({ strong: count, promising: count, unclear: count, weak: count }),
    expected: count.optional().describe('Of a run that was stopped: how many files there would have been.'),
  }),
  samePerson: z
    .array(
      z.strictObject({
        files: z.array(z.string()).describe('The newest first.'),
        by: z
          .array(z.enum(['file', 'mail', 'telephone', 'account', 'text']))
          .describe('What they have in common: the very same file, a contact, or nearly all of the text.'),
      }),
    )
    .describe('Resumes of one person.'),
  sharedText: z
    .array(z.strictObject({ files: z.array(z.string()), share: z.number().min(0).max(1) }))
    .describe('Resumes of different people that say much the same.'),
  results: z.array(resultSchema).describe('Every input once, in the order in which they were given.'),
});

/** JSON Schema (draft 2020-12) of the JSON report. */
export function reportJsonSchema(): Record<string, unknown> {
  return { title: 'hypecheck report', ...z.toJSONSchema(reportSchema, { target: 'draft-2020-12' }) };
}
