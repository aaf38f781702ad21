import type { Resume } from '../resume/resume.js';
import type { VocabularyEntry } from '../ruleset/schema.js';
import type { Scope } from '../ruleset/terms.js';
import type { Needs } from './compile-ruleset.js';
import { passageIndexAt } from './passage-at.js';

/** A mention as far as needs go. */
export interface Needy {
  readonly firstWord: number;
  readonly symbols: readonly string[];
  readonly entry: VocabularyEntry | null;
  readonly needs: Needs | null;
}

/** The entries behind each symbol that somebody needs, in one passage. */
type Around = Map<string, Set<VocabularyEntry | null>>;

/** Leaves out ambiguous names that stand nowhere near a mention of what they need. */
export function withNeedsMet<T extends Needy>(mentions: readonly T[], resume: Resume): readonly T[] {
  const needs = new Set(mentions.flatMap((mention) => mention.needs ?? []));
  if (needs.size === 0) return mentions;
  const scopes = new Set([...needs].map(({ scope }) => scope));
  const needed = new Set([...needs].flatMap(({ groups }) => groups.flat()));
  // Two ambiguous names can't vouch for each other.
  const clear = mentions.filter((mention) => mention.needs === null);
  const byScope = new Map([...scopes].map((scope) => [scope, mentionedIn(scope, clear, needed, resume)]));
  return mentions.filter((mention) => {
    if (mention.needs === null) return true;
    const { groups, scope } = mention.needs;
    const around = byScope.get(scope)?.get(passageNumber(resume, scope, mention.firstWord));
    const isNear = (symbol: string): boolean =>
      [...(around?.get(symbol) ?? [])].some((entry) => entry !== mention.entry);
    return groups.every((symbols) => symbols.some(isNear));
  });
}

function mentionedIn(
  scope: Scope,
  mentions: readonly Needy[],
  needed: ReadonlySet<string>,
  resume: Resume,
): ReadonlyMap<number, Around> {
  const passages = new Map<number, Around>();
  for (const { firstWord, symbols, entry } of mentions) {
    for (const symbol of symbols) {
      if (!needed.has(symbol)) continue;
      const number = passageNumber(resume, scope, firstWord);
      const around: Around = passages.get(number) ?? new Map();
      passages.set(number, around);
      around.set(symbol, (around.get(symbol) ?? new Set()).add(entry));
    }
  }
  return passages;
}

function passageNumber(resume: Resume, scope: Scope, word: number): number {
  const { sentences, bullets, entries, sections } = resume;
  if (scope === 'document') return 0;
  const layers = { sentence: sentences, bullet: bullets, entry: entries, section: sections };
  return passageIndexAt(layers[scope], word);
}
