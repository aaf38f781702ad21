/** A charset that text was wrongly decoded from, and the one that it was written in. */
interface Mistake {
  readonly readAs: 'windows-1252' | 'windows-1251';
  readonly written: 'windows-1251' | 'utf-8';
}

/** «Опыт» as «Îïûò», «ÐžÐ¿Ñ‹Ñ‚» and «РћРїС‹С‚». */
const MISTAKES: readonly Mistake[] = [
  { readAs: 'windows-1252', written: 'windows-1251' },
  { readAs: 'windows-1252', written: 'utf-8' },
  { readAs: 'windows-1251', written: 'utf-8' },
];
/** What no sound text is full of: accented letters only, and first halves of Russian letters before odd signs. */
const SUSPECT = /[À-ÿ¨¸]{3}|[ÐÑ][\u0080-\u00ff\u0152-\u2122]|(?:[РС][^\sа-яё\u0020-\u007e]){2}/iu;
/** Words that a mistake must account for before it is undone. */
const ENOUGH_WORDS = 5;
const WORD = /[0-9A-Za-z\P{ASCII}]+/gu;
const RUSSIAN_WORD = /^[а-яё]{3,}$/iu;
/** «Р» in UTF-8 ends with a byte that is a no-break space elsewhere, and readers make plain spaces of those. */
const SPLIT_LETTER = /(?<=^|[\s(«"'/-])([РÐ]) (?=[РСÐÑ][^\sа-яё\u0020-\u007e])/giu;

/**
 * Tells whether Russian text was decoded from a wrong charset somewhere on its way, and gives what undoes it,
 * line by line. Such text comes from old converters, and from fonts that name Cyrillic letters as Latin ones.
 */
export function findRepair(text: string): ((line: string) => string) | null {
  if (!SUSPECT.test(text)) return null;
  for (const mistake of MISTAKES) {
    const undo = undoing(mistake);
    const repaired = (text.match(WORD) ?? []).filter(
      (word) => !RUSSIAN_WORD.test(word) && RUSSIAN_WORD.test(undo(word)),
    );
    if (repaired.length >= ENOUGH_WORDS)
      return (line) => line.replace(SPLIT_LETTER, '$1\u00a0').replace(WORD, undo);
  }
  return null;
}

/** Undoes a mistake in a word; a word that it can't have happened to stays as it is. */
function undoing({ readAs, written }: Mistake): (word: string) => string {
  const bytes = bytesOf(readAs);
  const decoder = new TextDecoder(written, { fatal: true });
  return (word) => {
    const encoded = [...word].map((character) => bytes.get(character));
    if (encoded.includes(undefined)) return word;
    try {
      const undone = decoder.decode(Uint8Array.from(encoded as number[]));
      // An accented Latin word among the others: "résumé" would become half Russian.
      return /[a-z]/i.test(undone) && /[а-яё]/i.test(undone) ? word : undone;
    } catch {
      return word;
    }
  };
}

/** The byte of each character of an 8-bit charset; bytes without a character stand for themselves. */
function bytesOf(charset: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(charset);
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  return new Map([
    ...bytes.map((byte) => [String.fromCharCode(byte), byte] as const).filter(([, byte]) => byte >= 0x80),
    ...bytes.map((byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  ]);
}
