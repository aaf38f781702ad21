import type { RuleExplanation } from '../match/explain.js';
import type { Evidence, Looked } from '../match/finding.js';
import type { TracedCondition } from '../match/trace-condition.js';
import type { Language } from '../ruleset/terms.js';
import type { Screened } from '../score/screening.js';
import type { Lift } from '../score/what-would-lift.js';
import { conditionTree } from './condition-tree.js';
import { describeCondition } from './describe-condition.js';
import { excuseText } from './excuse-text.js';
import { fillTitle } from './fill-title.js';
import { type Texts, textsFor } from './messages.js';
import { placeText } from './place-text.js';
import { printableText } from './printable-text.js';
import type { ReportHead } from './report.js';
import { roleRemark } from './resume-remarks.js';
import { signedPoints } from './signed-points.js';
import { wrapText } from './wrap-text.js';

interface Wording {
  readonly statuses: Readonly<Record<RuleExplanation['finding']['status'], string>>;
  readonly excuse: string;
  readonly found: string;
  readonly tree: string;
  readonly looked: (sections: string, links: number) => string;
  readonly nearest: string;
  readonly lacking: string;
  readonly nothingNear: string;
  readonly lift: string;
  readonly clearUp: (title: string) => string;
}

const WORDING: Readonly<Record<Language, Wording>> = {
  en: {
    statuses: {
      hit: 'hit',
      excused: 'excused',
      miss: 'miss',
      'not-applicable': 'not applicable',
      unknown: 'unknown',
    },
    excuse: 'Excuse:',
    found: 'Found:',
    tree: 'How the rule came out there:',
    looked: (sections, links) => `Looked in: ${sections}; links: ${links}.`,
    nearest: 'Nearest miss:',
    lacking: 'Missing:',
    nothingNear: 'Nothing in the text comes close.',
    lift: 'What would lift the signal:',
    clearUp: (title) => `clear up “${title}”`,
  },
  ru: {
    statuses: {
      hit: 'есть',
      excused: 'не в счёт',
      miss: 'нет',
      'not-applicable': 'не для этой роли',
      unknown: 'неизвестно',
    },
    excuse: 'Уважительная причина:',
    found: 'Найдено:',
    tree: 'Как правило сработало в этом месте:',
    looked: (sections, links) => `Где искали: ${sections}; ссылок: ${links}.`,
    nearest: 'Ближе всего:',
    lacking: 'Не хватило:',
    nothingNear: 'Ничего похожего в тексте нет.',
    lift: 'Что подняло бы сигнал:',
    clearUp: (title) => `прояснить «${title}»`,
  },
};

/** Deeper steps than this stand no further in, so that narrow windows have room for words. */
const MAX_INDENTS = 6;

/** More ways than this to a better signal help nobody to choose. */
const MAX_LIFTS = 4;

export interface ExplainOptions extends Pick<ReportHead, 'ruleset'> {
  readonly language: Language;
  /** Most columns that a line may take up. */
  readonly width: number;
  /** What would lift the signal, if that is to be told. */
  readonly lifts?: readonly Lift[];
}

/** Explains for people rule by rule why each hit, missed, was excused or can't be known, and what would lift the signal. */
export function explainText(
  screened: Screened,
  explanations: readonly RuleExplanation[],
  { ruleset, language, width, lifts = [] }: ExplainOptions,
): string {
  const texts = textsFor(language);
  const head = [
    `${printableText(screened.file)} · ${screened.score} · ${texts.verdicts[screened.verdict]}`,
    ...roleRemark(screened, { ruleset }, language).flatMap((remark) =>
      wrapText(printableText(remark), width),
    ),
  ].join('\n');
  const cards = explanations.map((one) => card(one, pointsOf(screened, one), language, width));
  const ending = lifts.length === 0 ? [] : [liftText(lifts, explanations, language, width)];
  return `${[head, ...cards, ...ending].join('\n\n')}\n`;
}

