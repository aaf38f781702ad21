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
  'origin',
  'faith',
  'health',
  'person',
  'name',
  'contact',
  'link',
] as const;

export type PersonalKind = (typeof PERSONAL_KINDS)[number];

type WordsByKind = Readonly<Partial<Record<PersonalKind, readonly string[]>>>;

/** The words by which personal details are told, as data. `phrasePattern` tells what "*", "{n}" and "{a|b}" stand for. */
export interface PersonalWords {
  readonly placeholders: Readonly<Record<PersonalKind, { readonly ru: string; readonly en: string }>>;
  /** "Label: value", or a label on a line of its own with the value on the next one. */
  readonly labels: WordsByKind;
  /** What stands before a detail without a colon. */
  readonly openers: WordsByKind;
  /** What says it all by itself between commas, at the head of a resume. */
  readonly items: WordsByKind;
  /** What says it wherever it stands in the head of a resume, its summary and its personal parts. */
  readonly inProfile: WordsByKind;
  /** Words for the person that a text is about, and what stands before a name; both tell the gender. */
  readonly pronouns: readonly string[];
  readonly honorifics: readonly string[];
  /** What calls a language native. */
  readonly nativeWords: readonly string[];
  /** What people beside the candidate are told by, and what tells companies from them. */
  readonly others: Readonly<Record<'relations' | 'before' | 'headings' | 'notPeople', readonly string[]>>;
  /** What says it wherever it stands. */
  readonly anywhere: WordsByKind;
  /** Words of job titles and headings, which are no names and no places. */
  readonly titleWords: readonly string[];
  readonly names: Readonly<
    Record<'particles' | 'titles' | 'patronymics' | 'notInAddresses' | 'never', readonly string[]>
  >;
  /** Forms of first names, a group a name, and those of them that are words as well. */
  readonly nameForms: {
    readonly forms: readonly (readonly string[])[];
    readonly alsoWords: readonly string[];
  };
  readonly schools: Readonly<
    Record<
      'words' | 'anywhere' | 'numbered' | 'known' | 'degrees' | 'awards' | 'subjects' | 'courses' | 'never',
      readonly string[]
    >
  >;
  readonly places: Readonly<Record<'cities' | 'countries' | 'states', readonly string[]>> & {
    readonly streets: Readonly<Record<'behind' | 'before' | 'joined' | 'units', readonly string[]>>;
  };
}
