import { describe, expect, it } from 'vitest';
import { resumeOf, textsOf } from '../../fixtures/read-fixture.js';

describe('text as people see it', () => {
  it('drops the pictures of icon fonts and finds the link beside them', async () => {
    const { text, links } = await resumeOf('icons.docx');
    expect(text).toContain('ada@example.com github.com/ada-fict/whisper-radio');
    expect(links).toMatchObject([{ kind: 'code-repository', visible: true, own: true }]);
  });

  it('finds headings behind ornaments and with letters typed apart, but takes no capital bullet for one', async () => {
    const { sections } = await resumeOf('ornamented-headings.docx');
    expect(sections.map(({ kind }) => kind)).toEqual(['header', 'experience', 'education', 'skills']);
    expect((await textsOf('ornamented-headings.docx')).slice(-3)).toEqual(['SQL', 'RESEARCH', 'CUDA']);
  });
});
