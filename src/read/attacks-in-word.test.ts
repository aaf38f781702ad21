import { describe, expect, test } from 'vitest';
import { readFixture, resumeOf, screenFixture, textsOf } from '../../fixtures/read-fixture.js';
import type { Screened } from '../score/screening.js';

const SECRET = 'secret words for the machine';
const REPOSITORY = 'https://github.com/ada-fict/whisper-radio';

describe('Word: text that a person can not see is quoted and kept apart', () => {
  test.each([
    ['A14: w:vanish', 'vanish.docx', 'hidden-formatting'],
    ['A14: w:vanish through two styles', 'vanish-through-style.docx', 'hidden-formatting'],
    ['A14: hidden text of Word 97', 'vanish.doc', 'hidden-formatting'],
    ['A14: a hidden table row', 'hidden-row.docx', 'hidden-formatting'],
    ['A14: a hidden shape', 'hidden-shape.docx', 'hidden-formatting'],
    ['A14: a hidden shape of old Word', 'hidden-old-shape.docx', 'hidden-formatting'],
    ['A14: a table row without height', 'flat-row.docx', 'hidden-formatting'],
    ['A14: a line without height', 'flat-line.docx', 'hidden-formatting'],
    ['A14: an indent off the page', 'indented-off-page.docx', 'hidden-formatting'],
    ['A15: a white of the theme', 'colour-of-theme.docx', 'background-colour'],
    ['A15: letters filled white', 'letters-filled-white.docx', 'background-colour'],
    ['A15: letters without fill', 'letters-without-fill.docx', 'hidden-formatting'],
    ['A15: letters squeezed to lines', 'squeezed.docx', 'tiny-print'],
    ['A15: a white run', 'white-text.docx', 'background-colour'],
    ['A15: a run in the colour of its own band', 'dark-on-dark-run.docx', 'background-colour'],
    ['A15: a run of one point', 'one-point.docx', 'tiny-print'],
    ['A15: a white run of Word 97', 'white-text.doc', 'background-colour'],
    ['A15: a run of one point of Word 97', 'one-point.doc', 'tiny-print'],
  ])('%s', async (_attack, name, how) => {
    const { hidden, lines } = await readFixture(name);
    expect(hidden).toMatchObject([{ text: SECRET, how }]);
    expect(lines.map((line) => line.text)).toEqual([
      'Ada Example',
      'Fine-tuned Whisper on 40 hours of radio',
    ]);
    const { findings } = await screenFixture(name);
    const finding = findings.find(({ rule }) => rule === 'hidden-text');
    expect(finding).toMatchObject({ status: 'hit', evidence: [{ quote: SECRET, section: 'hidden' }] });
  });
});

describe('Word: text that only looks suspicious is read, and nobody is accused', () => {
  test.each([
    ['A14: must not fire: w:vanish with w:val="0"', 'vanish-switched-off.docx', 'words shown after all'],
    [
      'A14: must not fire: a hidden style that the run overrides',
      'vanish-style-overridden.docx',
      'words shown after all',
    ],
    [
      'A14: must not fire: usual heights, indents and greys',
      'usual-formatting.docx',
      'words shown after all',
    ],
    ['A15: must not fire: white in a dark cell', 'white-on-dark-cell.docx', 'white heading in a dark cell'],
    [
      'A15: must not fire: white on a dark paragraph',
      'white-on-dark-paragraph.docx',
      'white words on a band',
    ],
    [
      'A15: must not fire: white in a table whose style may be dark',
      'white-in-styled-table.docx',
      'white words in a styled row',
    ],
    ['A15: must not fire: white in a dark text box', 'white-in-dark-text-box.docx', 'words in a text box'],
    [
      'A15: must not fire: white on a dark paragraph of Word 97',
      'white-on-band.doc',
      'white words on a band',
    ],
  ])('%s', async (_what, name, words) => {
    expect((await textsOf(name)).filter((text) => text === words)).toHaveLength(1);
    expect((await readFixture(name)).hidden).toEqual([]);
  });
});

describe('Word: links and text that other readers lose', () => {
  test.each([
    ['A16: a link in the header', 'link-in-header.docx', 'code', 0],
    ['A16: a link in the header of Word 97', 'link-in-header.doc', 'GitHub', 0],
    ['A17: a hyperlink', 'link-behind-word.docx', 'my code', 2],
    ['A17: a HYPERLINK field', 'link-in-field.docx', 'my code', 2],
    ['A17: a HYPERLINK field of Word 97', 'link-in-field.doc', 'my code', 2],
  ])('%s', async (_what, name, anchor, line) => {
    const { links } = await readFixture(name);
    expect(links.find(({ url }) => url === REPOSITORY)).toMatchObject({ anchor, line });
    const { links: classified } = await resumeOf(name);
    expect(classified.find(({ url }) => url === REPOSITORY)).toMatchObject({
      kind: 'code-repository',
      own: true,
    });
  });

  test('A16: the contacts in the header', async () => {
    expect((await textsOf('link-in-header.docx'))[0]).toBe('Ada Example, code');
  });

  test('A18: a text box with a fallback for old programs is read once', async () => {
    expect((await textsOf('text-box.docx')).filter((text) => text === 'words in a text box')).toHaveLength(1);
  });

  test.each(['tracked-changes.docx', 'roles.doc'])(
    'A19: tracked deletions are not read: %s',
    async (name) => {
      expect((await textsOf(name)).join('\n')).toContain('Trained a model with two colleagues');
      expect((await textsOf(name)).join('\n')).not.toMatch(/from scratch|moved away/);
    },
  );
});

describe('disguised letters', () => {
  test('A22: Cyrillic look-alikes within Latin words match, and are noted', async () => {
    const { words, notes } = await resumeOf('look-alike-letters.docx');
    expect(words.map(({ form }) => form)).toEqual(expect.arrayContaining(['pytorch', 'vllm']));
    expect(notes).toContain('homoglyphs');
    const { score, findings } = await screenFixture('look-alike-letters.docx');
    const twin = await screenFixture('usual-letters.docx');
    expect(score).toBe(twin.score);
    expect(findings.map(hitOf)).toEqual(twin.findings.map(hitOf));
  });

  function hitOf({ rule, status }: Screened['findings'][number]) {
    return `${rule} ${status}`;
  }

  test('A22: must not fire: whole Russian words', async () => {
    const { words, notes } = await resumeOf('whole-russian-words.docx');
    expect(words.map(({ form }) => form)).toEqual(expect.arrayContaining(['сервер', 'субд', 'pytorch']));
    expect(notes).not.toContain('homoglyphs');
  });

  test('A23: zero-width, bidi, soft-hyphen and tag characters are taken out, and noted', async () => {
    const { text, notes } = await resumeOf('invisible-characters.docx');
    expect(text).toContain('Built agents with LangChain, vLLM, fine-tuned RAG');
    expect(notes).toContain('invisible-characters');
  });

  test('A23: must not fire: the soft hyphens of a word processor', async () => {
    const { text, notes } = await resumeOf('soft-hyphens.docx');
    expect(text).toContain('Optimised inference of small models');
    expect(notes).not.toContain('invisible-characters');
  });

  test('A24: fullwidth letters, mathematical bold, ligatures and no-break spaces match', async () => {
    expect((await resumeOf('other-letter-forms.docx')).text).toContain('Python, PyTorch, fine-tuned LoRA');
  });
});
