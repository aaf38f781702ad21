import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Extract } from './extract.js';
import { readText } from './read-text.js';

describe('readText', () => {
  it('tells lines that an editor wrapped from ends of paragraphs', async () => {
    const text = [
      'Обучил модель распознавания речи на сорока часах записей местного',
      'радио, после чего доля ошибок в словах снизилась почти вдвое, и это',
      'проверили на отложенной выборке.',
      'Вёл дежурства.',
      '',
      'Написал службу, которая раздаёт модели и следит за тем, чтобы они',
      'отвечали быстро.',
    ].join('\r\n');
    expect((await read(text)).map((line) => line.end)).toEqual([
      'soft',
      'soft',
      'hard',
      'hard',
      'soft',
      'hard',
    ]);
  });

  it('takes every line of an unwrapped text for a paragraph', async () => {
    const lines = await read(
      `Ada Example\nML engineer\n${'A long paragraph on one line. '.repeat(12)}\nSkills`,
    );
    expect(lines.map((line) => line.end)).toEqual(['hard', 'hard', 'hard', 'hard']);
  });

  it('takes bullets off', async () => {
    expect(await read('Skills\n* Python\n- Go\n• Rust')).toMatchObject([
      { role: 'plain', text: 'Skills' },
      { role: 'bullet', text: 'Python' },
      { role: 'bullet', text: 'Go' },
      { role: 'bullet', text: 'Rust' },
    ]);
  });

  it('says that links behind words are lost', async () => {
    expect(await readText(Buffer.from('Ada'), DEFAULT_LIMITS)).toMatchObject({
      linksComplete: false,
      pages: null,
    });
  });

  it('calls blanks empty', async () => {
    expect(await readText(Buffer.from(' \n\t\n'), DEFAULT_LIMITS)).toMatchObject({ reason: 'empty' });
  });

  it('reads no more characters than allowed and says so', async () => {
    const result = await readText(Buffer.from('word '.repeat(100)), { ...DEFAULT_LIMITS, maxCharacters: 50 });
    expect(result).toMatchObject({ notes: ['truncated-pages'] });
    expect((result as Extract).lines[0]?.text.length).toBeLessThanOrEqual(50);
  });
});

async function read(text: string): Promise<Extract['lines']> {
  return ((await readText(Buffer.from(text), DEFAULT_LIMITS)) as Extract).lines;
}
