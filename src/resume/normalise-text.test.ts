import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from './normalise-text.js';

const plain = (raw: string): string => normaliseText(raw).text;
/** Letters and digits of a text as a reader sees them, whatever way they were encoded. */
const seen = (raw: string): string => raw.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

describe('normaliseText', () => {
  it.each([
    ['a ligature', 'ﬁne-tuned work\uFB02ow', 'fine-tuned workflow'],
    ['fullwidth letters', 'Ｐｙｔｈｏｎ', 'Python'],
    ['mathematical bold letters', '𝐏𝐲𝐓𝐨𝐫𝐜𝐡', 'PyTorch'],
    ['a soft hyphen', 'дообу\u00ADчил', 'дообучил'],
    ['a zero-width space', 'Lang\u200BChain', 'LangChain'],
    ['bidi marks', '\u202AvLLM\u202C', 'vLLM'],
    ['tag characters', 'RAG\u{E0041}\u{E0042}', 'RAG'],
    ['a byte order mark', '\uFEFFОпыт', 'Опыт'],
    ['no-break spaces', 'на\u00A040\u202F%', 'на 40 %'],
    ['a tab and many spaces', ' a \t  b ', 'a b'],
    ['a no-break hyphen', 'fine\u2011tuning', 'fine-tuning'],
    ['a minus sign', '\u221230%', '-30%'],
    ['й of two characters', 'И\u0306од, мой\u0020и\u0306од', 'Йод, мой йод'],
    ['ё of two characters', 'Е\u0308ж', 'Ёж'],
    ['é of two characters', 're\u0301sume\u0301', 'résumé'],
    ['a footnote mark', 'F1 0.84²', 'F1 0.84'],
    ['private-use icons', '\uE0A2 github.com/ivan', 'github.com/ivan'],
    ['nothing but ornaments', '\u200B\u00AD ', ''],
  ])('reads %s as people do', (_what, raw, expected) => {
    expect(plain(raw)).toBe(expected);
  });

  it('keeps letter case and ё, which the words lower themselves', () => {
    expect(plain('RAG и Ёлка')).toBe('RAG и Ёлка');
  });

  it('counts what it took away, so that a note can say so', () => {
    expect(normaliseText('L\u200Ba\u200Bn\u200Bg').invisible).toBe(3);
    expect(normaliseText('PyТorch').homoglyphs).toBe(1);
  });

  it('points from every character back to the one it came from', () => {
    const raw = '  ﬁ\u00ADne  𝐓uning';
    const { text, origin } = normaliseText(raw);
    expect(text).toBe('fine Tuning');
    expect(origin.map((offset) => raw.slice(offset)[0])).toEqual([
      ...'ﬁﬁne ',
      '\uD835',
      ...'uning',
      undefined,
    ]);
  });

  it('points a composed letter at its base, so that a quote never begins with a bare accent', () => {
    expect(normaliseText('и\u0306од').origin[0]).toBe(0);
  });

  it('gives offsets that never go back and never leave the input, for any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const { text, origin } = normaliseText(raw);
        expect(origin).toHaveLength(text.length + 1);
        expect(origin.at(-1)).toBe(raw.length);
        for (let i = 1; i < origin.length; i += 1)
          expect(origin[i]).toBeGreaterThanOrEqual(origin[i - 1] ?? 0);
      }),
    );
  });

  it('shows the same letters through the offsets as in the text, for any piece of any text', () => {
    const letters = fc.constantFrom(
      ...'09йёЙжПЖ',
      '㎒',
      '𝟗',
      '\u200B',
      '\u00AD',
      '\u00A0',
      ' ',
      '-',
      '…',
      '½',
    );
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), fc.nat(), fc.nat(), (characters, a, b) => {
        const raw = characters.join('');
        const { text, origin } = normaliseText(raw);
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        // A piece that begins or ends inside one source character has the whole character behind it.
        const source = seen(raw.slice(origin[start], origin[end]));
        fc.pre(
          origin[start] !== origin[start - 1] && (end === text.length || origin[end] !== origin[end - 1]),
        );
        expect(source).toBe(seen(text.slice(start, end)));
      }),
    );
  });

  // A copy of all that went before for each of them would run into the time-out.
  it.each(['é ', 'и\u0306'])('takes linear time for a million of %j in a row', (piece) => {
    expect(normaliseText(piece.repeat(1_000_000)).text).toMatch(/^(?:é é|йй)/);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'aйё Тo-–…ﬁ𝐏\u00AD\u00A0', 'Py'), { maxLength: 30 }),
        (characters) => {
          const once = plain(characters.join(''));
          expect(plain(once)).toBe(once);
        },
      ),
    );
  });
});