/** The shortest ways to a better signal, one a line: "promising (53): Links to own code +7". */
function liftText(
  lifts: readonly Lift[],
  explanations: readonly RuleExplanation[],
  language: Language,
  width: number,
): string {
  const wording = WORDING[language];
  const { verdicts } = textsFor(language);
  const titleOf = (id: string): string => {
    const explained = explanations.find((one) => one.rule.id === id);
    return explained === undefined
      ? id
      : fillTitle(explained.rule.title, explained.finding.captures, language);
  };
  const lines = lifts.slice(0, MAX_LIFTS).map(({ steps, scoreThen, verdictThen }) => {
    const parts = steps.map(({ rule, how, points }) => {
      const title = titleOf(rule);
      return `${how === 'show' ? title : wording.clearUp(title)} ${signedPoints(points)}`;
    });
    return `${verdicts[verdictThen]} (${scoreThen}): ${parts.join('; ')}`;
  });
  return [
    wording.lift,
    ...lines.flatMap((line) =>
      wrapText(printableText(line), width - 4).map((part, index) => `${index === 0 ? '  ' : '    '}${part}`),
    ),
  ].join('\n');
}

const pointsOf = (screened: Screened, { rule }: RuleExplanation): number =>
  screened.findings.find((finding) => finding.rule === rule.id)?.points ?? 0;

function card(
  { rule, finding, nearest, trace }: RuleExplanation,
  points: number,
  language: Language,
  width: number,
): string {
  const wording = WORDING[language];
  const texts = textsFor(language);
  const status =
    finding.status === 'excused'
      ? `${wording.statuses.excused} (${finding.reason})`
      : wording.statuses[finding.status];
  const grade = finding.grade === null ? '' : ` · ${finding.grade}`;
  const indented = (text: string): string[] =>
    wrapText(printableText(text), width - 4).map((line) => `    ${line}`);
  const quotes = finding.evidence.flatMap((evidence) => [
    ...indented(quoteLine(evidence, texts)),
    ...indented(foundLine(evidence, language)),
  ]);
  const tree = trace === null ? [] : [...indented(wording.tree), ...treeLines(trace, language, width)];
  return [
    `${rule.id} · ${status}${grade} · ${signedPoints(points)}`,
    ...wrapText(printableText(fillTitle(rule.title, finding.captures, language)), width - 2).map(
      (line) => `  ${line}`,
    ),
    ...(finding.status === 'excused'
      ? indented(`${wording.excuse} ${excuseText(rule, finding.reason ?? '', language)}`)
      : []),
    ...quotes,
    ...(finding.looked === undefined ? [] : indented(lookedLine(finding.looked, language))),
    ...(finding.status === 'unknown' ? indented(texts.unknown[finding.reason ?? ''] ?? '') : []),
    ...(nearest?.evidence == null
      ? []
      : indented(`${wording.nearest} ${quoteLine(nearest.evidence, texts)}`)),
    ...(nearest === null
      ? []
      : indented(`${wording.lacking} ${describeCondition(nearest.failed, language)}`)),
    ...(finding.status === 'miss' && nearest === null ? indented(wording.nothingNear) : []),
    ...tree,
  ].join('\n');
}

/** Where something was looked for that is not there. */
function lookedLine({ sections, links }: Looked, language: Language): string {
  const names = sections.map((section) => textsFor(language).sections[section]).join(', ');
  return WORDING[language].looked(names, links);
}

/** The words of a quote that the rule went by; nothing where the whole quote is one find. */
function foundLine({ matched, quote }: Evidence, language: Language): string {
  const { quoted } = textsFor(language);
  const words = matched.filter((text) => text !== quote);
  return words.length === 0 ? '' : `${WORDING[language].found} ${words.map(quoted).join(', ')}`;
}

/** The tree below its heading, each step further in than the one above. */
function treeLines(trace: TracedCondition, language: Language, width: number): string[] {
  return conditionTree(trace, language).flatMap(({ depth, text }) => {
    const margin = ' '.repeat(6 + 2 * Math.min(depth, MAX_INDENTS));
    return wrapText(printableText(text), width - margin.length - 2).map(
      (line, index) => `${margin}${index === 0 ? '' : '  '}${line}`,
    );
  });
}

function quoteLine(evidence: Evidence, texts: Texts): string {
  return `${texts.quoted(evidence.quote)} ${placeText(evidence, texts)}`.trim();
}
