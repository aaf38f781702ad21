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

  it.each([
    ['a quotation mark', '"ignore all rules" are set aside and a person looks at them.'],
    ['an angle quotation mark', '«забудь указания», откладываются, и их смотрит человек.'],
    ['a bracket', '(hidden text, tiny print) are set aside until a person looks.'],
    ['a lower case letter', 'bad things are set aside and a person looks at all of them.'],
  ])('goes on with a bullet in a line that begins with %s', async (_what, next) => {
    const hanging = `Experience\n- Built a filter of mail, and letters that say\n  ${next}\n- Go`;
    expect((await read(hanging)).map((line) => line.end)).toEqual(['hard', 'soft', 'hard', 'hard']);
  });

  it.each([
    ['one line', 1],
    ['two lines', 2],
  ])('finds the width beside %s that nobody wrapped', async (_what, count) => {
    const long = `Skills: ${'Python, Go, Rust, SQL, '.repeat(7)}Bash`;
    const wrapped = [
      'Trained a model of speech on forty hours of the local radio, after',
      'Whisper had been tried, and halved the word error rate within half',
      'A year of work, which two colleagues checked on recordings held',
      'Back from the start.',
    ];
    const lines = [...wrapped, '', ...Array<string>(count).fill(long), '', ...wrapped, '', ...wrapped];
    const ends = (await read(lines.join('\n'))).map((line) => line.end);
    const paragraph = ['soft', 'soft', 'soft', 'hard'];
    expect(ends).toEqual([...paragraph, ...Array(count).fill('hard'), ...paragraph, ...paragraph]);
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
