import type { Resume, Word } from '../resume/resume.js';

/** Numbers of the stretches that each word belongs to, and whether a word may continue a name. */
export interface WordStretches {
  /** Broken by ; . ! ? and the end of a block: parts of a sequence must share one clause. */
  readonly clause: Uint32Array;
  /** Broken by any punctuation as well: a negation reaches no further. */
  readonly phrase: Uint32Array;
  /** Whether a word may follow the one before it inside a name: "GPT-4", "scikit learn", but not "Python. Torch". */
  readonly joinable: readonly boolean[];
}

const NAME_GAP = /^(?: ?[-–_/&+@'’] ?|\.| |)$/;
const CLAUSE_END = /[;!?\n]|\.(?=\s)/;
const PHRASE_END = /[,:()[\]«»"“”—–|•·]/;
// A new thought after a comma: "did not train it, but deployed it", "не обучал, а запускал".
const CONTRAST = new Set(['но', 'а', 'зато', 'однако', 'but', 'while', 'whereas', 'though', 'however']);
const CONTINUES_CONTRAST = new Set(['и', 'also']);

/** Cuts the words of a resume into clauses and phrases by the punctuation between them. */
export function cutClauses(resume: Pick<Resume, 'text' | 'words'>): WordStretches {
  const { text, words } = resume;
  const clause = new Uint32Array(words.length);
  const phrase = new Uint32Array(words.length);
  const joinable: boolean[] = new Array(words.length).fill(false);
  let clauses = 0;
  let phrases = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    const before = words[i - 1];
    if (word !== undefined && before !== undefined) {
      const gap = text.slice(before.end, word.start);
      joinable[i] =
        gap === ' ' || gap === '' || gap === '-' || NAME_GAP.test(gap) || isAbbreviation(before, word, gap);
      const contrast =
        gap.includes(',') && CONTRAST.has(word.form) && !CONTINUES_CONTRAST.has(words[i + 1]?.form ?? '');
      if (gap !== ' ' && (CLAUSE_END.test(gap) || contrast)) clauses += 1;
      // «вместо того, чтобы обучать»: the comma before "чтобы" parts nothing.
      const subordinate = gap === ', ' && word.form === 'чтобы';
      if (gap !== ' ' && !subordinate && (CLAUSE_END.test(gap) || PHRASE_END.test(gap))) phrases += 1;
    }
    clause[i] = clauses;
    phrase[i] = phrases;
  }
  return { clause, phrase, joinable };
}

/** «п. п.», "U. S.": single letters with full stops stand for one name. */
const isAbbreviation = (before: Word, word: Word, gap: string): boolean =>
  gap === '. ' && before.form.length === 1 && word.form.length === 1;
