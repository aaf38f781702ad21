import type { PluralForms } from '../../report/messages.js';
import type { Language } from '../../ruleset/terms.js';

/** What the making of a dataset says. */
export interface DatasetTexts {
  readonly nouns: Readonly<Record<'row' | 'pair' | 'question' | 'replacement', PluralForms>>;
  readonly read: (rows: string, file: string) => string;
  readonly blank: (rows: string) => string;
  readonly chosen: (pairs: string, questions: string, seed: number) => string;
  readonly nothing: string;
  readonly replaced: (replacements: string, rows: string) => string;
  readonly written: string;
  readonly files: Readonly<Record<'pairs' | 'questions' | 'replacements', string>>;
  readonly look: string;
  readonly lookAt: readonly string[];
}

const EN: DatasetTexts = {
  nouns: {
    row: { one: 'row', other: 'rows' },
    pair: { one: 'pair', other: 'pairs' },
    question: { one: 'question', other: 'questions' },
    replacement: { one: 'replacement', other: 'replacements' },
  },
  read: (rows, file) => `${file}: ${rows} read`,
  blank: (rows) => `skipped for want of a question or an answer: ${rows}`,
  chosen: (pairs, questions, seed) =>
    `Chosen with seed ${seed}: ${pairs}, and ${questions} held back for the test`,
  nothing: 'No personal data was found. That is rare, so look again.',
  replaced: (replacements, rows) => `${replacements} in ${rows}:`,
  written: 'Written:',
  files: {
    pairs: 'for the candidate',
    questions: 'for the candidate, the test',
    replacements: 'for you: every replacement with its place',
  },
  look: 'Read the files yourself before you send them. Rules find what has a recognisable form. They do not see:',
  lookAt: [
    'rare names, surnames and nicknames in the middle of a sentence, names that are words as well',
    'postal addresses, dates of birth, health, anything that only one person could have written',
    'order and contract numbers, which stay as they are, and the secrets of your company',
  ],
};

const RU: DatasetTexts = {
  nouns: {
    row: { one: 'строка', few: 'строки', many: 'строк', other: 'строки' },
    pair: { one: 'пара', few: 'пары', many: 'пар', other: 'пары' },
    question: { one: 'вопрос', few: 'вопроса', many: 'вопросов', other: 'вопроса' },
    replacement: { one: 'замена', few: 'замены', many: 'замен', other: 'замены' },
  },
  read: (rows, file) => `${file}: прочитано ${rows}`,
  blank: (rows) => `пропущено без вопроса или ответа: ${rows}`,
  chosen: (pairs, questions, seed) => `Выбрано с seed ${seed}: ${pairs} и ${questions} для проверки`,
  nothing: 'Личных данных не нашлось. Так бывает редко, посмотрите внимательно.',
  replaced: (replacements, rows) => `${replacements} (затронуто ${rows}):`,
  written: 'Записано:',
  files: {
    pairs: 'кандидату',
    questions: 'кандидату, для проверки',
    replacements: 'вам: каждая замена и её место',
  },
  look: 'Перед отправкой прочитайте файлы сами. Правила находят то, что узнаётся по форме. Они не видят:',
  lookAt: [
    'редких имён, фамилий и прозвищ в середине фразы и имён, которые совпадают с обычными словами',
    'почтовых адресов, дат рождения, сведений о здоровье и всего, по чему можно узнать человека',
    'номеров заказов и договоров (они остаются) и коммерческой тайны',
  ],
};

/** The texts of one language. */
export function datasetTexts(language: Language): DatasetTexts {
  return { en: EN, ru: RU }[language];
}
