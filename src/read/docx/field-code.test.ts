import { describe, expect, it } from 'vitest';
import { hyperlinkOf } from './field-code.js';

describe('hyperlinkOf', () => {
  it.each([
    [' HYPERLINK "https://github.com/ada-fict" ', 'https://github.com/ada-fict'],
    ['HYPERLINK https://example.com', 'https://example.com'],
    [' HYPERLINK "https://example.com" \\l "work" \\o "tip"', 'https://example.com#work'],
    [' HYPERLINK \\l "_Toc1" ', null],
    [' PAGE \\* MERGEFORMAT ', null],
  ])('%s', (instruction, url) => {
    expect(hyperlinkOf(instruction)).toBe(url);
  });
});
