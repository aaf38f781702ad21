import { expect, test } from 'vitest';
import { progressLine } from './progress-bar.js';

test('the bar shows how far, how fast and how long', () => {
  expect(progressLine(50, 200, 5)).toBe('██████░░░░░░░░░░░░░░░░░░  50/200  10/s  15 s left');
  expect(progressLine(1, 200, 2)).toMatch(/ 1\/200 {2}0\.5\/s {2}6 min 38 s left$/);
  expect(progressLine(200, 200, 20)).toMatch(/^█{24} {2}200\/200 .* 0 s left$/);
});
