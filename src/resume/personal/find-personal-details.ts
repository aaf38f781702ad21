import type { Extract } from '../../read/extract.js';
import type { ResumeConventions } from '../conventions.js';
import type { Resume, Span } from '../resume.js';
import { findContacts, findHandles } from './find-contacts.js';
import { labelledFinder } from './find-labelled.js';
import { nameFinder } from './find-name.js';
import { findNameMentions } from './find-name-mentions.js';
import { nativeLanguageFinder } from './find-native-languages.js';
import { otherPeopleFinder } from './find-others.js';
import { placeFinder } from './find-places.js';
import { schoolFinder } from './find-schools.js';
import { nameTokens } from './name-tokens.js';
import { otherFormsFinder } from './other-forms.js';
import type { PersonalDetail } from './personal-detail.js';
import { personalLines } from './personal-lines.js';
import type { PersonalWords } from './personal-words.js';
import { isMarked, type SpanMarks, spanMarks } from './span-marks.js';

/** A resume with what was read, what it is called, and where it names technologies, which must stay readable. */
export interface PersonalSource {
  readonly resume: Resume;
  readonly extract: Pick<Extract, 'lines'>;
  readonly fileName: string;
  readonly technologies: readonly Span[];
}

/** Finds what a resume tells of the person, as ranges of its text that may overlap. */
export type FindPersonalDetails = (source: PersonalSource) => PersonalDetail[];

/** Makes the finder of personal details ready for the words and conventions of resumes. */
export function personalDetailsFinder(
  words: PersonalWords,
  conventions: ResumeConventions,
): FindPersonalDetails {
  const findLabelled = labelledFinder(words);
  const findName = nameFinder({ ...words.names, titleWords: words.titleWords });
  const findPlaces = placeFinder(words.places, [
    ...words.titleWords,
    ...words.names.titles,
    ...words.schools.degrees,
    ...Object.values(words.labels).flat(),
  ]);
  const findSchools = schoolFinder(words.schools);
  const findOthers = otherPeopleFinder(words);
  const findNative = nativeLanguageFinder(words.nativeWords);
  const findOtherForms = otherFormsFinder(words.nameForms);
  const never = new Set(words.names.never);
  const honorific = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.honorifics.join('|')})\\.?\\s$`, 'u');
  return ({ resume, extract, fileName, technologies }) => {
    const { text } = resume;
    const marksOf = (...spans: (readonly Span[])[]): SpanMarks => spanMarks(spans.flat(), text.length);
    const technologyMarks = marksOf(technologies);
    const isTechnology = (span: Span): boolean => isMarked(technologyMarks, span);
    const lines = personalLines(resume, extract);
    const tokens = nameTokens(text);
    const contacts = findContacts(resume, lines, conventions);
    const labelled = findLabelled(lines, marksOf(contacts.details));
    const name = findName(lines, {
      fileName,
      mailNames: contacts.mailNames,
      taken: marksOf(contacts.details, labelled),
      isTechnology,
      labelled: labelled
        .filter(({ kind }) => kind === 'name')
        .map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    });
    const others = findOtherForms(name.words);
    const mentions = findNameMentions(
      text,
      tokens.filter((token) => !never.has(token.text)),
      [...name.words, ...others.words],
      (token) => isTechnology(token) || others.isUnsure(token),
      honorific,
    );
    const nameMarks = marksOf(name.spans, mentions);
    const people = findOthers(lines, isTechnology);
    const taken = marksOf(contacts.details, labelled, name.spans, mentions, people);
    const peopleMarks = marksOf(people);
    const isOther = (span: Span): boolean => isMarked(peopleMarks, span);
    const context = { text, tokens, lines, taken, isTechnology, isOther };
    const places = findPlaces(context);
    const cities = new Set(places.map(({ start, end }) => `${start} ${end}`));
    return [
      ...labelled,
      ...contacts.details,
      ...withKind(
        'contact',
        findHandles(text, contacts.handles).filter(
          (span) => !isTechnology(span) && !isMarked(nameMarks, span),
        ),
      ),
      ...withKind('person', people),
      ...withKind(
        'origin',
        lines.flatMap(findNative).filter((span) => !isTechnology(span)),
      ),
      ...withKind('name', [...name.spans, ...mentions]),
      ...withKind('place', places),
      // A school that goes by the name of its city is told of as the city.
      ...withKind(
        'school',
        findSchools(context).filter((span) => !cities.has(`${span.start} ${span.end}`)),
      ),
    ];
  };
}

const withKind = (kind: PersonalDetail['kind'], spans: readonly Span[]): PersonalDetail[] =>
  spans.map(({ start, end }) => ({ start, end, kind }));
