/** Tells whether the check digits of a number are right. Takes digits alone, for an IBAN its letters as well. */
export type CheckDigits = (digits: string) => boolean;

const valuesOf = (digits: string): number[] => [...digits].map(Number);

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0);

/** Of a number below 19. */
const sumOfDigits = (number: number): number => (number < 10 ? number : number - 9);

/** ISO/IEC 7812-1, annex B: from the right, every second digit counts twice. */
const luhn: CheckDigits = (digits) =>
  valuesOf(digits)
    .reverse()
    .map((digit, i) => (i % 2 === 0 ? digit : sumOfDigits(2 * digit)))
    .reduce((sum, value) => sum + value, 0) %
    10 ===
  0;

/** The taxpayer number of a person has two check digits (order of the Federal Tax Service ММВ-7-6/435). */
const inn: CheckDigits = (digits) => {
  const values = valuesOf(digits);
  const first = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
  return (
    values.length === 12 &&
    (weighted(values, first) % 11) % 10 === values[10] &&
    (weighted(values, [3, ...first]) % 11) % 10 === values[11]
  );
};

/** The last two digits of an insurance number, by the rule of the Pension Fund: weights from 9 to 1, modulo 101. */
const snils: CheckDigits = (digits) => {
  const values = valuesOf(digits);
  const sum = weighted(values, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
  return values.length === 11 && (sum === 100 ? 0 : sum) === Number(digits.slice(9));
};

/** ISO 13616: with the first four characters at the end and letters as numbers from 10 on, the remainder of 97 is 1. */
const iban: CheckDigits = (characters) => {
  const moved = characters.slice(4) + characters.slice(0, 4);
  const digits = [...moved].map((character) => Number.parseInt(character, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
};

/** The known rules for check digits. */
export const CHECK_DIGITS: Readonly<Record<'luhn' | 'inn' | 'snils' | 'iban', CheckDigits>> = {
  luhn,
  inn,
  snils,
  iban,
};
