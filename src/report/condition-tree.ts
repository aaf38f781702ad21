import { DEFAULT_GAP } from '../match/find-sequences.js';
import type { TracedCondition } from '../match/trace-condition.js';
import type { Language } from '../ruleset/terms.js';
import { CONDITION_WORDING } from './condition-wording.js';
import { describeCondition } from './describe-condition.js';
import { textsFor } from './messages.js';

/** One line of a tree: how deep it stands, and its text with the mark in front. */
export interface TreeLine {
  readonly depth: number;
  readonly text: string;
}

interface Wording {
  readonly all: string;
  readonly any: string;
  readonly lacking: string;
  /** Where the answer hangs on something that could not be read. */
  readonly open: string;
}

const WORDING: Readonly<Record<Language, Wording>> = {
  en: {
    all: 'all of this:',
    any: 'at least one of these:',
    lacking: '← this is missing',
    open: '← it depends on this',
  },
  ru: {
    all: 'всё это:',
    any: 'хотя бы одно из этого:',
    lacking: '← этого не хватило',
    open: '← всё зависит от этого',
  },
};

/**
 * The condition of a rule as a tree with a mark for how each part came out: ✓ holds, ✗ does not, ? can't be known.
 * Alternatives of which nothing was found take one line together.
 */
export function conditionTree(traced: TracedCondition, language: Language, depth = 0): TreeLine[] {
  const shown = shownParts(traced);
  const { lacking, open } = WORDING[language];
  const blame = traced.failing ? ` ${traced.truth === 'unknown' ? open : lacking}` : '';
  const line = (text: string): TreeLine => ({ depth, text: `${markOf(traced)} ${text}${blame}` });
  if (shown.length === 0) {
    const { quoted } = textsFor(language);
    const found = traced.found.length === 0 ? '' : `: ${traced.found.map(quoted).join(', ')}`;
    return [line(`${describeCondition(traced.node, language)}${found}`)];
  }
  return [
    line(headingOf(traced, language)),
    ...shown.flatMap((part) => conditionTree(part, language, depth + 1)),
  ];
}

/** The parts that say something: of alternatives those that hold or came near, of a "none" what is there after all. */
function shownParts({ group, truth, parts }: TracedCondition): readonly TracedCondition[] {
  if (group === 'any' && truth !== true) return parts.filter(holdsSomething);
  if (group === 'any' || group === 'none') return parts.filter((part) => part.truth === true);
  return group === 'count' ? parts.filter((part) => part.parts.length > 0 || part.found.length > 0) : parts;
}

const holdsSomething = ({ group, found, parts, truth }: TracedCondition): boolean =>
  group === 'none' ? truth !== true : found.length > 0 || parts.some(holdsSomething);

function headingOf({ group, node }: TracedCondition, language: Language): string {
  const { none, sequence, count } = CONDITION_WORDING[language];
  if (group === 'none') return none('').trim();
  if (group === 'sequence')
    return sequence('', node.sequence !== undefined && node.order !== 'any', node.gap ?? DEFAULT_GAP).trim();
  if (group === 'count') return count(node.count?.atLeast ?? 1, node.count?.distinct === true, '').trim();
  return WORDING[language][group === 'any' ? 'any' : 'all'];
}

function markOf({ truth }: TracedCondition): string {
  if (truth === 'unknown') return '?';
  return truth ? '✓' : '✗';
}
