import { expect, test } from 'vitest';
import { noticeParts } from './notice-parts.js';

const notice = {
  id: 'recording',
  for: ['candidate' as const],
  place: 'first' as const,
  title: { en: 'Recording', ru: 'Запись' },
  text: { en: 'Nothing is recorded.', ru: 'Ничего не записывается.' },
};
const wanted = { reader: 'candidate', place: 'first', language: 'en' } as const;

test('a notice without points brings no empty list', () => {
  expect(noticeParts([notice], wanted)).toEqual([
    {
      kind: 'together',
      parts: [
        { kind: 'heading', level: 2, text: 'Recording' },
        { kind: 'text', text: 'Nothing is recorded.' },
      ],
    },
  ]);
});

test('a notice is for its readers and its place alone', () => {
  expect(noticeParts([notice], { ...wanted, reader: 'interviewer' })).toEqual([]);
  expect(noticeParts([notice], { ...wanted, place: 'last' })).toEqual([]);
});
