import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { readPageAssets } from './read-page-assets.js';

test('the modules of the page become one script that needs no other file', () => {
  const { script } = readPageAssets();
  expect(() => new Script(script)).not.toThrow();
  expect(script).not.toMatch(/^\s*(?:import|export)\b/m);
});

test('neither style sheet nor script ends its element or asks for anything from elsewhere', () => {
  const { styles, script } = readPageAssets();
  expect(styles + script).not.toMatch(/<\/(?:style|script)|<!--|@import|url\(|https?:/i);
});
