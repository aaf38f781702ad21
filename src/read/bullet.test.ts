import { describe, expect, it } from 'vitest';
import { findBullet } from './bullet.js';

describe('findBullet', () => {
  it.each([
    ['• Served models', 'Served models'],
    ['•Served models', 'Served models'],
    ['► Классификация отзывов', 'Классификация отзывов'],
    ['» Dashboards in Grafana', 'Dashboards in Grafana'],
    ['- Дежурства', 'Дежурства'],
    ['— Программист', 'Программист'],
    ['> Trained Claude', 'Trained Claude'],
    ['o Python', 'Python'],
  ])('takes the mark off %s', (line, text) => {
    expect(findBullet(line)?.text).toBe(text);
  });

  it('keeps the number of a numbered item', () => {
    expect(findBullet('2. Tokenizers Tax the Poor')?.text).toBe('2. Tokenizers Tax the Poor');
  });

  it.each([
    '-5% latency',
    '2024. ',
    '3.5 years of Go',
    'of Python',
    '•',
    '+7 999 000-00-00',
    'Served models',
  ])('leaves %s alone', (line) => {
    expect(findBullet(line)).toBeNull();
  });
});
