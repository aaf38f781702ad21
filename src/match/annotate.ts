import type { Resume } from '../resume/resume.js';
import { listOf } from '../ruleset/check-references.js';
import type { VocabularyEntry } from '../ruleset/schema.js';
import { assertMentions } from './assert-mentions.js';
import { cutClauses, type WordStretches } from './clauses.js';
import type { CompiledRuleset, Named } from './compile-ruleset.js';
import { findQuantities } from './find-quantities.js';
import type { Annotations, Mention } from './mention.js';
import { findNames, longestOnly, type NameMatch } from './name-trie.js';
import { passageIndexAt } from './passage-at.js';

/** A mention before it is known whether it is claimed, denied or wished for. */
type Found = Pick<Mention, 'firstWord' | 'endWord' | 'symbols' | 'entry' | 'quantity' | 'link'> & {
  readonly kinds: readonly string[];
};

const NO_KINDS: readonly string[] = [];

/** The annotate pass: finds every name, typed quantity and link of a resume in one walk over its words. */
export function annotate(
  resume: Resume,
  compiled: CompiledRuleset,
): Annotations & { readonly stretches: WordStretches } {
  const { text, words } = resume;
  const stretches = cutClauses(resume);
  const named = nameMentions(resume, compiled, stretches);
  const found = [...named, ...quantityMentions(resume, stretches, named), ...linkMentions(resume)].sort(
    (a, b) => a.firstWord - b.firstWord || b.endWord - a.endWord,
  );
  const assertions = assertMentions(found, stretches, sentenceNumbers(resume));
  const hiddenFrom = resume.sections.find(({ kind }) => kind === 'hidden')?.firstWord ?? words.length;
  const mentions = found.map(({ firstWord, endWord, symbols, entry, quantity, link }, i): Mention => {
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
      assertion: assertions[i] ?? 'affirmed',
      hidden: firstWord >= hiddenFrom && link === null,
    };
  });
  return { mentions, bySymbol: groupBySymbol(mentions), stretches };
}

function nameMentions(resume: Resume, compiled: CompiledRuleset, stretches: WordStretches): Found[] {
  const { text, words } = resume;
  const entries = longestOnly(findNames(compiled.vocabulary, text, words, stretches.joinable));
  const inline = findNames(compiled.inlineTexts, text, words, stretches.joinable);
  return withNeedsMet(resume, [...eachOnce(entries), ...eachOnce(inline)]);
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
    const { symbols, entry } = value;
    found.push({
      firstWord,
      endWord,
      symbols,
      entry,
      kinds: entry?.kinds ?? NO_KINDS,
      quantity: null,
      link: null,
    });
  }
  return found;
}

/** An ambiguous name counts only where another mention of a kind that it needs stands in the same entry. */
function withNeedsMet(resume: Resume, mentions: readonly Found[]): Found[] {
  if (!mentions.some(({ entry }) => entry?.needs !== undefined)) return [...mentions];
  const entryOf = ({ firstWord }: Found): number => passageIndexAt(resume.entries, firstWord);
  const kindsByEntry = new Map<number, { kind: string; by: VocabularyEntry | null }[]>();
  for (const mention of mentions) {
    // Two ambiguous names can't vouch for each other.
    if (mention.entry?.needs !== undefined) continue;
    const known = kindsByEntry.get(entryOf(mention)) ?? [];
    known.push(...mention.kinds.map((kind) => ({ kind, by: mention.entry })));
    kindsByEntry.set(entryOf(mention), known);
  }
  return mentions.filter((mention) => {
    const needed = listOf(mention.entry?.needs?.kind);
    if (needed.length === 0) return true;
    const around = kindsByEntry.get(entryOf(mention)) ?? [];
    return around.some(({ kind, by }) => needed.includes(kind) && by !== mention.entry);
  });
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
      const firstWord =
        span === null
          ? 0
          : Math.max(
              0,
              words.findIndex(({ end }) => end > span.start),
            );
      const endWord = Math.min(firstWord + 1, words.length);
      return {
        firstWord,
        endWord,
        symbols: [`link:${link.kind}`],
        entry: null,
        kinds: NO_KINDS,
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
