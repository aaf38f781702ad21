import type { Language } from '../../ruleset/terms.js';

/** What the workbook says beside the texts of all reports. */
export interface WorkbookTexts {
  readonly sheets: Readonly<Record<'summary' | 'candidates' | 'evidence' | 'unreadable', string>>;
  readonly summary: Readonly<
    Record<
      'ruleset' | 'fingerprint' | 'asOf' | 'files' | 'screened' | 'unreadable' | 'stopped' | 'tool',
      string
    >
  >;
  readonly columns: Readonly<
    Record<
      | 'rank'
      | 'file'
      | 'role'
      | 'score'
      | 'verdict'
      | 'code'
      | 'decision'
      | 'relations'
      | 'rule'
      | 'flag'
      | 'status'
      | 'points'
      | 'quote'
      | 'page'
      | 'line'
      | 'section'
      | 'reason'
      | 'next',
      string
    >
  >;
  readonly statuses: Readonly<Record<'hit' | 'excused', string>>;
}

const EN: WorkbookTexts = {
  sheets: { summary: 'Summary', candidates: 'Candidates', evidence: 'Evidence', unreadable: 'Not read' },
  summary: {
    ruleset: 'Ruleset',
    fingerprint: 'Fingerprint of the ruleset (SHA-256)',
    asOf: 'As of',
    files: 'Files',
    screened: 'Read',
    unreadable: 'Not read',
    stopped: 'Stopped early; files in all',
    tool: 'Made by',
  },
  columns: {
    rank: '#',
    file: 'Resume',
    role: 'Role',
    score: 'Score',
    verdict: 'Signal',
    code: 'Own code',
    relations: 'Other resumes',
    decision: 'Decision (yours)',
    rule: 'Rule',
    flag: 'Kind',
    status: 'Result',
    points: 'Points',
    quote: 'The candidate’s words',
    page: 'Page',
    line: 'Line',
    section: 'Section',
    reason: 'Reason',
    next: 'What to do',
  },
  statuses: { hit: 'counts', excused: 'excused' },
};

const RU: WorkbookTexts = {
  sheets: { summary: 'Сводка', candidates: 'Кандидаты', evidence: 'Цитаты', unreadable: 'Не прочитано' },
  summary: {
    ruleset: 'Набор правил',
    fingerprint: 'Отпечаток набора правил (SHA-256)',
    asOf: 'На дату',
    files: 'Файлов',
    screened: 'Прочитано',
    unreadable: 'Не прочитано',
    stopped: 'Остановлено раньше времени; всего файлов',
    tool: 'Сделано в',
  },
  columns: {
    rank: '№',
    file: 'Резюме',
    role: 'Роль',
    score: 'Балл',
    verdict: 'Сигнал',
    code: 'Свой код',
    relations: 'Другие резюме',
    decision: 'Решение (ваше)',
    rule: 'Правило',
    flag: 'Вид',
    status: 'Итог',
    points: 'Баллы',
    quote: 'Слова кандидата',
    page: 'Страница',
    line: 'Строка',
    section: 'Раздел',
    reason: 'Причина',
    next: 'Что делать',
  },
  statuses: { hit: 'засчитано', excused: 'есть объяснение' },
};

/** The workbook's own texts in one language. */
export function workbookTexts(language: Language): WorkbookTexts {
  return { en: EN, ru: RU }[language];
}
