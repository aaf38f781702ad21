import type { CompiledRuleset } from '../match/compile-ruleset.js';
import { findTechnologies } from '../match/find-technologies.js';
import type { Extract } from '../read/extract.js';
import { plainExtract, plainLine } from '../read/plain-extract.js';
import { buildResume } from '../resume/build-resume.js';
import { hostAddress } from '../resume/personal/blind-address.js';
import { personalDetailsFinder } from '../resume/personal/find-personal-details.js';
import { maskPersonalDetails, placeholderWriter } from '../resume/personal/mask-personal-details.js';
import type { PersonalWords } from '../resume/personal/personal-words.js';
import type { Resume } from '../resume/resume.js';
import { blindUnreadable } from './blind-unreadable.js';
import { candidateId } from './candidate-id.js';
import type { NotScreened, Screened } from './screening.js';

/** A document as it was read, and as it was understood. */
export interface ReadResume {
  readonly extract: Extract;
  readonly resume: Resume;
}

/** Keeps from a report who the candidates are. */
export interface Blinding {
  /** The same document with masks over personal details wherever it is quoted from; findings don't change by it. */
  readonly mask: (document: ReadResume, fileName: string) => ReadResume;
  /** The screening of a masked document as it may be shown. */
  readonly screened: (screened: Screened) => Screened;
  /** Anything that quotes a masked document, as it may be shown. Links are quoted by their addresses. */
  readonly texts: <T>(record: T, document: Pick<Resume, 'language'>) => T;
  readonly unreadable: (row: NotScreened) => NotScreened;
}

const ADDRESS = /^https?:\/\/\S+$/i;

/** Makes everything ready that blind screenings need. */
export function blindScreening(words: PersonalWords, compiled: CompiledRuleset): Blinding {
  const { conventions } = compiled.ruleset;
  const find = personalDetailsFinder(words, conventions);
  const mask = ({ resume, extract }: ReadResume, fileName: string): ReadResume => {
    const technologies = findTechnologies(resume, compiled);
    const masked = maskPersonalDetails(resume, find({ resume, extract, fileName, technologies }));
    return { resume: masked, extract: withTextsOf(masked, extract) };
  };
  const blindLink = (url: string, language: Resume['language']): string =>
    hostAddress(url, conventions) ?? `‹${words.placeholders.link[language === 'en' ? 'en' : 'ru']}›`;
  const texts: Blinding['texts'] = (record, { language }) => {
    const write = placeholderWriter(words, language);
    return mapTexts(record, (text) => {
      const shown = write(text);
      return ADDRESS.test(shown) ? blindLink(shown, language).replace(/\/$/, '/…') : shown;
    }) as typeof record;
  };
  const screened = (row: Screened): Screened => ({
    ...texts(row, row),
    // The SHA-256 stays: who has the files can find the one that is meant, and nobody else learns anything from it.
    file: candidateId(row),
    links: row.links.map((link) => ({ ...link, url: blindLink(link.url, row.language) })),
  });
  return {
    mask,
    texts,
    screened,
    unreadable: (row) => {
      const { hidden, ...blind } = blindUnreadable(row);
      if (hidden === undefined) return blind;
      const extract = plainExtract([plainLine(hidden)]);
      const { resume } = mask({ extract, resume: buildResume(extract, conventions) }, row.file);
      return { ...blind, hidden: placeholderWriter(words, resume.language)(resume.source) };
    },
  };
}

/** What was read, with its texts taken from the masked source. Visible lines come first in it, hidden texts last. */
function withTextsOf({ source, lines }: Resume, extract: Extract): Extract {
  const textOf = (index: number): string =>
    source.slice(lines[index]?.start, (lines[index + 1]?.start ?? source.length + 1) - 1);
  return {
    ...extract,
    lines: extract.lines.map((line, index) => ({ ...line, text: textOf(index) })),
    hidden: extract.hidden.map((piece, index) => ({ ...piece, text: textOf(extract.lines.length + index) })),
  };
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
}
