import type { ExampleFailure, ExampleResults } from '../match/test-examples.js';
import { printableText } from './printable-text.js';

/**
 * What running the embedded examples gave, for people: failures, known gaps, and gaps that are closed by now.
 * @param placeOf file, line and column of an example
 */
export function examplesText(
  { passed, failures, gaps, closed }: ExampleResults,
  placeOf: (example: ExampleFailure) => string,
): string {
  const at = (example: ExampleFailure): string => printableText(placeOf(example));
  const lines = [
    ...failures.flatMap((failure) => [
      `${at(failure)} error: ${outcomeLine(failure)}`,
      ...textLines(failure),
    ]),
    ...gaps.flatMap((gap) => [
      `${at(gap)} todo: ${outcomeLine(gap)} (${printableText(gap.todo)})`,
      ...textLines(gap),
    ]),
    ...closed.flatMap((gap) => [
      `${at(gap)} ${gap.rule}: marked "todo", but comes out as wanted (${gap.expected}); take the mark off`,
      ...textLines(gap),
    ]),
  ];
  const counts = [
    `${passed} passed`,
    `${failures.length} failed`,
    ...(gaps.length === 0 ? [] : [`${gaps.length} to do`]),
    ...(closed.length === 0 ? [] : [`${closed.length} done but still marked "todo"`]),
  ];
  return `${[...lines, counts.join(', ')].join('\n')}\n`;
}

const outcomeLine = ({ rule, expected, actual }: ExampleFailure): string =>
  `${rule}: expected ${expected}, got ${actual}`;

const textLines = ({ text }: ExampleFailure): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => `  ${printableText(line)}`);
