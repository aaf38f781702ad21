import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printableText } from './printable-text.js';

test('A29: escape sequences of a terminal become visible characters', () => {
  expect(printableText('\u001b[2J\u001b]8;;http://evil\u0007Ivan\u009b31m')).toBe(
    '�[2J�]8;;http://evil�Ivan�31m',
  );
});

test('text stays on its line', () => {
  expect(printableText('one\r\ntwo\u2028three\tfour\u0085five')).toBe('one two three four five');
});

test('marks that turn the reading direction are shown, invisible ones go', () => {
  expect(printableText('cv\u202efdp.exe')).toBe('cv�fdp.exe');
  expect(printableText('Lang\u200bChain\ufeff\u00ad')).toBe('LangChain');
});

test('A30: nothing is taken for a command by a build server', () => {
  expect(printableText('::add-mask::secret')).not.toMatch(/^::/);
  expect(printableText('  ::stop-commands::x')).not.toMatch(/^\s*::/);
  expect(printableText('##[error]x ##vso[task.complete]')).not.toContain('##');
});

test('what people write is left alone', () => {
  for (const text of ['std::vector, C++', 'F1: 0,71 → 0,84', 'Ольга Ёлкина', '李明 👩‍💻', 'C# и F#'])
    expect(printableText(text)).toBe(text);
});

test('no control character comes through, whatever comes in', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => !/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(printableText(text)),
    ),
  );
});
