import type { MonthIndex, Passage, Resume } from '../resume/resume.js';
import type { VocabularyEntry } from '../ruleset/schema.js';
import { DATED_SYMBOL } from './compile-ruleset.js';
import { within } from './evaluate-atom.js';
import type { EvaluationContext, Match } from './evaluation.js';
import type { Mention } from './mention.js';
import { originalText } from './original-text.js';
import { passageIndexAt } from './passage-at.js';

/** Months by which a release may be misremembered, by how sure its date is. */
const GRACE: Readonly<Record<NonNullable<VocabularyEntry['certainty']>, number>> = {
  verified: 1,
  high: 2,
  medium: 6,
  low: 12,
};
/** "Seven years" may be six and a half; that spares people a finding but is no date of theirs. */
const ROUNDING_MONTHS = 6;
/** Most words between a length of time and the thing it is claimed for; "hands-on experience" between them is none. */
const TENURE_REACH = 3;
/** Most words from a year to the thing: "in 2021 I trained Llama 3". */
const YEAR_REACH = 3;
const IN_WORDS = new Set(['in', 'during', 'в']);
const SINCE_WORDS = new Set(['с', 'since', 'from']);

/** Mentions of things that were released only after the job or project they stand in had ended. */
export function findJobAnachronisms(passage: Passage, context: EvaluationContext): Match[] {
  const { resume } = context;
  return datedMentions(passage, context).flatMap((mention) => {
    const index = passageIndexAt(resume.entries, mention.firstWord);
    const entry = resume.entries[index];
    const released = releaseOf(mention);
    if (entry?.period?.end == null || released === null || entry.period.end >= released.earliest) return [];
    if (!endsForCertain(index, resume)) return [];
    return [claim([], mention, entry.period, released.month, resume)];
  });
}

/** Below the last job of a resume without headings stands all that comes after the jobs. */
function endsForCertain(index: number, { entries, sections }: Resume): boolean {
  const section = entries[index]?.section;
  return sections[section ?? -1]?.heading !== null || entries[index + 1]?.section === section;
}

/** Claims of more years with a thing than it has been out, as of a month: "7 years of LangChain", «с ChatGPT с 2020 года». */
export function findTenureAnachronisms(passage: Passage, context: EvaluationContext): Match[] {
  const { asOf } = context;
  if (asOf === null) return [];
  return datedMentions(passage, context).flatMap((mention) => {
    const released = releaseOf(mention);
    if (released === null) return [];
    const claimed =
      tenureNear(mention, passage, context, asOf) ??
      sinceYearNear(mention, passage, context) ??
      yearBeside(mention, passage, context);
    if (claimed === null || claimed.latestStart >= released.earliest) return [];
    return [
      claim(
        claimed.mentions,
        mention,
        { start: claimed.firstStart ?? claimed.latestStart, end: claimed.end ?? asOf },
        released.month,
        context.resume,
      ),
    ];
  });
}

interface ClaimedStart {
  /** The latest month in which the time claimed can have begun. */
  readonly latestStart: MonthIndex;
  readonly mentions: readonly Mention[];
  /** What the words say, without any grace: the start of the years counted back, the months of one year. */
  readonly firstStart?: MonthIndex;
  readonly end?: MonthIndex;
}

/** The nearest "7 years" that is said of a mention; "ten years with Kafka, three with LangChain" has two. */
function tenureNear(
  mention: Mention,
  passage: Passage,
  context: EvaluationContext,
  asOf: MonthIndex,
): ClaimedStart | null {
  const { annotations, spend } = context;
  const all = within(annotations.bySymbol.get('quantity:tenure') ?? [], passage);
  spend(all.length);
  const experience = within(annotations.bySymbol.get('kind:experience-claim') ?? [], passage);
  const isNear = (tenure: Mention): boolean => {
    const filler = experience.filter(
      ({ firstWord, endWord }) => firstWord >= tenure.endWord && endWord <= mention.firstWord,
    );
    const words = filler.reduce((sum, { firstWord, endWord }) => sum + endWord - firstWord, 0);
    return gapBetween(tenure, mention) - words <= TENURE_REACH;
  };
  const tenures = all.filter(
    (tenure) => isSaidOf(tenure, mention, passage, context) && isNear(tenure) && isYears(tenure, annotations),
  );
  const nearest = tenures.sort((a, b) => gapBetween(a, mention) - gapBetween(b, mention))[0];
  if (nearest?.quantity?.value == null) return null;
  const firstStart = asOf - nearest.quantity.value * 12;
  return { latestStart: firstStart + ROUNDING_MONTHS, firstStart, mentions: [nearest] };
}

type WordRange = Pick<Passage, 'firstWord' | 'endWord'>;

/**
 * Whether a time is said of a mention: it stands in the same phrase, or right after a name that stands alone, behind a
 * bracket, "PyTorch (7 years)", or behind the dash of a list of such pairs, «Kubernetes — 5 лет, vLLM — 6 лет». The
 * dash after a list of names is said of all of them together.
 */
