import { expect, test } from 'vitest';
import { reviewJson } from './review-data.js';

test('a folder of a stranger turns no reading direction in a terminal', () => {
  const files = { lock: 0, dependencies: 0, test: 0, prose: 0, code: 0, other: 0 };
  const json = reviewJson({
    folder: 'submissions/a\u202enna',
    review: { files, checks: [], secrets: [] },
    passedOver: { ignored: 0, binary: 0, 'too-large': 0, link: 0, 'too-many': 0 },
    rules: { files: { skip: [], kinds: {} }, checks: [], placeholder: '', joinedWords: '', secrets: [] },
  } as unknown as Parameters<typeof reviewJson>[0]);
  expect(json).not.toContain('\u202e');
  expect(JSON.parse(json)).toMatchObject({ folder: 'submissions/a\u202enna' });
});
