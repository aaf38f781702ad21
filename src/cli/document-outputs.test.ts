import path from 'node:path';
import { expect, test } from 'vitest';
import { documentOutputs, filesIn } from './document-outputs.js';

test('every resume has a file of its own, whatever its name', () => {
  const resumes = ['a/cv.pdf', 'b/CV.docx', 'a/cv-2.pdf', 'batch.zip!/c/cv.txt'];
  const names = filesIn('kits', resumes, 'markdown').map((file) => path.basename(file));
  expect(names).toEqual(['cv.md', 'CV-3.md', 'cv-2.md', 'cv-4.md']);
});

test('a place that ends with a slash is a folder; two formats may share it', () => {
  expect(documentOutputs(['html=kits/', 'docx=kits/'], true)).toEqual([
    { format: 'html', file: 'kits/', folder: true },
    { format: 'docx', file: 'kits/', folder: true },
  ]);
});

test('bytes on a terminal and two documents in one place are refused with what to write instead', () => {
  expect(() => documentOutputs(['docx'], true)).toThrow('docx is no text for a terminal');
  expect(() => documentOutputs(['html=a.html', 'docx=./a.html'], true)).toThrow(
    'two outputs can\'t both go to "a.html"',
  );
  expect(() => documentOutputs(['markdown='], true)).toThrow(
    expect.objectContaining({ hint: 'For example: --format markdown=document.md' }),
  );
});
