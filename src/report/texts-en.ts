import type { Texts } from './messages.js';

/** What reports say in English. */
export const TEXTS_EN: Texts = {
  verdicts: { strong: 'strong', promising: 'promising', unclear: 'unclear', weak: 'weak' },
  flags: { green: 'green flag', red: 'red flag', integrity: 'please check' },
  pillars: { theory: 'Theory', practice: 'Practice', engineering: 'Engineering', trust: 'Trust' },
  sections: {
    header: 'top of the resume',
    summary: 'summary',
    experience: 'experience',
    projects: 'projects',
    skills: 'skills',
    education: 'education',
    achievements: 'achievements',
    publications: 'publications',
    languages: 'languages',
    links: 'links',
    other: 'other',
    hidden: 'hidden text',
  },
  notes: {
    'recognised-text': 'The text was recognised from a scan and may hold misread letters.',
    'replacement-text':
      'The file gives programs different words from those on its pages; the visible ones were read.',
    'unchecked-visibility': 'A page holds so many drawings that hidden text among them can’t be ruled out.',
    'fallback-reader': 'The file is unusual; it was read in a second way, which can’t detect hidden text.',
    'extension-mismatch': 'The type of the file doesn’t match its name.',
    'decoded-legacy-charset': 'The text was in an old encoding and was converted.',
    'truncated-pages': 'Only the first pages were read.',
    'metadata-for-machines':
      'The properties of the file (title, keywords) are written for machines; they don’t affect the score.',
    homoglyphs: 'Some words mix Latin and Cyrillic letters that look alike.',
    'invisible-characters': 'The text holds invisible characters; they were left out.',
    'no-sections-found': 'No section headings were found.',
  },
  foreign: (kind, ending) =>
    ending === null
      ? `This is ${kind}; such files are not read.`
      : `This is ${kind}, though its name ends in ${ending}; such files are not read.`,
  foreignKinds: {
    'an Excel table': 'an Excel table',
    'a PowerPoint presentation': 'a PowerPoint presentation',
    'a picture': 'a picture',
    'a RAR archive': 'a RAR archive',
    'a 7z archive': 'a 7z archive',
    'a gzip archive': 'a gzip archive',
  },
  unreadable: {
    encrypted: { what: 'The file is protected by a password.', next: 'Ask for a copy without one.' },
    'no-text': {
      what: 'The file holds a picture of the text, or text that can’t be decoded.',
      next: 'Ask for a PDF or DOCX whose text can be selected, or run text recognition (OCR) on it.',
    },
    damaged: {
      what: 'The file is damaged or can’t be opened.',
      next: 'Try to open it yourself; if that fails, ask for it again.',
    },
    empty: { what: 'The file is empty.', next: 'Ask for it again: the upload probably broke off.' },
    'too-large': {
      what: 'The file, or what it unpacks to, is far larger than resumes are.',
      next: 'Check what it is; ask for a smaller PDF or DOCX, or raise the limit with --limit.',
    },
    timeout: {
      what: 'Reading took too long and was stopped.',
      next: 'Try a longer --timeout, or ask for a simpler PDF or DOCX.',
    },
    unsupported: { what: 'Files of this kind are not read.', next: 'Ask for a PDF, DOCX or plain text.' },
  },
  hiddenInstead: (quote) => `It also holds text that a reader can’t see: ${quote}.`,
  columns: { score: 'Score', verdict: 'Signal', links: 'Links', resume: 'Resume' },
  nouns: { file: { one: 'file', other: 'files' }, resume: { one: 'resume', other: 'resumes' } },
  heading: ({ ruleset, role, asOf }) =>
    [`Ruleset ${ruleset}`, ...(role === null ? [] : [`role: ${role}`]), `as of ${asOf}`].join(' · '),
  place: ({ page, line, section }) =>
    [page === null ? line !== null && `line ${line}` : `p. ${page}`, section].filter(Boolean).join(', '),
  quoted: (text) => `“${text}”`,
  missing: 'The role asks for',
  overBudget: 'Left open, too many steps for one resume',
  unreadableHeading: (files) => `Not read: ${files}`,
  totals: ({ files, screened, unreadable, expected }) =>
    expected !== undefined
      ? `Stopped after ${files} of ${expected}: ${screened} read, ${unreadable} not read`
      : unreadable === 0
        ? `${files}, all read`
        : `${files}: ${screened} read, ${unreadable} not read`,
  notShown: (resumes, top) => `Left out by --top ${top}: ${resumes}.`,
  notRead: 'Why it was not read',
  excused: 'excused',
  base: (points) => `Start ${points}`,
  clamped: (points) => `kept within 0 to 100: ${points}`,
  untold: 'Can’t be told from this file',
  unknown: {
    links: 'Links behind words can’t be read from this file, so their absence says nothing.',
    sections: 'No section headings were found, so it can’t be told where this stands.',
    budget: 'The rule took more steps on this resume than it may, so it was left open; make it simpler.',
  },
  links: 'Links',
  guessedRole: {
    titles: (role) => `Screened as: ${role}, judging by the job titles.`,
    default: (role) => `Screened as: ${role}, as no job title points to a role.`,
  },
  sameBy: {
    file: 'the same file',
    mail: 'same e-mail',
    telephone: 'same telephone',
    account: 'same account',
    text: 'nearly the same text',
  },
  relations: {
    copy: (other) => `The same file as ${other}`,
    copies: (files) => `The same file again: ${files}`,
    older: (newest, by) => `An older resume of the same person (${by}); the newest is ${newest}`,
    newest: (files, by) => `Other resumes of this person (${by}): ${files}`,
    sharedText: (percent, files) =>
      `Has ${percent}% or more of its text in common with resumes of other people: ${files}`,
    more: (count) => `and ${count} more`,
  },
  nothingRead: 'No resume could be read.',
  orderOfReading:
    'The score is a reading order and rejects nobody: start with the strong signals, then the promising ones; ask about the unclear ones, and have one more person look at the weak ones.',
  rule: {
    why: 'Why it matters',
    ask: 'What to ask',
    points: 'Points',
    excuses: 'Excuses, which leave 0 points',
    roles: 'Applies to',
    examples: 'Examples',
  },
  outcomes: { hit: 'hits', miss: 'does not hit', excused: 'is excused', unknown: 'can’t be told' },
  pointsByHit: (first, next, most) =>
    [
      first,
      ...(next === null ? [] : [`${next} for each further one`]),
      ...(most === null ? [] : [`${most} at most`]),
    ].join(', '),
};
