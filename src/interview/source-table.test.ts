import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadRuleset } from '../ruleset/load-ruleset.js';

const ruleset = loadRuleset();
const rows = [
  ...readFileSync('docs/interview.md', 'utf8').matchAll(/^\| (.+) \| `([a-z]+)\/([a-z0-9-]+)` \|$/gm),
].map(([, says = '', collection = '', id = '']) => ({ says, collection, id }));

const idsOf = (collection: string): readonly string[] => {
  const items: unknown = Object.entries(ruleset).find(([name]) => name === collection)?.[1];
  return Array.isArray(items) ? items.map((item: { id: string }) => item.id) : [];
};

describe('the table of the source in docs/interview.md', () => {
  it.each(rows)('$collection/$id carries "$says"', ({ collection, id }) => {
    expect(idsOf(collection)).toContain(id);
  });

  it('has the nine questions, nine flags, four soft skills and the principle', () => {
    const count = (collection: string): number => rows.filter((row) => row.collection === collection).length;
    expect(count('rules')).toBe(9);
    expect(count('questions')).toBeGreaterThanOrEqual(9);
    const entries = rows.map(({ collection, id }) => `${collection}/${id}`);
    expect(entries).toEqual(
      expect.arrayContaining([
        'competencies/communication',
        'competencies/curiosity',
        'competencies/systems-thinking',
        'competencies/uncertainty',
        'notices/principle',
        'notices/bad-task',
        'assignments/support-assistant',
      ]),
    );
    expect(new Set(entries).size).toBe(entries.length);
  });
});

/** What the source expects to hear, as words that have to stand in the expected points of its question. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  attention: ['query', 'key', 'value', 'scaled dot product', 'context'],
  'fine-tuning': ['full fine-tuning', 'lora', 'qlora', 'strengths and weaknesses'],
  embeddings: ['space', 'semantic search', 'text-embedding', 'sentence-transformers'],
  'company-assistant': [
    'collecting',
    'chunk',
    'embeddings',
    'vector store',
    'llm',
    'prompt template',
    'api',
    'clarifying',
    'volume',
    'latency',
  ],
  'irrelevant-answers': ['chunk', 'recall', 'prompt', 'reranking', 'few-shot'],
  'slow-and-costly': ['tokens', 'caching', 'smaller model', 'quantisation', 'vllm', 'routing'],
  'serve-100-rps': ['docker', 'kubernetes', 'vllm', 'tgi', 'autoscaling', 'load balancer', 'monitoring'],
  'refresh-vector-store': ['airflow', 'prefect', 'versions of data', 'tests', 'canary'],
  'llm-monitoring': ['cost per request', 'judge', 'toxic', 'recall'],
};

describe('what the source expects to hear', () => {
  it.each(Object.entries(EXPECTED))('is a must of %s', (id, words) => {
    const question = ruleset.questions.find((one) => one.id === id);
    const must = question?.expect.must.map(({ en }) => en.toLowerCase()).join('\n');
    for (const word of words) expect(must).toContain(word);
  });
});
