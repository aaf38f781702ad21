import * as z from 'zod';

/** A text in both report languages. */
export const localized = z
  .strictObject({ en: z.string().min(1), ru: z.string().min(1) })
  .describe('A text in both report languages.');

export type Localized = z.infer<typeof localized>;
