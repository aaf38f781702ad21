import type { Link, Resume } from '../resume/resume.js';
import { listOf } from '../ruleset/check-references.js';
import type { VocabularyEntry } from '../ruleset/schema.js';
import { assertMentions } from './assert-mentions.js';
import { cutClauses, type WordStretches } from './clauses.js';
import type { CompiledRuleset } from './compile-ruleset.js';
import { findQuantities } from './find-quantities.js';
import type { Annotations, Mention } from './mention.js';
import { findNames, longestOnly } from './name-trie.js';

type Unasserted = Omit<Mention, 'assertion' | 'hidden'> & { readonly kinds: readonly string[] };

/** The annotate pass: finds every name, typed quantity and link of a resume in one walk over its words. */
export function annotate(resume: Resume, compiled: CompiledRuleset): Annotations & { readonly stretches: WordStretches } {
  const stretches = cutClauses(resume);
  const named = nameMentions(resume, compiled, stretches);
  const quantities = quantityMentions(resume, stretches, named);
  const found = [...named, ...quantities, ...linkMentions(resume)].sort((a, b) => a.firstWord - b.firstWord || b.endWord - a.endWord);
  const assertions = assertMentions(found, stretches, sentenceNumbers(resume));
  const hiddenFrom = resume.sections.find((section) => section.kind === 'hidden')?.firstWord ?? Number.POSITIVE_INFINITY;
  const mentions = found.map(({ kinds: _kinds, ...mention }, i): Mention => ({ ...mention, assertion: assertions[i] ?? 'affirmed', hidden: mention.firstWord >= hiddenFrom && mention.link === null }));
  return { mentions, bySymbol: groupBySymbol(mentions), stretches };
}

function nameMentions(resume: Resume, compiled: CompiledRuleset, stretches: WordStretches): Unasserted[] {
  const { text, words } = resume;
  const entries = longestOnly(findNames(compiled.vocabulary, text, words, stretches.joinable));
  const inline = findNames(compiled.inlineTexts, text, words, stretches.joinable);
  const seen = new Set<string>();
  const mentions = [...entries, ...inline].flatMap(({ value, firstWord, endWord }) => {
    const key = `${value.symbols[0]}@${firstWord}-${endWord}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...wordSpan(resume, firstWord, endWord), symbols: value.symbols, entry: value.entry, kinds: value.entry?.kinds ?? [], quantity: null, link: null }];
  });
  return withNeedsMet(resume, mentions);
}

/** An ambiguous name counts only where another mention of a kind that it needs stands in the same entry. */
function withNeedsMet(resume: Resume, mentions: readonly Unasserted[]): Unasserted[] {
  if (!mentions.some((mention) => mention.entry?.needs !== undefined)) return [...mentions];
  const entryOf = (mention: Unasserted): number => resume.entries.findIndex((entry) => mention.firstWord >= entry.firstWord && mention.firstWord < entry.endWord);
  const kindsByEntry = new Map<number, { kind: string; by: VocabularyEntry | null }[]>();
  for (const mention of mentions) {
    // Two ambiguous names can't vouch for each other.
    if (mention.entry?.needs !== undefined) continue;
    const entry = entryOf(mention);
    kindsByEntry.set(entry, [...(kindsByEntry.get(entry) ?? []), ...mention.kinds.map((kind) => ({ kind, by: mention.entry }))]);
  }
  return mentions.filter((mention) => {
    const needed = listOf(mention.entry?.needs?.kind);
    if (needed.length === 0) return true;
    return (kindsByEntry.get(entryOf(mention)) ?? []).some(({ kind, by }) => needed.includes(kind) && by !== mention.entry);
  });
}

function quantityMentions(resume: Resume, stretches: WordStretches, named: readonly Unasserted[]): Unasserted[] {
  const byWord = new Map<number, Unasserted>();
  for (const mention of named) {
    if (mention.kinds.some((kind) => kind.startsWith('unit') || kind.startsWith('quantity-'))) byWord.set(mention.firstWord, mention);
  }
  const kindsAt = (word: number) => byWord.get(word) ?? null;
  return findQuantities(resume.text, resume.words, stretches.phrase, kindsAt).map(({ firstWord, endWord, type, value }) => ({
    ...wordSpan(resume, firstWord, endWord),
    symbols: [`quantity:${type}`],
    entry: null,
    kinds: [],
    quantity: { type, value },
    link: null,
  }));
}

/** Links that the candidate can own. One that stands nowhere in the text belongs to the document as a whole. */
function linkMentions(resume: Resume): Unasserted[] {
  const outside = (link: Link): boolean => link.span === null;
  return resume.links
    .filter((link) => link.own)
    .map((link) => {
      const first = outside(link) ? -1 : resume.words.findIndex((word) => word.end > (link.span?.start ?? 0));
      const firstWord = first < 0 ? 0 : first;
      return { ...wordSpan(resume, firstWord, Math.min(firstWord + 1, resume.words.length)), symbols: [`link:${link.kind}`], entry: null, kinds: [], quantity: null, link };
    });
}

function wordSpan(resume: Resume, firstWord: number, endWord: number) {
  const start = resume.words[firstWord]?.start ?? resume.text.length;
  return { firstWord, endWord, start, end: resume.words[endWord - 1]?.end ?? start };
}

function sentenceNumbers(resume: Resume): Uint32Array {
  const numbers = new Uint32Array(resume.words.length);
  for (const [index, sentence] of resume.sentences.entries()) numbers.fill(index + 1, sentence.firstWord, sentence.endWord);
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