function isSaidOf(
  time: WordRange,
  mention: Mention,
  passage: Passage,
  { resume: { text, words }, stretches: { phrase }, annotations }: EvaluationContext,
): boolean {
  const own = phrase[mention.firstWord];
  if (phrase[time.firstWord] === own) return true;
  const isAlone = phrase[mention.firstWord - 1] !== own && phrase[mention.endWord] !== own;
  if (!isAlone || time.firstWord < mention.endWord) return false;
  const between = text.slice(mention.end, words[time.firstWord]?.start);
  if (/^ ?\( ?(?:\p{L}+ ){0,2}$/u.test(between)) return true;
  if (!/^ ?[—–:-] ?(?:\p{L}+ ){0,2}$/u.test(between)) return false;
  const before = text.slice(words[mention.firstWord - 1]?.end ?? 0, mention.start);
  const tenures = annotations.bySymbol.get('quantity:tenure') ?? [];
  return (
    mention.firstWord === passage.firstWord ||
    before.includes(':') ||
    tenures.some(({ endWord }) => endWord === mention.firstWord)
  );
}

/** Months are too short to be wrong by years, and "2 quarters" even more so. */
const isYears = (tenure: Mention, { bySymbol }: EvaluationContext['annotations']): boolean =>
  within(bySymbol.get('term:unit/year') ?? [], tenure).length > 0;

/** "since 2020", «с 2020 года» that is said of a mention; the year may mean its last month. */
function sinceYearNear(mention: Mention, passage: Passage, context: EvaluationContext): ClaimedStart | null {
  const { resume } = context;
  const from = Math.max(passage.firstWord, mention.firstWord - TENURE_REACH);
  const to = Math.min(passage.endWord, mention.endWord + TENURE_REACH);
  for (let at = from + 1; at < to; at += 1) {
    const word = resume.words[at];
    if (
      word === undefined ||
      !/^(?:19|20)\d\d$/.test(word.form) ||
      !SINCE_WORDS.has(resume.words[at - 1]?.form ?? '') ||
      !isSaidOf({ firstWord: at - 1, endWord: at + 1 }, mention, passage, context)
    )
      continue;
    return { latestStart: Number(word.form) * 12 + 11, mentions: [] };
  }
  return null;
}

/**
 * "Llama 3 in 2021", «на Llama 3 в 2021 году»: a year with "in" that stands right beside a mention, in the same phrase.
 * Of two years neither is taken, nor one that a later name stands nearer to.
 */
function yearBeside(
  mention: Mention,
  passage: Passage,
  { resume, stretches }: EvaluationContext,
): ClaimedStart | null {
  const isYear = (at: number): boolean =>
    /^(?:19|20)\d\d$/.test(resume.words[at]?.form ?? '') && IN_WORDS.has(resume.words[at - 1]?.form ?? '');
  const inPhrase = (at: number): boolean =>
    at >= passage.firstWord &&
    at < passage.endWord &&
    stretches.phrase[at] === stretches.phrase[mention.firstWord];
  const years: number[] = [];
  for (let at = passage.firstWord + 1; at < passage.endWord; at += 1) if (isYear(at)) years.push(at);
  const [only] = years;
  if (only === undefined || years.length > 1 || !inPhrase(only)) return null;
  const isBeside =
    only - 1 === mention.endWord || (only < mention.firstWord && mention.firstWord - only <= YEAR_REACH);
  if (!isBeside) return null;
  const year = Number(resume.words[only]?.form);
  return { latestStart: year * 12 + 11, firstStart: year * 12, end: year * 12 + 11, mentions: [] };
}

const gapBetween = (a: Passage, b: Passage): number =>
  Math.max(0, b.firstWord - a.endWord, a.firstWord - b.endWord);

/** Affirmed, visible mentions with a known release inside a passage. */
function datedMentions(passage: Passage, { annotations, spend }: EvaluationContext): Mention[] {
  const dated = within(annotations.bySymbol.get(DATED_SYMBOL) ?? [], passage);
  spend(dated.length);
  return dated.filter(({ assertion, hidden }) => assertion === 'affirmed' && !hidden);
}

/** The month of the first release, and the earliest month that it may have been. */
function releaseOf({ entry }: Mention): { month: MonthIndex; earliest: MonthIndex } | null {
  const [year, month] = (entry?.since ?? '').split('-').map(Number);
  if (year === undefined || month === undefined) return null;
  const index = year * 12 + month - 1;
  return { month: index, earliest: index - GRACE[entry?.certainty ?? 'low'] };
}

function claim(
  mentions: readonly Mention[],
  what: Mention,
  period: { start: MonthIndex; end: MonthIndex | null },
  released: MonthIndex,
  resume: Resume,
): Match {
  const all = [what, ...mentions];
  return {
    firstWord: Math.min(...all.map(({ firstWord }) => firstWord)),
    endWord: Math.max(...all.map(({ endWord }) => endWord)),
    mentions: all,
    facts: {
      name: originalText(resume, what),
      claimed: `${monthText(period.start)} – ${monthText(period.end ?? period.start)}`,
      released: monthText(released),
    },
  };
}

const monthText = (month: MonthIndex): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
