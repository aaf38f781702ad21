import type { Rule } from '../ruleset/schema.js';
import type { Language } from '../ruleset/terms.js';
import { excuseText } from './excuse-text.js';
import { fillTitle } from './fill-title.js';
import { type Texts, textsFor } from './messages.js';
import { pointsText } from './points-text.js';
import { printableText } from './printable-text.js';
import { shownExamples } from './shown-examples.js';
import { wrapText } from './wrap-text.js';

const WIDTH = 80;

/** One rule for people: what it means, why it matters, what to ask, points, excuses, examples. */
export function ruleCard(rule: Rule, language: Language): string {
  const texts = textsFor(language);
  const { rule: heads } = texts;
  const part = (head: string, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : [
          '',
          head,
          ...lines.flatMap((line) => wrapText(printableText(line), WIDTH - 2)).map((line) => `  ${line}`),
        ];
  return `${[
    printableText(`${rule.id} · ${texts.flags[rule.flag]} · ${texts.pillars[rule.pillar]}`),
    printableText(fillTitle(rule.title, {}, language)),
    ...part(heads.why, [rule.why[language]]),
    ...part(heads.ask, [rule.ask[language]]),
    ...part(heads.points, pointsLines(rule, texts)),
    ...part(heads.roles, rule.when === undefined ? [] : [rule.when.roles.join(', ')]),
    ...part(heads.excuses, excuseLines(rule, language)),
    ...part(heads.examples, exampleLines(rule, language)),
  ].join('\n')}\n`;
}

function pointsLines({ points, grades }: Rule, texts: Texts): string[] {
  const graded = (grades ?? []).map(({ grade, points: value }) => `${grade}: ${pointsText(value, texts)}`);
  return [...graded, pointsText(points, texts)];
}

/** Each excuse once, in words. */
function excuseLines(rule: Rule, language: Language): string[] {
  const reasons = new Set((rule.unless ?? []).map(({ reason }) => reason));
  return [...reasons].map((reason) => {
    const text = excuseText(rule, reason, language);
    return text === reason ? reason : `${reason}: ${text}`;
  });
}

function exampleLines(rule: Rule, language: Language): string[] {
  const { quoted } = textsFor(language);
  return shownExamples(rule, language).map(
    ({ text, outcome, reason }) => `${quoted(text)} ${outcome}${reason === null ? '' : ` (${reason})`}`,
  );
}
