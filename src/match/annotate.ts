import type { Resume } from '../resume/resume.js';
import { assertionFinder } from './assertion-finder.js';
import { cutClauses, type WordStretches } from './clauses.js';
import type { CompiledRuleset, Named, Needs } from './compile-ruleset.js';
import { findQuantities } from './find-quantities.js';
import type { Annotations, Mention } from './mention.js';
import { findNames, longestOnly, type NameMatch } from './name-trie.js';
import { wordIndexAt } from './passage-at.js';
import { quotedWords } from './quoted-words.js';
import { withNeedsMet } from './with-needs-met.js';

/** A mention before it is known whether it is claimed, denied or wished for. */
type Found = Pick<Mention, 'firstWord' | 'endWord' | 'symbols' | 'entry' | 'quantity' | 'link'> & {
  readonly kinds: readonly string[];
  readonly needs: Needs | null;
};

const NO_KINDS: readonly string[] = [];

/** The annotate pass: finds every name, typed quantity and link of a resume in one walk over its words. */
export function annotate(
  resume: Resume,
  compiled: Pick<CompiledRuleset, 'names'>,
): Annotations & { readonly stretches: WordStretches } {
  const { text, words } = resume;
  const stretches = cutClauses(resume);
  const named = nameMentions(resume, compiled, stretches);
  const found = [...named, ...quantityMentions(resume, stretches, named), ...linkMentions(resume)].sort(
    (a, b) => a.firstWord - b.firstWord || b.endWord - a.endWord,
  );
  const assertionOf = assertionFinder(found, stretches, sentenceNumbers(resume));
  const quoted = quotedWords(resume);
  const isQuoted = ({ firstWord }: Pick<Mention, 'firstWord'>): boolean => quoted[firstWord] === 1;
  const hiddenFrom = resume.sections.find(({ kind }) => kind === 'hidden')?.firstWord ?? words.length;
  const mentions = found.map(({ firstWord, endWord, symbols, entry, quantity, link }): Mention => {
    const start = words[firstWord]?.start ?? text.length;
    return {
      firstWord,
      endWord,
      start,
      end: words[endWord - 1]?.end ?? start,
      symbols,
      entry,
      quantity,
      link,
      assertion: assertionOf({ firstWord, endWord }),
      quoted: isQuoted({ firstWord }),
      hidden: firstWord >= hiddenFrom && link === null,
    };
  });
  return { mentions, bySymbol: groupBySymbol(mentions), assertionOf, isQuoted, stretches };
}

function nameMentions(
  resume: Resume,
  { names }: Pick<CompiledRuleset, 'names'>,
  stretches: WordStretches,
): readonly Found[] {
  const matches = findNames(names, resume.text, resume.words, stretches.joinable);
  // Texts of conditions neither hide names of the vocabulary nor are hidden by them.
  const entries = longestOnly(matches.filter(({ value }) => value.entry !== null));
  const texts = matches.filter(({ value }) => value.entry === null);
  return withNeedsMet([...eachOnce(entries), ...eachOnce(texts)], resume);
}

/** Two names of one entry may match the same words ("обуч*" and "обучил*"): that is one mention. */
function eachOnce(matches: readonly NameMatch<Named>[]): Found[] {
  const last = new Map<Named, NameMatch<Named>>();
  const found: Found[] = [];
  for (const match of matches) {
    const { value, firstWord, endWord } = match;
    const before = last.get(value);
    if (before?.firstWord === firstWord && before.endWord === endWord) continue;
    last.set(value, match);
    const { symbols, entry, needs } = value;
    const kinds = entry?.kinds ?? NO_KINDS;
    found.push({ firstWord, endWord, symbols, entry, kinds, needs, quantity: null, link: null });
  }
  return found;
}

const isMeasureKind = (kind: string): boolean => kind.startsWith('unit') || kind.startsWith('quantity-');

function quantityMentions(resume: Resume, { phrase }: WordStretches, named: readonly Found[]): Found[] {
  const measures = new Map<number, Found>();
  for (const mention of named) {
    if (mention.kinds.some((kind) => kind === 'metric' || isMeasureKind(kind)))
      measures.set(mention.firstWord, mention);
  }
  const inNames = wordsInNames(resume, named);
  const { text, words } = resume;
  const found = findQuantities({
    text,
    words,
    phrase,
    kindsAt: (word) => measures.get(word),
    isInName: (word) => inNames.has(word),
  });
  return found.map(({ firstWord, endWord, type, value }) => ({
    firstWord,
    endWord,
    symbols: [`quantity:${type}`],
    entry: null,
    kinds: NO_KINDS,
    needs: null,
    quantity: { type, value },
    link: null,
  }));
}

/** Numbers that belong to a name: "Llama 3", and the size after it, "Llama 3 8B". */
function wordsInNames(resume: Resume, named: readonly Found[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { kinds, entry, firstWord, endWord } of named) {
    if (entry === null || kinds.some((kind) => kind === 'scale' || isMeasureKind(kind))) continue;
    for (let word = firstWord; word < endWord; word += 1) words.add(word);
    const size = resume.words[endWord];
    const letter = resume.words[endWord + 1];
    if (
      kinds.includes('model') &&
      size?.value != null &&
      letter?.glued === true &&
      /^[bmбм]$/u.test(letter.form)
    )
      words.add(endWord);
  }
  return words;
}

/** Links that the candidate can own. One that stands nowhere in the text belongs to the document as a whole. */
function linkMentions({ links, words }: Resume): Found[] {
  return links
    .filter(({ own }) => own)
    .map((link) => {
      const { span } = link;
      const at = span === null ? 0 : wordIndexAt(words, span.start);
      const firstWord = at < words.length ? at : 0;
      const endWord = Math.min(firstWord + 1, words.length);
      return {
        firstWord,
        endWord,
        symbols: [`link:${link.kind}`],
        entry: null,
        kinds: NO_KINDS,
        needs: null,
        quantity: null,
        link,
      };
    });
}

function sentenceNumbers({ words, sentences }: Resume): Uint32Array {
  const numbers = new Uint32Array(words.length);
  for (const [index, sentence] of sentences.entries())
    numbers.fill(index + 1, sentence.firstWord, sentence.endWord);
  return numbers;
}

function groupBySymbol(mentions: readonly Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    for (const symbol of mention.symbols) {
      const group = groups.get(symbol);
      if (group === undefined) groups.set(symbol, [mention]);
      else group.push(mention);
    }
  }
  return groups;
}
