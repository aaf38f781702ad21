import * as z from 'zod';

/** The forced choice at the end, from against to for. There is no middle. */
export const DECISIONS = ['strong-no', 'no', 'yes', 'strong-yes'] as const;
export const NOT_ASSESSED = 'not-assessed';

const rating = {
  rating: z.literal([1, 2, 3, 4, 5, NOT_ASSESSED]),
  note: z.string().nullish(),
};

/** What one interviewer writes about one candidate. */
export const scorecard = z.strictObject({
  scorecard: z.literal(1),
  candidate: z.string().min(1),
  resume: z.strictObject({ file: z.string(), sha256: z.string().nullable() }).optional(),
  role: z.string().min(1),
  interviewer: z.string().min(1),
  ruleset: z.strictObject({ name: z.string(), version: z.string(), sha256: z.string() }).optional(),
  ratings: z.array(z.strictObject({ competency: z.string(), ...rating })).optional(),
  takeHome: z.array(z.strictObject({ criterion: z.string(), ...rating })).optional(),
  overall: z.enum(DECISIONS).nullish(),
  reason: z.string().nullish(),
});

export type Decision = (typeof DECISIONS)[number];
/** A card as it is written, perhaps not finished. */
export type WrittenScorecard = z.infer<typeof scorecard>;
/** A card that was checked: it has decided. */
export type Scorecard = WrittenScorecard & { readonly overall: Decision };
