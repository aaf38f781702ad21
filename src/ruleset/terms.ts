/*
 * The fixed terms of the rule language. Apart from the schema, so that matching and scoring need no schema library.
 */

export const LANGUAGES = ['en', 'ru'] as const;
export const FLAGS = ['green', 'red', 'integrity'] as const;
export const PILLARS = ['theory', 'practice', 'engineering', 'trust'] as const;
export const VERDICTS = ['strong', 'promising', 'unclear', 'weak'] as const;
export const SCOPES = ['sentence', 'bullet', 'entry', 'section', 'document'] as const;
export const ASSERTIONS = ['affirmed', 'negated', 'hypothetical', 'any'] as const;
export const QUANTITY_TYPES = [
  'percent',
  'points',
  'factor',
  'fraction',
  'transition',
  'amount',
  'score',
  'count',
  'tenure',
] as const;
export const CERTAINTIES = ['verified', 'high', 'medium', 'low'] as const;
export const LINK_KINDS = [
  'code-repository',
  'code-profile',
  'model-or-dataset',
  'competition',
  'publication',
  'social',
  'other',
] as const;
/** Sections that have headings of their own. */
export const HEADED_SECTION_KINDS = [
  'summary',
  'experience',
  'projects',
  'skills',
  'education',
  'achievements',
  'publications',
  'languages',
  'links',
  'other',
] as const;
export const SECTION_KINDS = ['header', ...HEADED_SECTION_KINDS, 'hidden'] as const;

export type Language = (typeof LANGUAGES)[number];
export type QuantityType = (typeof QUANTITY_TYPES)[number];
export type Scope = (typeof SCOPES)[number];
export type LinkKindName = (typeof LINK_KINDS)[number];
