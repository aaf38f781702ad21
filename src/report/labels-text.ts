import type { Disagreement, LabelComparison, ReadSentence } from '../match/compare-labels.js';
import { printableText } from './printable-text.js';

/** What each kind of disagreement means, for people who write rules. */
const MEANING: Readonly<Record<Disagreement['kind'], string>> = {
  noisy: 'hits, but should not',
  missing: 'should hit, but does not',
  wrong: 'hits as it should, but by none of the sentences that the label quotes',
};

/**
 * Where rules and labels disagree, for people: resume by resume, rule by rule, with the sentences and every mention
 * in them, then how many disagreements each rule has.
 */
export function labelsText({ agreed, disagreements }: LabelComparison, unread: readonly string[]): string {
  const lines = disagreements.flatMap((one) => [
    `${printableText(one.file)}: ${one.kind} ${one.rule}: ${MEANING[one.kind]}${outcomeOf(one)}`,
    ...one.sentences.flatMap(sentenceLines),
    '',
  ]);
  const totals = [...new Set(disagreements.map(({ rule }) => rule))].map((rule) => {
    const own = disagreements.filter((one) => one.rule === rule);
    return `${rule}: ${counts(own)}`;
  });
  return `${[
    ...lines,
    ...unread.map((file) => `${printableText(file)}: could not be read`),
    ...totals,
    `${agreed} right, ${counts(disagreements)}`,
  ].join('\n')}\n`;
}

/** Why a hit is missing, where that is more than a plain miss. */
function outcomeOf({ kind, status, reason }: Disagreement): string {
  if (kind !== 'missing' || status === 'miss') return '';
  return ` (${status}${reason === null ? '' : `: ${reason}`})`;
}

function sentenceLines({ text, mentions }: ReadSentence): string[] {
  return [
    `  "${printableText(text)}"`,
    ...mentions.map(({ words, what, kinds, assertion }) => {
      const told = assertion === 'affirmed' ? '' : `, ${assertion}`;
      return `    ${printableText(words)}: ${what}${kinds.length === 0 ? '' : ` (${kinds.join(', ')})`}${told}`;
    }),
  ];
}

const counts = (disagreements: readonly Disagreement[]): string =>
  (['noisy', 'missing', 'wrong'] as const)
    .map((kind) => `${disagreements.filter((one) => one.kind === kind).length} ${kind}`)
    .join(', ');
