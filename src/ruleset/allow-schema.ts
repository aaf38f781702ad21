import * as z from 'zod';
import { DOUBTS } from './doubt.js';

/** Which doubts about an item are meant so. */
export const allow = z
  .partialRecord(z.enum(DOUBTS), z.string().min(1))
  .optional()
  .describe('Warnings of `rules check` that are meant so here, each with the reason.');
