const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sh',
    'э e ю iu я ia ы i і i ї i є e ґ g ў u ә a ғ g қ k ң n ө o ұ u ү u һ h җ zh',
  ]
    .join(' ')
    .split(' ')
    .reduce<[string, string][]>((pairs, letter, index, all) => {
      if (index % 2 === 0) pairs.push([letter, all[index + 1] ?? '']);
      return pairs;
    }, []),
);
const LATIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  đ: 'd',
  ı: 'i',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};
/** Spellings of one sound in names that were carried over from Cyrillic, the longer ones first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'sh'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/[yj](?=[aueo])/g, 'i'],
  [/io/g, 'e'],
  [/ie/g, 'e'],
  [/[yj]/g, 'i'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/(.)\1+/g, '$1'],
];

/** The key of a word of a name: the same for both scripts, for usual ways to carry it over, for any letter case. */
export function nameKey(word: string): string {
  let key = '';
  for (const letter of word.normalize('NFC').toLowerCase())
    key += CYRILLIC[letter] ?? LATIN[letter] ?? letter.normalize('NFD').replace(/[\p{M}'’ьъ]/gu, '');
  for (const [spelling, sound] of SOUNDS) key = key.replace(spelling, sound);
  return key;
}

const NOUN = ' а я у ю ы и е о ь й ой ей ою ею ом ем ым ых ыми ью'.split(' ');
const SHORT_NOUN = 'а у ом е ю я ем'.split(' ');
const ADJECTIVE = 'ий ый ой ая яя ое ее ого его ому ему ым им ом ем ую юю ей ою ею ые ие ых их ыми ими'.split(
  ' ',
);

/** A word in small letters without accents. */
export const plainLatin = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '');

/** A word of a name with its case forms in Russian, as keys. */
export interface NameForms {
  readonly base: string;
  /** The spelling in small letters without accents, of names in Latin letters. */
  readonly latin: string | null;
  readonly forms: ReadonlySet<string>;
}

/**
 * The case forms of a name (Лебедева: Лебедевой, Лебедеву ...). Some of them do not exist; they hurt nobody, as no
 * other word is spelled so.
 */
export function caseForms(name: string): NameForms {
  const word = name.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
  const base = nameKey(word);
  return {
    base,
    latin: isCyrillic(word) ? null : plainLatin(word),
    forms: new Set([base, ...stems(word).flatMap(declined)]),
  };
}

/** Whether a word is a form of the name; only words in Cyrillic are declined. */
export function isFormOf(
  { base, forms }: NameForms,
  { key, cyrillic }: { readonly key: string; readonly cyrillic: boolean },
): boolean {
  return key === base || (cyrillic && forms.has(key));
}

type Stem = readonly [stem: string, endings: readonly string[]];

const declined = ([stem, endings]: Stem): string[] =>
  isCyrillic(stem)
    ? endings.map((ending) => nameKey(stem + ending))
    : endings.map((ending) => nameKey(stem) + nameKey(ending));

export const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

function stems(word: string): Stem[] {
  // A foreign name takes Russian endings where it is written in Russian.
  if (!isCyrillic(word))
    return [
      [word, NOUN],
      [word.replace(/[aeiouy]$/, ''), NOUN.slice(1)],
    ];
  if (word.length < 3) return /[аеиоуыэюя]$/.test(word) ? [] : [[word, SHORT_NOUN]];
  const endsInVowel = /[аяоеиыуюьй]$/.test(word);
  const noun: Stem = endsInVowel ? [word.slice(0, -1), NOUN.slice(1)] : [word, NOUN];
  const adjective: Stem[] = /(?:ий|ый|ой|ая|яя|ое|ее)$/.test(word) ? [[word.slice(0, -2), ADJECTIVE]] : [];
  // Павел, Павла; Кравец, Кравца; Лев, Льва.
  const fleeting = /^(.*[^аеиоуыэюя])[ео]([^аеиоуыэюяьй])$/.exec(word);
  return [
    noun,
    ...adjective,
    ...(fleeting === null ? [] : [[`${fleeting[1]}${fleeting[2]}`, NOUN.slice(1)] as const]),
  ];
}
