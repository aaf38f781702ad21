import type { Span } from '../resume.js';
import { type NameToken, nameTokens } from './name-tokens.js';
import { type LinePart, type PersonalLine, partsOf, STRONG } from './personal-lines.js';
import type { PersonalWords } from './personal-words.js';
import { phrasePattern } from './phrase-pattern.js';
import { properNameFinder } from './proper-name-finder.js';

interface SchoolContext {
  readonly text: string;
  readonly tokens: readonly NameToken[];
  readonly lines: readonly PersonalLine[];
  readonly isTechnology: (span: Span) => boolean;
}

const PARTS = new RegExp(
  `${STRONG.source}|\\s*,\\s*|\\s*:\\s+|(?<=\\p{L}{4}|\\d)\\.\\s+|^\\d{4}(?:\\s*[–—-]\\s*\\d{4})?\\s+`,
  'gu',
);
/** СамГТУ, БГУИР, ННГУ: capitals, perhaps with a small letter or two among them. */
const SHORT_NAME =
  /(?<![\p{L}\p{N}-])(?=\p{L}{3,9}(?![\p{L}\p{N}]))[А-ЯЁ][А-ЯЁа-яё]{0,3}[А-ЯЁ]{2,}(?![\p{L}\p{N}])/gu;
/** The same outside the part on education: only what ends like a university. */
const UNIVERSITY_LIKE =
  /(?<![\p{L}\p{N}-])(?=\p{L}{3,8}(?![\p{L}\p{N}]))[А-ЯЁ][А-ЯЁа-яё]*(?:ГУ|ТУ|ФУ)(?![\p{L}\p{N}])/gu;

const CAPITAL_WORD = "\\p{Lu}[\\p{L}\\p{M}'’.&-]*";
/** "Lakeview" University; «Казанский федеральный» университет. */
const NAME_BEFORE = new RegExp(
  `(?:(?:${CAPITAL_WORD}\\s+){1,4}|(?<!\\p{L})\\p{Lu}[\\p{L}-]+(?:ый|ий|ой|ая|ое|ого|его|ому|ем|ом|ым|им|ую|гос\\.)\\s+(?:[\\p{L}-]+(?:ый|ий|ой|ая|ое|ого|его|ому|ем|ом|ым|им|ую|гос\\.)\\s+){0,4})$`,
  'u',
);
/** University "of Northmoor"; университет «им. Лобачевского», «"Обское море"». */
const NAME_BEHIND = new RegExp(
  `^(?:\\s+(?:of|at|de|do|da|for)(?:\\s+the)?\\s+${CAPITAL_WORD}(?:(?:\\s+(?:and|of|&))?\\s+${CAPITAL_WORD}){0,3}|\\s+(?:им\\.|имени)\\s*(?:\\p{Lu}\\.\\s?){0,2}\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}[\\p{L}-]+)?|\\s+[«"“][^»"”]{2,60}[»"”])`,
  'u',
);
/** "After Lakeview University", «После гимназии»: what a sentence begins with is no part of the name. */
const SENTENCE_START =
  /^(?:После|До|В|Во|Из|На|От|С|Со|При|Для|The|After|Before|In|At|From|For|With|Since|Until)\s+/u;
const HONOUR = /^ (?:им\.|имени) ?(?:\p{Lu}\. ?){0,2}\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?/u;
/** A longer line is a story. */
const MAX_LINE = 140;
/** Nobody went to more of them. */
const MAX_SCHOOLS = 30;
const MAX_NAME_WORDS = 6;

