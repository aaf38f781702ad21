import { describe, expect, it } from 'vitest';
import { concealmentOf } from './concealment.js';

describe('concealmentOf', () => {
  it.each([
    [{}, 'none', null],
    [{ vanish: true }, 'none', 'hidden-formatting'],
    [{ vanish: false, colour: '000000' }, 'none', null],
    [{ size: 2 }, 'none', 'tiny-print'],
    [{ size: 6 }, 'none', null],
    [{ colour: 'FFFFFF' }, 'none', 'background-colour'],
    [{ colour: 'FFFFFF' }, '1F2D3D', null],
    [{ colour: 'FFFFFF' }, 'unknown', null],
    [{ colour: 'FFFFFF', shade: '000000' }, 'none', null],
    [{ colour: '000000', shade: '000000' }, 'none', 'background-colour'],
    [{ colour: '000000', shade: 'auto' }, '000000', 'background-colour'],
    [{ colour: 'auto' }, 'none', null],
    [{ colour: 'AAAAAA' }, 'none', null],
  ] as const)('%o on %s: %s', (format, backdrop, how) => {
    expect(concealmentOf(format, backdrop)).toBe(how);
  });
});
