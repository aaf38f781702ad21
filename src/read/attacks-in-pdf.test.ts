import { describe, expect, it, test } from 'vitest';
import { readAny, readFixture, screenFixture, textsOf } from '../../fixtures/read-fixture.js';

const SECRET = 'secret words for the machine';

describe('PDF: text that a person can not see is quoted and kept apart', () => {
  test.each([
    ['A01: text in render mode 3', 'render-mode-3.pdf', 'render-mode'],
    [
      'A01: a render mode set in another text object',
      'render-mode-kept-across-text-objects.pdf',
      'render-mode',
    ],
    ['A01: render mode 3 over a backdrop beside real text', 'invisible-over-backdrop.pdf', 'render-mode'],
    ['A02: white on white', 'white-on-white.pdf', 'background-colour'],
    ['A02: nearly white on white', 'near-white-on-white.pdf', 'background-colour'],
    ['A02: dark on a dark box', 'dark-on-dark-box.pdf', 'background-colour'],
    ['A02: dark on a dark page', 'dark-page.pdf', 'background-colour'],
    ['A02: white over a white picture', 'white-over-white-picture.pdf', 'background-colour'],
    ['A02: white inside a form', 'hidden-in-form.pdf', 'background-colour'],
    ['A02: white inside a dozen nested forms', 'hidden-in-nested-forms.pdf', 'background-colour'],
    ['A02: a white pattern', 'white-pattern.pdf', 'background-colour'],
    ['A04: letters squeezed to lines', 'squeezed.pdf', 'tiny-print'],
    ['A04: a font of half a point', 'half-point.pdf', 'tiny-print'],
    ['A04: a font scaled down', 'scaled-down.pdf', 'tiny-print'],
    ['A05: an opaque box over the text', 'covered.pdf', 'covered'],
    ['A05: a picture over the text', 'under-picture.pdf', 'covered'],
    ['A05: two boxes that cover it together', 'under-two-boxes.pdf', 'covered'],
    ['A05: a line as thick as the text', 'under-thick-line.pdf', 'covered'],
    ['A06: a transparent group', 'transparent-group.pdf', 'transparent'],
    ['A06: a soft mask', 'soft-mask.pdf', 'transparent'],
    ['A06: full transparency', 'alpha-zero.pdf', 'transparent'],
    ['A07: a layer switched off', 'inactive-layer.pdf', 'inactive-layer'],
    ['A07: a form in a layer switched off', 'form-in-inactive-layer.pdf', 'inactive-layer'],
    ['A07: a form that belongs to such a layer', 'form-of-inactive-layer.pdf', 'transparent'],
    ['A08: a clip around a form', 'clipped-form.pdf', 'clipped'],
    ['A08: a clip elsewhere', 'clipped.pdf', 'clipped'],
    ['A09: a place off the page', 'off-page.pdf', 'off-page'],
    ['A09: a place outside the crop box', 'outside-crop-box.pdf', 'off-page'],
  ])('%s', async (_attack, name, how) => {
    const { hidden, lines } = await readFixture(name);
    expect(hidden).toMatchObject([{ text: SECRET, how }]);
    expect(lines[0]?.text).toBe('Ada Example');
    expect(lines.map((line) => line.text).join(' ')).not.toContain('secret');
    const { findings } = await screenFixture(name);
    const finding = findings.find(({ rule }) => rule === 'hidden-text');
    expect(finding).toMatchObject({ status: 'hit', evidence: [{ quote: SECRET, section: 'hidden' }] });
  });
});

