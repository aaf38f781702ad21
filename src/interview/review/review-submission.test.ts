import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { listOf, nodesOf } from '../../ruleset/check-references.js';
import { loadRuleset } from '../../ruleset/load-ruleset.js';
import { reviewRules } from './review-rules.js';
import { createReviewer, type Review } from './review-submission.js';

const rules = reviewRules.parse(parse(readFileSync('rules/take-home/review.yaml', 'utf8')));
const ruleset = loadRuleset();

function reviewOf(files: Readonly<Record<string, string>>): Review {
  const reviewer = createReviewer(rules, ruleset);
  for (const [file, text] of Object.entries(files)) reviewer.add({ path: file, text });
  return reviewer.review();
}
const found = (review: Review): string[] => review.checks.filter((check) => check.found).map(({ id }) => id);
const foundIn = (file: string, text: string): string[] => found(reviewOf({ [file]: text }));

function submission(name: string): Record<string, string> {
  const folder = `fixtures/take-home/${name}`;
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  );
}

test('the conditions ask for what the vocabulary has', () => {
  const nodes = rules.checks.flatMap(({ match }) => nodesOf({ match } as Parameters<typeof nodesOf>[0]));
  const kinds = new Set(ruleset.vocabulary.flatMap((entry) => entry.kinds));
  const terms = new Set(ruleset.vocabulary.map(({ id }) => id));
  expect(nodes.flatMap(({ node }) => listOf(node.kind)).filter((kind) => !kinds.has(kind))).toEqual([]);
  expect(nodes.flatMap(({ node }) => listOf(node.term)).filter((term) => !terms.has(term))).toEqual([]);
  expect(nodes.flatMap(({ node }) => listOf(node.kind)).length).toBeGreaterThan(3);
});

describe('a good submission', () => {
  const files = submission('good');
  const review = reviewOf(files);

  it('has all that the task asks for, and nothing doubtful', () => {
    expect(found(review)).toEqual(rules.checks.filter(({ flag }) => flag === 'asked').map(({ id }) => id));
    expect(review.secrets).toEqual([]);
  });

  it('is quoted line by line', () => {
    const quotes = review.checks.flatMap(({ evidence }) => evidence);
    expect(quotes.length).toBeGreaterThan(20);
    for (const { file, line, quote } of quotes)
      expect(files[file]?.split('\n')[line - 1]?.trim().slice(0, 160)).toBe(quote);
  });
});

describe('a bad submission', () => {
  const review = reviewOf(submission('bad'));

  it('has a model and no more', () => {
    expect(found(review)).toEqual(['llm-runner', 'loose-dependency', 'outside-service']);
  });

  it('has secrets, which are told without their value', () => {
    expect(review.secrets.map(({ id, file, line, quote }) => [id, `${file}:${line}`, quote])).toEqual([
      ['openai', '.env:1', 'OPENAI_API_KEY=sk-p****'],
      ['env', '.env:2', 'DB_PASSWORD=****'],
      ['openai', 'src/bot.py:3', 'client = OpenAI(api_key="sk-p****")'],
      ['github', 'src/bot.py:4', 'GITHUB = "ghp_****"'],
    ]);
    expect(JSON.stringify(review)).not.toMatch(/Zk3vQ9|hunter22|a1B2c3/);
  });
});

test.each([
  ['app.py', 'index = faiss.IndexFlatIP(768)', 'vector-store'],
  ['go.mod', 'github.com/qdrant/go-client v1.7.0', 'vector-store'],
  ['app.py', 'emb = OllamaEmbeddings(model="nomic-embed-text")', 'embedding-model'],
  ['main.py', 'model = AutoModelForCausalLM.from_pretrained(name)', 'llm-runner'],
  ['server.ts', "app.post('/ask', handle)", 'endpoint'],
  ['Main.java', '@PostMapping("/ask")', 'endpoint'],
  ['nb.ipynb', '"recall_at_3 = hits / len(test)\\n",', 'metric'],
  ['eval.py', 'score = f1_score(y, p)', 'metric'],
  ['web/a.test.ts', "it('answers', () => {})", 'tests'],
  ['poetry.lock', '# This file is automatically @generated', 'pinned-dependencies'],
  ['package.json', '"express": "4.19.2",', 'pinned-dependencies'],
  ['REPORT.md', 'Recall 0.8 on the test questions', 'reported-result'],
  ['app.py', 'client = OpenAI(base_url="https://api.openai.com/v1")', 'outside-service'],
])('%s: %s is %s', (file, text, check) => expect(foundIn(file, text)).toContain(check));

test.each([
  ['README.md', 'We will add Qdrant and tests.', []],
  ['data.json', '{"question": "Is Qdrant there?"}', []],
  ['package.json', '"express": "^4.19.2",', []],
  ['app.py', 'chroma = image.chroma; recall_product(order)', []],
  ['README.md', 'Run it and see. The result is good.', []],
  ['app.py', 'client = OpenAI(base_url="http://localhost:11434/v1")', []],
])('%s: %s is none of it', (file, text, expected) =>
  expect(foundIn(file, text).filter((id) => id !== 'llm-runner')).toEqual(expected),
);

