import { describe, expect, it } from 'vitest';
import { suggestName } from './suggest-name.js';

const known = ['points', 'pillar', 'scope', 'code-links', 'no-code-links'];

describe('suggestName', () => {
  it.each([
    ['pionts', 'points'],
    ['Points', 'points'],
    ['scpe', 'scope'],
    ['socpe', 'scope'],
    ['code-link', 'code-links'],
    ['code_links', 'code-links'],
  ])('takes %s for %s', (wrong, right) => {
    expect(suggestName(wrong, known)).toBe(right);
  });

  it.each(['weight', 'zzz', ''])('has no idea what %j could be', (wrong) => {
    expect(suggestName(wrong, known)).toBeNull();
  });
});
