import type { Passage, Resume, SectionKind, SourceLine } from '../resume/resume.js';
import type { Match } from './evaluation.js';
import type { Evidence } from './finding.js';
import type { Mention } from './mention.js';
import { originalText } from './original-text.js';
import { passageIndexAt } from './passage-at.js';

/** More quotes than this don't make a point any clearer. */
const MAX_QUOTES = 4;

/**
 * Turns what satisfied a rule into quotes: the sentences that hold it. Where conditions of the rule have a name
 * (`titled`), only sentences in which these were found are quoted, that with the words of the title before all others.
 */
export function evidenceFor(
  matches: readonly Match[],
  resume: Resume,
  sectionOf: (word: number) => SectionKind,
  titled: readonly Match[] = [],
): Evidence[] {
  const bySentence = new Map<Passage, Set<Mention>>();
  const links: Evidence[] = [];
  for (const mention of new Set(matches.flatMap((match) => match.mentions))) {
    if (mention.link !== null) {
      links.push(linkEvidence(mention, resume, sectionOf));
      continue;
    }
    const sentence = resume.sentences[passageIndexAt(resume.sentences, mention.firstWord)];
    if (sentence !== undefined)
      bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(mention));
  }
  // A condition without mentions (a length, a nearest miss) is quoted by the sentence where it begins.
  for (const match of matches.filter(({ mentions }) => mentions.length === 0)) {
    const sentence = resume.sentences.find(
      (passage) => match.firstWord < passage.endWord && match.endWord > passage.firstWord,
    );
    if (sentence !== undefined && !bySentence.has(sentence)) bySentence.set(sentence, new Set());
  }
  const titledSentences: Passage[] = titled
    .map(({ firstWord }) => resume.sentences[passageIndexAt(resume.sentences, firstWord)])
    .filter((sentence) => sentence !== undefined)
    .filter((sentence) => bySentence.has(sentence));
  const [first] = titledSentences;
  const isTitled = new Set<Passage>(titledSentences);
  const isFirst = ([sentence]: readonly [Passage, unknown]): number => Number(sentence === first);
  const fullest = [...bySentence]
    .filter(([sentence]) => isTitled.size === 0 || isTitled.has(sentence))
    .sort((a, b) => isFirst(b) - isFirst(a) || b[1].size - a[1].size || a[0].start - b[0].start)
    .slice(0, MAX_QUOTES);
  const quotes = fullest
    .sort((a, b) => isFirst(b) - isFirst(a) || a[0].start - b[0].start)
    .map(([sentence, mentions]) => ({
      quote: originalText(resume, sentence),
      ...placeOf(resume, sentence.start),
      section: sectionOf(sentence.firstWord),
      matched: [
        ...new Set(
          [...mentions].sort((a, b) => a.start - b.start).map((mention) => originalText(resume, mention)),
        ),
      ],
    }));
  return [...links, ...quotes].slice(0, MAX_QUOTES);
}

/** A link is quoted by its address; one behind a word has its place from that word. */
function linkEvidence(mention: Mention, resume: Resume, sectionOf: (word: number) => SectionKind): Evidence {
  const span = mention.link?.span ?? null;
  const place = span === null ? { page: null, line: null } : placeOf(resume, span.start);
  const url = mention.link?.url ?? '';
  return {
    quote: url,
    ...place,
    section: span === null ? null : sectionOf(mention.firstWord),
    matched: [span === null ? url : originalText(resume, span)],
  };
}

/** Page and line of an offset of the normalised text. */
function placeOf(resume: Resume, offset: number): { page: number | null; line: number | null } {
  const at = resume.origin[offset] ?? 0;
  let line: SourceLine | null = null;
  for (const candidate of resume.lines) {
    if (candidate.start > at) break;
    line = candidate;
  }
  return { page: line?.page ?? null, line: line?.number ?? null };
}
