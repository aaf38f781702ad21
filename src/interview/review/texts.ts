import type { PluralForms } from '../../report/messages.js';
import type { Language } from '../../ruleset/terms.js';

/** What a submission's files were passed over for. */
export const PASSED_OVER = ['ignored', 'binary', 'too-large', 'link', 'too-many'] as const;
export type PassedOver = Readonly<Record<(typeof PASSED_OVER)[number], number>>;

/** What a review says. */
export interface ReviewTexts {
  readonly title: string;
  readonly file: PluralForms;
  readonly read: (folder: string, files: string) => string;
  readonly passedOver: Readonly<Record<keyof PassedOver, (count: number) => string>>;
  readonly notRead: string;
  readonly asked: string;
  readonly doubts: string;
  readonly noDoubts: string;
  readonly secrets: string;
  readonly noSecrets: string;
  readonly notFound: string;
  readonly columns: readonly [what: string, place: string, line: string];
  readonly close: string;
}

const EN: ReviewTexts = {
  title: 'Review of a submission',
  file: { one: 'file', other: 'files' },
  read: (folder, files) => `${folder}: ${files} read, nothing was run`,
  passedOver: {
    ignored: (count) => `ignored, as git does: ${count}`,
    binary: (count) => `not text: ${count}`,
    'too-large': (count) => `larger than 512 KB: ${count}`,
    link: (count) => `symbolic links: ${count}`,
    'too-many': (count) => `over the limit for one submission: ${count}`,
  },
  notRead: 'Passed over:',
  asked: 'What the task asks for',
  doubts: 'To talk about',
  noDoubts: 'Nothing.',
  secrets: 'Secrets',
  noSecrets: 'None found.',
  notFound: 'not found',
  columns: ['What', 'Where', 'Line, or what to ask'],
  close:
    'A line shows that something is there, not that it is good. What was not found may be written differently: ask.',
};

const RU: ReviewTexts = {
  title: 'Проверка присланной работы',
  file: { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' },
  read: (folder, files) => `${folder}: прочитано ${files}, ничего не запускалось`,
  passedOver: {
    ignored: (count) => `исключено из git: ${count}`,
    binary: (count) => `не текст: ${count}`,
    'too-large': (count) => `больше 512 КБ: ${count}`,
    link: (count) => `символические ссылки: ${count}`,
    'too-many': (count) => `сверх предела для одной работы: ${count}`,
  },
  notRead: 'Пропущено:',
  asked: 'Что требует задание',
  doubts: 'О чём поговорить',
  noDoubts: 'Ничего.',
  secrets: 'Секреты',
  noSecrets: 'Не нашлось.',
  notFound: 'не нашлось',
  columns: ['Что', 'Где', 'Строка или вопрос'],
  close:
    'Строка показывает, что это в работе есть, но не говорит, хорошо ли сделано. То, что не нашлось, могло быть написано иначе: спросите.',
};

/** The texts of one language. */
export function reviewTexts(language: Language): ReviewTexts {
  return { en: EN, ru: RU }[language];
}
