import type { Texts } from './messages.js';

/** What reports say in Russian. The bands agree with «сигнал»: they describe the signs, not the person. */
export const TEXTS_RU: Texts = {
  verdicts: { strong: 'сильный', promising: 'хороший', unclear: 'неясный', weak: 'слабый' },
  flags: { green: 'зелёный флаг', red: 'красный флаг', integrity: 'стоит проверить' },
  pillars: { theory: 'Теория', practice: 'Практика', engineering: 'Инженерия', trust: 'Доверие' },
  sections: {
    header: 'шапка',
    summary: 'о себе',
    experience: 'опыт',
    projects: 'проекты',
    skills: 'навыки',
    education: 'образование',
    achievements: 'достижения',
    publications: 'публикации',
    languages: 'языки',
    links: 'ссылки',
    other: 'прочее',
    hidden: 'скрытый текст',
  },
  notes: {
    'recognised-text': 'Текст распознан со скана, в буквах возможны ошибки.',
    'replacement-text':
      'Для программ в файле записаны не те слова, что видны на странице; прочитаны видимые.',
    'unchecked-visibility':
      'На странице слишком много рисунков; не проверить, нет ли среди них скрытого текста.',
    'fallback-reader': 'Файл устроен необычно, прочитан запасным способом; скрытый текст так не распознать.',
    'extension-mismatch': 'Формат файла не совпадает с его расширением.',
    'decoded-legacy-charset': 'Текст был в старой кодировке, он перекодирован.',
    'truncated-pages': 'Прочитаны только первые страницы.',
    'metadata-for-machines':
      'Свойства файла (название, ключевые слова) написаны для машин; на оценку они не влияют.',
    homoglyphs: 'В некоторых словах смешаны похожие латинские и русские буквы.',
    'invisible-characters': 'В тексте есть невидимые символы, они отброшены.',
    'no-sections-found': 'Заголовки разделов не найдены.',
  },
  foreign: (kind, ending) =>
    ending === null
      ? `Это ${kind}; такие файлы программа не читает.`
      : `Это ${kind}, хотя имя кончается на ${ending}; такие файлы программа не читает.`,
  foreignKinds: {
    'an Excel table': 'таблица Excel',
    'a PowerPoint presentation': 'презентация PowerPoint',
    'a picture': 'картинка',
    'a RAR archive': 'архив RAR',
    'a 7z archive': 'архив 7z',
    'a gzip archive': 'архив gzip',
  },
  unreadable: {
    encrypted: { what: 'Файл защищён паролем.', next: 'Попросите прислать его без пароля.' },
    'no-text': {
      what: 'Вместо текста в файле картинка, или текст не поддаётся расшифровке.',
      next: 'Попросите PDF или DOCX, в котором текст выделяется мышью, либо распознайте скан (OCR).',
    },
    damaged: {
      what: 'Файл повреждён или не открывается.',
      next: 'Попробуйте открыть его сами; если не выйдет, попросите прислать ещё раз.',
    },
    empty: { what: 'Файл пуст.', next: 'Попросите прислать его ещё раз: похоже, загрузка оборвалась.' },
    'too-large': {
      what: 'Файл или то, что в нём упаковано, гораздо больше обычного резюме.',
      next: 'Проверьте, что это за файл: попросите PDF или DOCX поменьше или поднимите предел через --limit.',
    },
    timeout: {
      what: 'Чтение шло слишком долго и было прервано.',
      next: 'Увеличьте --timeout или попросите PDF или DOCX попроще.',
    },
    unsupported: { what: 'Такие файлы программа не читает.', next: 'Попросите PDF, DOCX или обычный текст.' },
  },
  hiddenInstead: (quote) => `Кроме того, в файле есть текст, которого читатель не видит: ${quote}.`,
  columns: { score: 'Баллы', verdict: 'Сигнал', links: 'Ссылок', resume: 'Резюме' },
  nouns: {
    file: { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' },
    resume: { one: 'резюме', other: 'резюме' },
  },
  heading: ({ ruleset, role, asOf }) =>
    [`Правила ${ruleset}`, ...(role === null ? [] : [`роль: ${role}`]), `на ${asOf}`].join(' · '),
  place: ({ page, line, section }) =>
    [page === null ? line !== null && `строка ${line}` : `с. ${page}`, section].filter(Boolean).join(', '),
  quoted: (text) => `«${text}»`,
  missing: 'Для этой роли не хватает',
  overBudget: 'Без ответа, слишком много вариантов для одного резюме',
  unreadableHeading: (files) => `Не удалось прочитать: ${files}`,
  totals: ({ files, screened, unreadable, expected }) =>
    expected !== undefined
      ? `Остановлено, готово ${files} из ${expected}: прочитано ${screened}, не прочитано ${unreadable}`
      : unreadable === 0
        ? `${files}, прочитано всё`
        : `${files}: прочитано ${screened}, не прочитано ${unreadable}`,
  notShown: (resumes, top) => `Не показано из-за --top ${top}: ${resumes}.`,
  notRead: 'Почему не прочитано',
  excused: 'есть объяснение',
  base: (points) => `Старт ${points}`,
  clamped: (points) => `чтобы остаться от 0 до 100: ${points}`,
  untold: 'По этому файлу не понять',
  unknown: {
    links: 'Ссылки за словами в этом файле не прочитать, поэтому их отсутствие ни о чём не говорит.',
    sections: 'Заголовки разделов не нашлись, поэтому нельзя сказать, где это стоит.',
    budget: 'Правило перебрало на этом резюме слишком много вариантов и осталось без ответа; упростите его.',
  },
  links: 'Ссылки',
  guessedRole: {
    titles: (role) => `Роль по названиям должностей: ${role}.`,
    default: (role) => `По должностям роль не определилась, взята роль по умолчанию: ${role}.`,
  },
  sameBy: {
    file: 'тот же файл',
    mail: 'та же почта',
    telephone: 'тот же телефон',
    account: 'тот же аккаунт',
    text: 'почти тот же текст',
  },
  relations: {
    copy: (other) => `Тот же файл, что и ${other}`,
    copies: (files) => `Этот же файл есть ещё раз: ${files}`,
    older: (newest, by) => `Более старое резюме того же человека (${by}); самое новое: ${newest}`,
    newest: (files, by) => `Есть ещё резюме этого человека (${by}): ${files}`,
    sharedText: (percent, files) => `Текст не меньше чем на ${percent}% совпадает с чужими резюме: ${files}`,
    more: (count) => `и ещё ${count}`,
  },
  nothingRead: 'Ни одного резюме прочитать не удалось.',
  orderOfReading:
    'Баллы задают порядок чтения и никому не отказывают: сначала сильный сигнал, потом хороший; при неясном задайте вопрос, при слабом пусть посмотрит ещё один человек.',
  rule: {
    why: 'Почему это важно',
    ask: 'Что спросить',
    points: 'Баллы',
    excuses: 'Уважительные причины (0 баллов)',
    roles: 'Для ролей',
    examples: 'Примеры',
  },
  outcomes: { hit: 'срабатывает', miss: 'не срабатывает', excused: 'не в счёт', unknown: 'нельзя сказать' },
  pointsByHit: (first, next, most) =>
    [
      first,
      ...(next === null ? [] : [`за каждое следующее ${next}`]),
      ...(most === null ? [] : [`не больше ${most}`]),
    ].join(', '),
};
