import type { Passage, Resume, SectionKind } from '../resume/resume.js';
import type { Scope } from '../ruleset/terms.js';
import { passageIndexAt } from './passage-at.js';

/** Which text of a resume is read. */
export type Reads = 'visible' | 'hidden' | 'all';

/** The passages of one resume. */
export interface PassageFinder {
  readonly sectionOf: (word: number) => SectionKind;
  /** Where `in` looks from a passage: the wider passage around it, or each of the narrower ones inside it. */
  readonly places: (passage: Passage, scope: Scope) => readonly Passage[];
  /** The passages of a scope that are read, in the order of the text. */
  readonly passages: (scope: Scope, reads: Reads) => readonly Passage[];
}

/** Prepares the passages of a resume; what was worked out once is kept. */
export function passageFinder(resume: Resume): PassageFinder {
  const { text, words, sentences, bullets, entries, sections } = resume;
  const layers = { sentence: sentences, bullet: bullets, entry: entries, section: sections };
  const sectionOf = sectionFinder(resume);
  const whole: Passage = { start: 0, end: text.length, firstWord: 0, endWord: words.length };
  const hidden = sections.find(({ kind }) => kind === 'hidden');
  const isRead = ({ firstWord }: Passage, reads: Reads): boolean =>
    reads === 'all' ||
    firstWord >= words.length ||
    (sectionOf(firstWord) === 'hidden') === (reads === 'hidden');
  const documents: Readonly<Record<Reads, readonly Passage[]>> = {
    all: [whole],
    hidden: hidden === undefined ? [] : [hidden],
    visible: [{ ...whole, endWord: hidden?.firstWord ?? words.length }],
  };
  const known = new Map<string, readonly Passage[]>();
  return {
    sectionOf,
    places: (passage, scope) => {
      if (scope === 'document') return [whole];
      const layer = layers[scope];
      const index = passageIndexAt(layer, passage.firstWord);
      const around = layer[index];
      if (around !== undefined && around.endWord >= passage.endWord) return [around];
      const inside = layer.filter(
        ({ firstWord, endWord }) => firstWord >= passage.firstWord && endWord <= passage.endWord,
      );
      return inside.length > 0 ? inside : [passage];
    },
    passages: (scope, reads) => {
      const key = `${scope} ${reads}`;
      const all = scope === 'document' ? documents[reads] : layers[scope];
      const readable = known.get(key) ?? all.filter((passage) => isRead(passage, reads));
      known.set(key, readable);
      return readable;
    },
  };
}

function sectionFinder(resume: Resume): (word: number) => SectionKind {
  const kinds: SectionKind[] = new Array(resume.words.length).fill('header');
  for (const section of resume.sections) kinds.fill(section.kind, section.firstWord, section.endWord);
  return (word) => kinds[Math.min(word, kinds.length - 1)] ?? 'header';
}
