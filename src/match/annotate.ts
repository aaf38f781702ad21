import type { Link, Resume } from '../resume/resume.js';
import { listOf } from '../ruleset/check-references.js';
import type { VocabularyEntry } from '../ruleset/schema.js';
import { assertMentions } from './assert-mentions.js';
import { cutClauses, type WordStretches } from './clauses.js';
import type { CompiledRuleset, Named } from './compile-ruleset.js';
import { findQuantities } from './find-quantities.js';
import type { Annotations, Mention } from './mention.js';
import { findNames, longestOnly } from './name-trie.js';
import { passageIndexAt } from './passage-at.js';

type Unasserted = Omit<Mention, 'assertion' | 'hidden'> & { readonly kinds: readonly string[] };

/** The annotate pass: finds every name, typed quantity and link of a resume in one walk over its words. */
export function annotate(
  resume: Resume,
  compiled: CompiledRuleset,
): Annotations & { readonly stretches: WordStretches } {
  const stretches = cutClauses(resume);
  const named = nameMentions(resume, compiled, stretches);
  const quantities = quantityMentions(resume, stretches, named);
  const found = [...named, ...quantities, ...linkMentions(resume)].sort(
    (a, b) => a.firstWord - b.firstWord || b.endWord - a.endWord,
  );
  const assertions = assertMentions(found, stretches, sentenceNumbers(resume));
  const hiddenFrom =
    resume.sections.find((section) => section.kind === 'hidden')?.firstWord ?? Number.POSITIVE_INFINITY;
  const mentions = found.map(
    ({ kinds: _kinds, ...mention }, i): Mention => ({
      ...mention,
      assertion: assertions[i] ?? 'affirmed',
      hidden: mention.firstWord >= hiddenFrom && mention.link === null,
    }),
  );
  return { mentions, bySymbol: groupBySymbol(mentions), stretches };
}

function nameMentions(resume: Resume, compiled: CompiledRuleset, stretches: WordStretches): Unasserted[] {
  const { text, words } = resume;
  const entries = longestOnly(findNames(compiled.vocabulary, text, words, stretches.joinable));
  const inline = findNames(compiled.inlineTexts, text, words, stretches.joinable);
  const seen = new Map<Named, Set<number>>();
  const mentions = [...entries, ...inline].flatMap(({ value, firstWord, endWord }) => {
    // Two names of one entry may match the same words.
    const spans = seen.get(value) ?? new Set();
    const span = firstWord * words.length + endWord;
    if (spans.has(span)) return [];
    seen.set(value, spans.add(span));
    return [
      {
        ...wordSpan(resume, firstWord, endWord),
        symbols: value.symbols,
        entry: value.entry,
        kinds: value.entry?.kinds ?? [],
        quantity: null,
        link: null,
      },
    ];
  });
  return withNeedsMet(resume, mentions);
}

/** An ambiguous name counts only where another mention of a kind that it needs stands in the same entry. */
function withNeedsMet(resume: Resume, mentions: readonly Unasserted[]): Unasserted[] {
  if (!mentions.some((mention) => mention.entry?.needs !== undefined)) return [...mentions];
  const entryOf = (mention: Unasserted): number => passageIndexAt(resume.entries, mention.firstWord);
  const kindsByEntry = new Map<number, { kind: string; by: VocabularyEntry | null }[]>();
  for (const mention of mentions) {
    // Two ambiguous names can't vouch for each other.
    if (mention.entry?.needs !== undefined) continue;
    const entry = entryOf(mention);
    kindsByEntry.set(entry, [
      ...(kindsByEntry.get(entry) ?? []),
      ...mention.kinds.map((kind) => ({ kind, by: mention.entry })),
    ]);
  }
  return mentions.filter((mention) => {
    const needed = listOf(mention.entry?.needs?.kind);
    if (needed.length === 0) return true;
    return (kindsByEntry.get(entryOf(mention)) ?? []).some(
      ({ kind, by }) => needed.includes(kind) && by !== mention.entry,
    );
  });
}

function quantityMentions(
  resume: Resume,
  stretches: WordStretches,
  named: readonly Unasserted[],
): Unasserted[] {
  const byWord = new Map<number, Unasserted>();
  for (const mention of named) {
    if (
      mention.kinds.some(
        (kind) => kind === 'metric' || kind.startsWith('unit') || kind.startsWith('quantity-'),
      )
    )
      byWord.set(mention.firstWord, mention);
  }
  const inNames = wordsInNames(resume, named);
  const found = findQuantities({
    text: resume.text,
    words: resume.words,
    phrase: stretches.phrase,
    kindsAt: (word) => byWord.get(word),
    isInName: (word) => inNames.has(word),
  });
  return found.map(({ firstWord, endWord, type, value }) => ({
    ...wordSpan(resume, firstWord, endWord),
    symbols: [`quantity:${type}`],
    entry: null,
    kinds: [],
    quantity: { type, value },
    link: null,
  }));
}

/** Numbers that belong to a name: "Llama 3", and the size after it, "Llama 3 8B". */
function wordsInNames(resume: Resume, named: readonly Unasserted[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { kinds, entry, firstWord, endWord } of named) {
    if (
      entry === null ||
      kinds.some((kind) => kind.startsWith('unit') || kind.startsWith('quantity-') || kind === 'scale')
    )
      continue;
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
function linkMentions(resume: Resume): Unasserted[] {
  const outside = (link: Link): boolean => link.span === null;
  return resume.links
    .filter((link) => link.own)
    .map((link) => {
      const first = outside(link) ? -1 : resume.words.findIndex((word) => word.end > (link.span?.start ?? 0));
      const firstWord = first < 0 ? 0 : first;
      return {
        ...wordSpan(resume, firstWord, Math.min(firstWord + 1, resume.words.length)),
        symbols: [`link:${link.kind}`],
        entry: null,
        kinds: [],
        quantity: null,
        link,
      };
    });
}

function wordSpan(resume: Resume, firstWord: number, endWord: number) {
  const start = resume.words[firstWord]?.start ?? resume.text.length;
  return { firstWord, endWord, start, end: resume.words[endWord - 1]?.end ?? start };
}

function sentenceNumbers(resume: Resume): Uint32Array {
  const numbers = new Uint32Array(resume.words.length);
  for (const [index, sentence] of resume.sentences.entries())
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