describe('PDF: text that only looks suspicious is read, and nobody is accused', () => {
  test.each([
    ['A03: must not fire: white on a dark banner', 'white-on-dark-box.pdf', 'white heading on a band'],
    ['A03: must not fire: white on a dark page', 'dark-page.pdf', 'white text on a dark page'],
    [
      'A03: must not fire: a white caption on a photo',
      'white-over-dark-picture.pdf',
      'white caption on a photo',
    ],
    ['A03: must not fire: pale grey on white', 'grey-on-white.pdf', 'pale but legible words'],
    ['A03: must not fire: a grey that patterns are taken for', 'pattern-grey.pdf', 'words that are shown'],
    ['A04: must not fire: condensed letters', 'condensed.pdf', 'words that are shown'],
    ['A05: must not fire: a highlighter over the text', 'highlighted.pdf', 'words that are shown'],
    ['A05: must not fire: a highlighter that multiplies', 'multiplied.pdf', 'words that are shown'],
    ['A05: must not fire: a frame around the text', 'framed.pdf', 'words that are shown'],
    ['A06: must not fire: text in a form', 'text-in-form.pdf', 'words that are shown'],
    ['A07: must not fire: a layer switched on', 'active-layer.pdf', 'words in a layer'],
  ])('%s', async (_what, name, words) => {
    expect((await textsOf(name)).filter((text) => text === words)).toHaveLength(1);
    expect((await readFixture(name)).hidden.filter((piece) => piece.text !== SECRET)).toEqual([]);
  });

  test('A10: must not fire: the recognised layer of a scan', async () => {
    expect(await readFixture('scan-with-text-layer.pdf')).toMatchObject({
      hidden: [],
      notes: ['recognised-text'],
      linksComplete: false,
      lines: [{ text: 'Ada Example' }, { text: 'recognised words of a scan' }],
    });
  });

  test('A10: invisible words on blank paper beside the writing of a scan', async () => {
    const { hidden, lines } = await readFixture('invisible-beside-scan.pdf');
    expect(hidden).toMatchObject([{ text: SECRET, how: 'render-mode' }]);
    expect(lines).toHaveLength(9);
  });

  test('A10: must not fire: no missing links are held against a scan', async () => {
    const { findings, notes } = await screenFixture('scan-with-text-layer.pdf');
    expect(findings.find(({ rule }) => rule === 'no-code-links')?.status).not.toBe('hit');
    expect(findings.find(({ rule }) => rule === 'hidden-text')?.status).not.toBe('hit');
    expect(notes).toContain('recognised-text');
  });
});

describe('PDF: a file that shows nothing', () => {
  it('says what a file without visible text tells machines', async () => {
    expect(await readAny('only-hidden.pdf')).toMatchObject({
      status: 'unreadable',
      reason: 'no-text',
      hidden: SECRET,
    });
    expect(await readAny('no-text.pdf')).not.toHaveProperty('hidden');
  });
});

describe('PDF: letters and what they are said to be', () => {
  test('A12: replacement text that differs from the glyphs: the glyphs are read, and a note says so', async () => {
    const { lines, notes } = await readFixture('replacement-text.pdf');
    expect(lines.slice(3).map(({ text }) => text)).toEqual([
      'Made tea for the night shift',
      'and for the day shift',
    ]);
    expect(notes).toEqual(['replacement-text']);
  });

  test('A12: replacement text that differs from the glyphs: the score stays', async () => {
    const { score, base } = await screenFixture('replacement-text.pdf');
    const twin = await screenFixture('usual-metadata.pdf');
    expect({ score, base }).toEqual({ score: twin.score, base: twin.base });
  });

  test('A12: must not fire: replacement text of ligatures, icons and whole lines', async () => {
    const { lines, notes } = await readFixture('replacement-of-icons.pdf');
    expect(lines.slice(3).map(({ text }) => text)).toEqual(['fi', 'GitHub: ada-fict', 'an open line']);
    expect(notes).toEqual([]);
  });

  test.each([
    ['names its letters wrongly', 'scrambled-letters.pdf'],
    ['gives its letters no name', 'unnamed-letters.pdf'],
  ])('A13: a font that %s: unreadable instead of garbage', async (_what, name) => {
    const result = await readAny(name);
    expect(result).toMatchObject({ status: 'unreadable', reason: 'no-text' });
    expect(result).toHaveProperty('detail', 'the font does not name its letters');
  });

  test('A13: must not fire: a font with a table of its own that is right', async () => {
    expect((await textsOf('named-letters.pdf'))[3]).toMatch(/^Moved the nightly loads/);
  });
});
