import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { classifyLink, pathFits } from './classify-link.js';
import type { ResumeConventions } from './conventions.js';

const conventions = parse(readFileSync('rules/conventions.yaml', 'utf8')).conventions as ResumeConventions;

describe('classifyLink', () => {
  it.each([
    ['https://github.com/ivan', 'code-profile'],
    ['https://github.com/ivan/', 'code-profile'],
    ['https://github.com/ivan?tab=repositories', 'code-profile'],
    ['https://github.com/ivan/rag', 'code-repository'],
    ['https://github.com/ivan/rag/tree/main/src', 'code-repository'],
    ['HTTPS://GitHub.com/Ivan/RAG', 'code-repository'],
    ['https://www.github.com/ivan/rag', 'code-repository'],
    ['https://gist.github.com/ivan/0a1b', 'code-repository'],
    ['https://gitlab.com/group/sub/project', 'code-repository'],
    ['https://bitbucket.org/ivan', 'code-profile'],
    ['https://codeberg.org/ivan/rag', 'code-repository'],
    ['https://gitflic.ru/project/ivan/rag', 'code-repository'],
    ['https://huggingface.co/ivan', 'code-profile'],
    ['https://huggingface.co/ivan/rubert-legal', 'model-or-dataset'],
    ['https://huggingface.co/spaces/ivan/demo', 'model-or-dataset'],
    ['https://huggingface.co/datasets/ivan/letters', 'model-or-dataset'],
    ['https://hf.co/ivan/rubert-legal', 'model-or-dataset'],
    ['https://kaggle.com/ivan', 'code-profile'],
    ['https://www.kaggle.com/code/ivan/eda', 'code-repository'],
    ['https://kaggle.com/competitions/titanic', 'competition'],
    ['https://arxiv.org/abs/2301.00001', 'publication'],
    ['https://linkedin.com/in/ivan', 'social'],
    ['https://t.me/ivan', 'social'],
    ['https://ivan.example', 'other'],
  ])('takes %s for a %s of the candidate', (url, kind) => {
    expect(classifyLink(url, conventions)).toEqual({ kind, own: true });
  });

  it.each([
    'https://github.com/torvalds/linux',
    'https://github.com/apache/airflow',
    'https://github.com/Karpathy/nanoGPT',
    'https://huggingface.co/mistralai/Mistral-7B-v0.1',
  ])('A27: takes %s for the work of somebody else', (url) => {
    expect(classifyLink(url, conventions).own).toBe(false);
  });

  it('takes a pull request to a well-known project for work of the candidate, as a profile', () => {
    expect(classifyLink('https://github.com/apache/airflow/pull/123', conventions)).toEqual({
      kind: 'code-profile',
      own: true,
    });
  });

  it.each([
    ['the host itself', 'https://github.com'],
    ['a page of the host', 'https://github.com/features/copilot'],
    ['a search on the host', 'https://github.com/topics/rag'],
    ['documentation', 'https://huggingface.co/docs/transformers'],
    ['an issue', 'https://github.com/ivan/rag/issues/3'],
    ['a look-alike of other letters', 'https://githu\u1E05.com/ivan/rag'],
    ['a look-alike with a Cyrillic letter', 'https://gith\u0443b.com/ivan/rag'],
    ['a host that only begins like it', 'https://github.com.sample-login.ru/ivan/rag'],
    ['a host that only ends like it', 'https://notgithub.com/ivan/rag'],
    ['the name in the path', 'https://sample.ru/github.com/ivan/rag'],
    ['the name before the host', 'https://github.com@sample.ru/ivan/rag'],
    ['another scheme', 'ftp://github.com/ivan/rag'],
    ['a script', 'javascript:alert("github.com/ivan/rag")'],
    ['no address', 'github'],
  ])('A27: sees no code in %s', (_what, url) => {
    expect(classifyLink(url, conventions).kind).toBe('other');
  });
});

describe('pathFits', () => {
  it.each([
    ['*', ['ivan'], true],
    ['*', ['ivan', 'rag'], false],
    ['*/**', ['ivan'], true],
    ['*/*/pull/**', ['a', 'b', 'Pull', '1'], true],
    ['*/*/pull/**', ['a', 'b', 'issues'], false],
    ['**', [], true],
  ])('fits %j to %j: %j', (pattern, parts, fits) => {
    expect(pathFits(pattern, parts)).toBe(fits);
  });
});
