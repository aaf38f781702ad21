import type { CompleteRuleset, Role, Rule } from '../ruleset/schema.js';
import { FLAGS, type Language, type Scope } from '../ruleset/terms.js';
import type { Flag } from '../score/screening.js';
import { escapeMarkdown as plain } from './escape-markdown.js';
import { excuseText } from './excuse-text.js';
import { fillTitle } from './fill-title.js';
import { type Texts, textsFor } from './messages.js';
import { pointsRange } from './points-range.js';
import { pointsText } from './points-text.js';
import { type ShownExample, shownExamples } from './shown-examples.js';

interface Wording {
  readonly heading: string;
  readonly groups: Readonly<Record<Flag, string>>;
  readonly intro: (ruleset: string, base: number, bands: string, count: number) => string;
  readonly scopes: Readonly<Record<Scope, string>>;
  readonly reads: Readonly<Record<'hidden' | 'all', string>>;
  readonly columns: readonly [string, string, string];
  readonly judged: string;
  readonly grade: string;
  readonly only: string;
  readonly factor: string;
  readonly must: string;
}

const WORDING: Readonly<Record<Language, Wording>> = {
  en: {
    heading: 'Flags',
    groups: { green: 'Green flags', red: 'Red flags', integrity: 'To be checked' },
    intro: (ruleset, base, bands, count) =>
      `The ruleset ${ruleset} has ${count} flags. A resume starts at ${base} points; what is found adds or takes points, each with the candidate's own words. The sum, kept within 0 and 100, gives the signal: ${bands}. A flag never rejects anybody: each has a question that lets an honest person clear it up.`,
    scopes: {
      sentence: 'sentence by sentence',
      bullet: 'bullet by bullet',
      entry: 'job by job',
      section: 'section by section',
      document: 'in the resume as a whole',
    },
    reads: { hidden: 'in hidden text only', all: 'in hidden text as well' },
    columns: ['Flag', 'What it says', 'Points'],
    judged: 'How it is judged',
    grade: 'where the grade is',
    only: 'Only for roles of',
    factor: 'Weighs differently for',
    must: 'Needed for a strong signal as',
  },
  ru: {
    heading: 'Флаги',
    groups: { green: 'Зелёные флаги', red: 'Красные флаги', integrity: 'Стоит проверить' },
    intro: (ruleset, base, bands, count) =>
      `В наборе правил ${ruleset} флагов: ${count}. Резюме начинает с ${base} баллов; каждая находка прибавляет или отнимает баллы и подтверждается словами самого кандидата. Сумма в пределах от 0 до 100 даёт сигнал: ${bands}. Ни один флаг никому не отказывает: у каждого есть вопрос, на который честный человек легко ответит.`,
    scopes: {
      sentence: 'по каждому предложению',
      bullet: 'по каждому пункту',
      entry: 'по каждому месту работы',
      section: 'по каждому разделу',
      document: 'по резюме в целом',
    },
    reads: { hidden: 'только в скрытом тексте', all: 'и в скрытом тексте' },
    columns: ['Флаг', 'Что он значит', 'Баллы'],
    judged: 'Как оценивается',
    grade: 'при степени',
    only: 'Только для ролей группы',
    factor: 'Иначе весит для ролей',
    must: 'Без него не бывает сильного сигнала для ролей',
  },
};

/** The guide to all flags of a ruleset as Markdown: English first, then Russian. */
export function flagsDoc(ruleset: CompleteRuleset): string {
  return `${[
    '<!-- Written from rules/ by scripts/write-flags-doc.mjs; change the YAML and run it again. -->',
    ...part(ruleset, 'en'),
    ...part(ruleset, 'ru'),
  ].join('\n\n')}\n`;
}

function part(ruleset: CompleteRuleset, language: Language): string[] {
  const wording = WORDING[language];
  const texts = textsFor(language);
  const { base, bands } = ruleset.score;
  const borders = [
    `${texts.verdicts.strong} ≥ ${bands.strong}`,
    `${texts.verdicts.promising} ≥ ${bands.promising}`,
    `${texts.verdicts.unclear} ≥ ${bands.unclear}`,
    texts.verdicts.weak,
  ].join(', ');
  return [
    `# ${wording.heading}`,
    wording.intro(`\`${ruleset.name}\` ${ruleset.version}`, base, borders, ruleset.rules.length),
    overview(ruleset, language),
    ...FLAGS.flatMap((flag) => {
      const rules = ruleset.rules.filter((rule) => rule.flag === flag);
      return rules.length === 0
        ? []
        : [`## ${wording.groups[flag]}`, ...rules.flatMap((rule) => card(rule, ruleset.roles, language))];
    }),
  ];
}

function overview({ rules }: CompleteRuleset, language: Language): string {
  const { columns } = WORDING[language];
  const rows = rules.map(
    (rule) => `| \`${rule.id}\` | ${plain(fillTitle(rule.title, {}, language))} | ${pointsRange(rule)} |`,
  );
  return [`| ${columns.join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n');
}

function card(rule: Rule, roles: readonly Role[], language: Language): string[] {
  const texts = textsFor(language);
  const examples = shownExamples(rule, language).map((example) => exampleLine(example, texts));
  return [
    `### \`${rule.id}\`: ${plain(fillTitle(rule.title, {}, language))}`,
    plain(rule.why[language]),
    `**${texts.rule.ask}.** ${plain(rule.ask[language])}`,
    [`**${WORDING[language].judged}**`, '', ...judgementLines(rule, roles, language)].join('\n'),
    ...(examples.length === 0 ? [] : [[`**${texts.rule.examples}**`, '', ...examples].join('\n')]),
  ];
}

function judgementLines(rule: Rule, roles: readonly Role[], language: Language): string[] {
  const wording = WORDING[language];
  const texts = textsFor(language);
  const where = [
    wording.scopes[rule.scope],
    ...(rule.reads === 'hidden' || rule.reads === 'all' ? [wording.reads[rule.reads]] : []),
  ].join(', ');
  const grades = (rule.grades ?? []).map(
    ({ grade, points }) => `; ${wording.grade} \`${grade}\`: ${pointsText(points, texts)}`,
  );
  const reasons = [...new Set((rule.unless ?? []).map(({ reason }) => reason))];
  const excuses = reasons.map((reason) => `  - \`${reason}\`: ${plain(excuseText(rule, reason, language))}`);
  const weighted = roles.flatMap(({ id, name, weights }) => {
    const factor = weights?.[rule.id];
    return factor === undefined ? [] : [`${plain(name[language])} (\`${id}\`) ×${factor}`];
  });
  const must = roles.filter((role) => role.must?.includes(rule.id)).map(({ name }) => plain(name[language]));
  return [
    `- ${texts.pillars[rule.pillar]}; ${where}`,
    `- ${texts.rule.points}: ${pointsText(rule.points, texts)}${grades.join('')}`,
    ...(excuses.length === 0 ? [] : [`- ${texts.rule.excuses}:`, ...excuses]),
    ...(rule.when === undefined ? [] : [`- ${wording.only} ${rule.when.roles.join(', ')}`]),
    ...(weighted.length === 0 ? [] : [`- ${wording.factor}: ${weighted.join(', ')}`]),
    ...(must.length === 0 ? [] : [`- ${wording.must}: ${must.join(', ')}`]),
  ];
}

function exampleLine({ text, outcome, reason }: ShownExample, texts: Texts): string {
  return `- ${outcome}${reason === null ? '' : ` (\`${reason}\`)`}: ${texts.quoted(plain(text))}`;
}
