import { describe, expect, it } from 'vitest';
import { linkTarget } from './link-target.js';

describe('linkTarget', () => {
  it.each([
    ['https://github.com/ada-fict', 'https://github.com/ada-fict'],
    ['mailto:ada@example.com', 'mailto:ada@example.com'],
    ['//github.com/ada-fict', 'https://github.com/ada-fict'],
    ['github.com/ada-fict', 'github.com/ada-fict'],
    ['www.ada-fict.dev', 'www.ada-fict.dev'],
    ['ada-fict.github.io', 'ada-fict.github.io'],
    ['ada-fict.dev?from=cv', 'ada-fict.dev?from=cv'],
  ])('takes %s for an address', (href, url) => {
    expect(linkTarget(href, null)).toBe(url);
  });

  it.each([
    '',
    '#bookmark',
    'portfolio.pdf',
    'Portfolio.PDF',
    'portfolio.pdf#page=2',
    '../cv.pdf',
    './cv.docx',
    'files/cv.pdf',
    'ada.fict.cv.odt',
    'index.html',
    'notebook.ipynb',
    'ada@example.com',
    'file:///home/ada/cv.pdf',
  ])('takes %j for none', (href) => {
    expect(linkTarget(href, null)).toBeNull();
  });

  it('puts the address of a page before what is relative to it', () => {
    expect(linkTarget('portfolio.pdf', 'https://ada-fict.dev/cv/')).toBe(
      'https://ada-fict.dev/cv/portfolio.pdf',
    );
  });
});
