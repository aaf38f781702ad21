import type { Rule } from '../ruleset/schema.js';
import type { Language } from '../ruleset/terms.js';
import type { Flag } from '../score/screening.js';
import { padText } from './fit-text.js';
import { textsFor } from './messages.js';
import { pointsRange } from './points-range.js';
import { printableText } from './printable-text.js';

/** All rules of a ruleset by kind of flag: id, points, title with the {names} of what it shows. */
export function ruleList({ rules }: { readonly rules: readonly Rule[] }, language: Language): string {
  const { flags } = textsFor(language);
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  const pointsWidth = Math.max(...rules.map((rule) => pointsRange(rule).length));
  const groups = (Object.keys(flags) as Flag[]).map((flag) => {
    const lines = rules
      .filter((rule) => rule.flag === flag)
      .map(
        (rule) =>
          `  ${padText(rule.id, idWidth)}  ${padText(pointsRange(rule), pointsWidth)}  ${rule.title[language]}`,
      );
    return lines.length === 0 ? [] : [flags[flag], ...lines];
  });
  return `${groups
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(printableLine).join('\n'))
    .join('\n\n')}\n`;
}

const printableLine = (line: string): string => printableText(line).trimEnd();