test.each([
  ['AKIA' + 'Z7QWERTYUIOPASDF', 'aws'],
  ['sk-ant-' + 'api03-abcdefghijklmnopqrstuv', 'anthropic'],
  ['AIza' + 'SyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q', 'google'],
  ['xoxb-' + '123456789012-abcdefABCDEF', 'slack'],
  ['hf_' + 'abcdefghijklmnopqrstuvwxyzABCDEFGH', 'hugging-face'],
  ['123456789:AA' + 'abcdefghijklmnopqrstuvwxyz1234567', 'telegram'],
  ['postgres://app:s3cretPass@db/app', 'address'],
  ['api_token = "' + 'q8Zt4LmX0vRb7KcN2wYd"', 'assignment'],
])('%s is a secret (%s)', (text, id) => {
  const { secrets } = reviewOf({ 'a.py': `x = ${text}` });
  expect(secrets.map((secret) => secret.id)).toEqual([id]);
  expect(secrets[0]?.quote).toContain('****');
  expect(text).not.toBe(secrets[0]?.quote.replace('x = ', ''));
});

test.each([
  ['app.py', 'client = chromadb.HttpClient(host="db", password="Passw0rd123")', 'password'],
  ['app.py', 'DB_PASSWORD = "korova2024"', 'password'],
  ['app.py', "password = 'hunter2secret'", 'password'],
  ['app.py', 'db_pass: str = "hunter2secret"', 'password'],
  ['app.py', 'cfg["password"] = "hunter2secret"', 'password'],
  ['app.py', 'if password == "hunter2secret":', 'password'],
  ['app.js', "const password = process.env.DB_PASSWORD || 'korova2024'", 'password'],
  ['nb.ipynb', '"DB_PASSWORD = \\"korova2024\\"\\n",', 'password'],
  ['config.json', '"password": "korova2024",', 'password'],
  ['config.yaml', 'password: S3cretPass99', 'password-setting'],
  ['config.yaml', 'api_key: 0123456789abcdefABCDEF', 'key-setting'],
  ['docker-compose.yml', '- POSTGRES_PASSWORD=korova2024', 'password-setting'],
  ['docker-compose.yml', 'DB: $' + '{DB_PASSWORD:-korova2024}', 'password-setting'],
  ['run.sh', 'export DB_PASSWORD=korova2024', 'password-setting'],
  ['README.md', 'Пароль: korova2024', 'password-setting'],
  ['app.py', 'os.getenv("DB_PASSWORD", "korova2024")', 'default'],
])('%s: in %s a password or key is told, and shown nowhere (%s)', (file, text, id) => {
  const review = reviewOf({ [file]: text });
  expect(review.secrets.map((secret) => secret.id)).toEqual([id]);
  expect(JSON.stringify(review)).not.toMatch(
    /Passw0rd123|korova2024|hunter2secret|S3cretPass99|0123456789abc/,
  );
});

test('a password is masked wherever else it is quoted, also in a file that was read before', () => {
  const review = reviewOf({
    'app/a.py': 'store = chromadb.HttpClient("db", "korova2024")',
    'app/b.py': 'DB_PASSWORD = "korova2024"',
    'app/c.py': `index = faiss.read_index(${' '.repeat(110)}"korova2024")`,
  });
  expect(found(review)).toContain('vector-store');
  expect(JSON.stringify(review)).not.toMatch(/koro/);
  expect(JSON.stringify(review)).toContain('chromadb.HttpClient(\\"db\\", \\"****\\")');
});

test('of a private key no line is shown', () => {
  const key = [
    '-----BEGIN RSA PRIVATE KEY-----',
    'MIIEowIBAAKCAQEA',
    '-----END RSA PRIVATE KEY-----',
    'x = 1',
  ];
  const { secrets } = reviewOf({ id_rsa: key.join('\n') });
  expect(secrets.map(({ id, line }) => [id, line])).toEqual([['private-key', 1]]);
});

test.each([
  ['.env.example', 'API_KEY=your-key-here'],
  ['.env', 'API_KEY=$SECRET_FROM_VAULT'],
  ['.env', 'API_KEY=<paste it here>'],
  ['app.py', 'api_key = os.environ["API_KEY"]'],
  ['app.py', 'token = "the_name_of_the_token"'],
  ['app.py', 'key = "document_embeddings_collection"'],
  ['app.py', 'url = "postgres://app:$PASSWORD@db/app"'],
  ['app.py', 'client = connect(user=user, password=password)'],
  ['app.py', 'password = os.environ["DB_PASSWORD2"]'],
  ['app.py', 'password = os.getenv("DB_PASSWORD2")'],
  ['app.py', 'password = getpass("Password 1: ")'],
  ['app.py', 'password = f"{name}2024"'],
  ['app.py', 'fields = ("username", "password1", "password2")'],
  ['app.py', 'bypass = "route2024"'],
  ['app.py', 'cache_key = "support-pairs-1000-v2"'],
  ['app.py', 'DB_PASSWORD = "changeme123"'],
  ['app.html', '<input type="password" id="password2024">'],
  ['config.yaml', 'password: $' + '{DB_PASSWORD}'],
  ['config.yaml', 'api_key: <your-key-12345678>'],
  ['config.yaml', 'password: {{ vault_password_1 }}'],
  ['ci.yml', 'key: pip-linux-py311-requirements-2024'],
  ['deploy.yaml', 'secret: support-bot-credentials-v2'],
  ['config.yaml', 'max_token: 4096'],
  ['README.md', 'Token limit: 4096, password: see section 2'],
  ['.env.example', 'DB_PASSWORD=S3cretPass99'],
  ['.env.example', 'DB_PASSWORD="S3cretPass99"'],
  ['package-lock.json', '"integrity": "sha512-9QzqhS3pSYX1mYd3qJSuW5V9lz0sS5lOVmTqgYn0Zy1x"'],
])('%s: %s is no secret', (file, text) => expect(reviewOf({ [file]: text }).secrets).toEqual([]));