/** Finds names of schools: in the part on education whatever names one, elsewhere what can be nothing else. */
export function schoolFinder(words: PersonalWords['schools']): (context: SchoolContext) => Span[] {
  const findKnown = properNameFinder(words.known);
  const school = new RegExp(phrasePattern(words.words), 'iu');
  const anywhere = new RegExp(phrasePattern(words.anywhere), 'giu');
  const numbered = new RegExp(`(?<!-)${phrasePattern(words.numbered)}\\s*(?:№|N|No\\.?)\\s?\\d+`, 'giu');
  const kept = phrasePattern([...words.degrees, ...words.subjects]);
  const learned = new RegExp(`^(?:${kept}|[\\d\\s.,–—-])`, 'iu');
  const award = new RegExp(phrasePattern(words.awards), 'iu');
  const course = new RegExp(phrasePattern(words.courses), 'iu');
  const never = new Set(words.never);
  const shortNames = (line: PersonalLine, pattern: RegExp): Span[] =>
    // In a line of capitals nothing tells a short name from a word.
    /\p{Ll}/u.test(line.text)
      ? [...line.text.matchAll(pattern)]
          .filter(({ 0: name }) => !never.has(name))
          .map((match) => spanOf(match, line.start))
      : [];
  const inEducation = (line: PersonalLine): Span[] => {
    const parts = partsOf(line, PARTS);
    const named = parts
      .filter(({ text }) => school.test(text))
      .map((part) => withoutDegree(part, learned))
      .filter(({ start, end }) =>
        /[\p{Lu}«"№\d]/u.test(line.text.slice(start - line.start, end - line.start)),
      );
    const short = shortNames(line, SHORT_NAME);
    // A degree from something that does not say it is a school: the part that is no subject and no date.
    const isUnnamed = named.length + short.length === 0 && award.test(line.text) && !course.test(line.text);
    const first = Math.min(...[...named, ...short].map(({ start }) => start));
    // "University of Nigeria, Nsukka": what stands behind a school tells where it is, or its faculty.
    const other = parts.filter(
      ({ text, start, end }) =>
        line.text.length <= MAX_LINE &&
        (isUnnamed || start > first) &&
        /^\p{Lu}/u.test(text) &&
        !learned.test(text) &&
        !course.test(text) &&
        line.text[end - line.start] !== ':',
    );
    return [...named, ...short, ...other];
  };
  const awardFirst = new RegExp(`^(?:\\d{4}\\S*\\s+)?(?:${phrasePattern(words.awards)})`, 'iu');
  const isEducation = ({ section, heading, bullet, text }: PersonalLine): boolean =>
    !heading && (section === 'education' || (!bullet && text.length <= MAX_LINE && awardFirst.test(text)));
  const bySchoolWord = ({ text }: SchoolContext): Span[] =>
    [...text.matchAll(anywhere)]
      .map((match) => spanOf(match))
      .flatMap((span) => {
        const { start, end } = withName(span, text);
        return /\p{Lu}/u.test(text.slice(start, end)) ? [{ start, end }] : [];
      });
  return (context) => {
    const { text, tokens, lines, isTechnology } = context;
    const found = [
      ...lines.filter(isEducation).flatMap(inEducation),
      ...bySchoolWord(context),
      ...[...text.matchAll(numbered)].map((match) => spanOf(match)),
      ...[...findKnown(tokens, text), ...lines.flatMap((line) => shortNames(line, UNIVERSITY_LIKE))].map(
        (span) => ({
          start: span.start,
          end: span.end + (HONOUR.exec(text.slice(span.end, span.end + 80))?.[0].length ?? 0),
        }),
      ),
    ].filter((span) => !isTechnology(span));
    // What was named once is known by its name in the rest of the resume.
    const names = [...new Set(found.map(({ start, end }) => text.slice(start, end)))]
      .filter((name) => /^\p{Lu}/u.test(name) && nameTokens(name).length <= MAX_NAME_WORDS)
      .slice(0, MAX_SCHOOLS);
    return [...found, ...properNameFinder(names)(tokens, text).filter((span) => !isTechnology(span))];
  };
}

const spanOf = ({ 0: found, index }: RegExpMatchArray & { index: number }, offset = 0): Span => ({
  start: offset + index,
  end: offset + index + found.length,
});

/** A word that means a school, with the words before and behind it that name it. */
function withName({ start, end }: Span, text: string): Span {
  const before = NAME_BEFORE.exec(
    text.slice(Math.max(0, start - 120), start).replace(/^[\s\S]*\n/, ''),
  )?.[0].replace(SENTENCE_START, '');
  const behind = NAME_BEHIND.exec(text.slice(end, end + 120).replace(/\n[\s\S]*$/, ''));
  return { start: start - (before?.length ?? 0), end: end + (behind?.[0].length ?? 0) };
}

/** "Магистр ННГУ", "MSc University of Northmoor": the degree stays. */
function withoutDegree({ start, end, text }: LinePart, learned: RegExp): Span {
  let from = 0;
  for (let match = learned.exec(text); match !== null; match = learned.exec(text.slice(from).trimStart())) {
    const rest = text.slice(from);
    const next = from + (rest.length - rest.trimStart().length) + match[0].length;
    if (text.slice(next).trim() === '') break;
    from = next;
  }
  return { start: start + from + (text.slice(from).length - text.slice(from).trimStart().length), end };
}
