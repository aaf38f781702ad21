/** What a resume tells of the person, in the order of masking: where two overlap, the later one is shown. */
export const PERSONAL_KINDS = [
  'place',
  'school',
  'age',
  'gender',
  'family',
  'citizenship',
  'salary',
  'photo',
  'name',
  'contact',
  'link',
] as const;

export type PersonalKind = (typeof PERSONAL_KINDS)[number];

type WordsByKind = Readonly<Partial<Record<PersonalKind, readonly string[]>>>;

/** The words by which personal details are told, as data; "*" stands for any ending (or beginning). */
export interface PersonalWords {
  readonly placeholders: Readonly<Record<PersonalKind, { readonly ru: string; readonly en: string }>>;
  /** "Label: value", or a label on a line of its own with the value on the next one. */
  readonly labels: WordsByKind;
  /** What stands before a detail without a colon. */
  readonly openers: WordsByKind;
  /** What says it all by itself between commas, at the head of a resume. */
  readonly items: WordsByKind;
  /** What says it wherever it stands. */
  readonly anywhere: WordsByKind;
  /** Words of job titles and headings, which are no names and no places. */
  readonly titleWords: readonly string[];
  readonly names: Readonly<
    Record<'particles' | 'titles' | 'patronymics' | 'notInAddresses' | 'never', readonly string[]>
  >;
  readonly schools: Readonly<
    Record<
      'words' | 'anywhere' | 'known' | 'degrees' | 'awards' | 'subjects' | 'courses' | 'never',
      readonly string[]
    >
  >;
  readonly places: Readonly<Record<'cities' | 'countries' | 'states', readonly string[]>>;
}
