import type { Localized } from '../../ruleset/schema.js';
import type { Language } from '../../ruleset/terms.js';
import { type Texts, textsFor } from '../messages.js';
import { visibleText } from '../printable-text.js';
import { html, type Markup, NOTHING, trusted } from './markup.js';
import { type PageTexts, pageTextsFor } from './page-texts.js';

/** A text in both languages, or what makes it from the texts of one: those of the page, those of all reports. */
export type Saying = Localized | ((page: PageTexts, texts: Texts, language: Language) => string);

/**
 * Says texts in the language of the report and remembers them in both, so that the page's script can switch:
 * every element with a text carries its number.
 */
export interface Speech {
  readonly language: Language;
  /** An element that holds one text and nothing else. */
  readonly say: (saying: Saying, tag?: string, attributes?: Markup) => Markup;
  /** An attribute with a text. */
  readonly label: (name: 'aria-label' | 'placeholder' | 'label', saying: Saying) => Markup;
  /** The number of a text, for what the page's script makes. */
  readonly numberOf: (saying: Saying) => number;
  /** All texts so far by their number: English, Russian. */
  readonly remembered: () => readonly (readonly [string, string])[];
}

/** Starts a page in a language. */
export function createSpeech(language: Language): Speech {
  const numbers = new Map<string, number>();
  const remembered: [string, string][] = [];
  const remember = (saying: Saying): { number: number; text: string } => {
    const both = inBoth(saying);
    const key = `${both.en}\n${both.ru}`;
    const number = numbers.get(key) ?? remembered.push([visibleText(both.en), visibleText(both.ru)]) - 1;
    numbers.set(key, number);
    return { number, text: both[language] };
  };
  return {
    language,
    say: (saying, tag = 'span', attributes = NOTHING) => {
      const { number, text } = remember(saying);
      return html`<${trusted(tag)} data-t=${number}${attributes}>${text}</${trusted(tag)}>`;
    },
    label: (name, saying) => {
      const { number, text } = remember(saying);
      return html` ${trusted(name)}="${text}" data-${trusted(name)}=${number}`;
    },
    numberOf: (saying) => remember(saying).number,
    remembered: () => remembered,
  };
}

function inBoth(saying: Saying): Localized {
  if (typeof saying !== 'function') return saying;
  const text = (language: Language): string => saying(pageTextsFor(language), textsFor(language), language);
  return { en: text('en'), ru: text('ru') };
}
