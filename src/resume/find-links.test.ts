import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Extract, ExtractedLink } from '../read/extract.js';
import { plainExtract, plainLine } from '../read/plain-extract.js';
import { buildResume } from './build-resume.js';
import type { ResumeConventions } from './conventions.js';
import type { Resume } from './resume.js';

const conventions = parse(readFileSync('rules/conventions.yaml', 'utf8')).conventions as ResumeConventions;

function resumeOf(
  text: string,
  links: readonly ExtractedLink[] = [],
  hidden: Extract['hidden'] = [],
): Resume {
  const lines = text.split('\n').map((content) => plainLine(content));
  return buildResume(plainExtract(lines, { hidden, links }), conventions);
}
const urls = (text: string, links?: readonly ExtractedLink[]): string[] =>
  resumeOf(text, links).links.map(({ url }) => url);
const behind = (url: string, anchor: string | null, line: number | null = null): ExtractedLink => ({
  url,
  anchor,
  page: null,
  line,
});

describe('findLinks', () => {
  it.each([
    ['a Cyrillic i', 'Code: https://g\u0456thub.com/ivan/rag'],
    ['a Cyrillic a, no scheme', 'Код: gitl\u0430b.com/ivan/rag'],
  ])('does not take a host of look-alike letters for the real one: %s', (_what, text) => {
    expect(resumeOf(text).links).toMatchObject([{ kind: 'other' }]);
  });

  it.each([
    'The weights are not mine: https://huggingface.co/some-lab/bert-notes',
    'https://github.com/some-lab/bench was made by somebody else',
    'Репозиторий github.com/some-lab/bench не наш, мы им пользовались',
    'Разбирал чужой код: github.com/some-lab/bench',
  ])('leaves the work of others to them: %s', (text) => {
    expect(resumeOf(text).links).toMatchObject([{ own: false }]);
  });

  it.each([
    'The data is not mine. Code: https://github.com/ivan/rag',
    'Данные не мои.\nКод: https://github.com/ivan/rag',
  ])('reads a remark of another sentence as no remark on the address: %s', (text) => {
    expect(resumeOf(text).links).toMatchObject([{ own: true }]);
  });

  it.each([
    ['with a scheme', 'Код: https://github.com/ivan/rag', 'https://github.com/ivan/rag'],
    ['without a scheme', 'Код: github.com/ivan/rag', 'https://github.com/ivan/rag'],
    ['with a full stop after it', 'See https://github.com/ivan/rag.', 'https://github.com/ivan/rag'],
    ['in brackets', '(https://github.com/ivan/rag)', 'https://github.com/ivan/rag'],
    [
      'with tracking parameters',
      'https://github.com/ivan/rag?utm_source=hh&utm_medium=cv',
      'https://github.com/ivan/rag',
    ],
    [
      'with parameters that matter',
      'https://github.com/ivan?tab=repositories&utm_source=x',
      'https://github.com/ivan?tab=repositories',
    ],
    ['with a Russian path', 'github.com/ivan/курс', 'https://github.com/ivan/%D0%BA%D1%83%D1%80%D1%81'],
    ['with no-break characters in it', 'https://github.com/ivan/\u200Brag', 'https://github.com/ivan/rag'],
  ])('finds an address %s', (_how, text, url) => {
    expect(urls(text)).toEqual([url]);
  });

  it('finds several addresses on one line', () => {
    expect(urls('https://github.com/ivan/rag, https://github.com/ivan/tts; t.me/ivan')).toHaveLength(3);
  });

  it.each([
    'ASP.NET Core',
    'Next.js',
    'Nuxt.JS',
    'main.rs',
    'train.py',
    'Socket.io',
    'ML.NET',
    'README.md',
    'Booking.com',
    'т.е.так',
    'GPT-3.5',
  ])('takes %s for a name', (text) => {
    expect(urls(text)).toEqual([]);
  });

  it.each(['ivan@github.com', 'mailto:ivan@github.com', 'Почта: ivan.petrov@example.com'])(
    'takes %s for no link',
    (text) => {
      expect(urls(text, [behind('mailto:ivan@github.com', text)])).toEqual([]);
    },
  );

  it('shows an address that is printed and linked once, as printed', () => {
    const { links } = resumeOf('GitHub и https://www.github.com/Ivan/rag/', [
      behind('https://github.com/ivan/rag?utm_source=cv', 'GitHub'),
    ]);
    expect(links.map(({ visible, kind }) => [visible, kind])).toEqual([[true, 'code-repository']]);
  });

  it('takes two spellings of one profile for one', () => {
    expect(urls('http://github.com/ivan и https://www.GitHub.com/ivan/')).toHaveLength(1);
  });

  it('finds the word that a link stands behind, in its own line', () => {
    const resume = resumeOf('GitHub в навыках\nКод на GitHub', [
      behind('https://github.com/ivan', 'GitHub', 1),
    ]);
    const link = resume.links[0];
    expect(link).toMatchObject({ kind: 'code-profile', own: true, visible: false });
    expect(link?.span?.start).toBe(resume.text.lastIndexOf('GitHub'));
  });

  it.each(['PDF\u2011parser', 'репо\u00adзиторий', 'мой\u00a0код'])(
    'finds words with special characters that a link stands behind: %j',
    (anchor) => {
      const { links } = resumeOf(`Код: ${anchor}`, [behind('https://github.com/ivan', anchor, 0)]);
      expect(links[0]?.span?.start).toBe(5);
    },
  );

  // To read the whole sentence for each address, or a row of marks from each mark, would run into the time-out.
  it('takes linear time for thousands of addresses in one sentence and for endless ones', () => {
    const many = Array.from({ length: 60_000 }, (_, i) => `site.com/${i}`).join(' ');
    const endless = [')', '/'].map((mark) => behind(`https://site.com/${mark.repeat(500_000)}a`, null));
    expect(urls(many, endless)).toHaveLength(60_002);
  });

  it('keeps a link whose word is not known', () => {
    const { links } = resumeOf('Иван', [behind('https://github.com/ivan', null)]);
    expect(links[0]).toMatchObject({ visible: false, span: null });
  });

  it('prints no address that stands only in hidden text', () => {
    const { links } = resumeOf(
      'Иван',
      [],
      [{ text: 'https://github.com/ivan/rag', page: null, how: 'tiny-print' }],
    );
    expect(links).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'tel:+79123456789', '#top', ''])(
    'drops the target %j',
    (url) => {
      expect(urls('Иван', [behind(url, 'Иван')])).toEqual([]);
    },
  );
});
