import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { rulesetJsonSchema } from './json-schema.js';

/*
 * What an editor makes of the schema: the language service behind VS Code's YAML extension, run on the ruleset that
 * `rules new` writes. Its first line names the schema beside it.
 */

const starter = readFileSync('rules/starter/en.yaml', 'utf8');
const service = getLanguageService({
  schemaRequestService: (uri) =>
    uri === 'file:///own/ruleset.schema.json'
      ? Promise.resolve(JSON.stringify(rulesetJsonSchema()))
      : Promise.reject(new Error(`"${uri}" was asked for`)),
  workspaceContext: { resolveRelativePath: (relative, resource) => new URL(relative, resource).href },
});
service.configure({ validate: true, completion: true, hover: true });

let version = 0;

/** The service keeps what it made of a document until its version changes. */
function open(text: string): TextDocument {
  version += 1;
  return TextDocument.create('file:///own/ruleset.yaml', 'yaml', version, text);
}

/** Puts the cursor at "|" and gives what is offered there. */
async function completions(text: string): Promise<{ label: string; description: string }[]> {
  const offset = text.indexOf('|');
  const document = open(text.replace('|', ''));
  const { items } = await service.doComplete(document, document.positionAt(offset), false);
  return items.map(({ label, documentation }) => ({
    label,
    description: typeof documentation === 'string' ? documentation : (documentation?.value ?? ''),
  }));
}

const modeline = '# yaml-language-server: $schema=./ruleset.schema.json\n';

describe('an editor with the schema', () => {
  it('finds nothing wrong in a new ruleset', async () => {
    expect(await service.doValidation(open(starter), false)).toEqual([]);
  });

  it('offers the keys of a rule, each with what it means', async () => {
    const offered = await completions(`${modeline}rules:\n  - id: own\n    |\n`);
    expect(offered.map(({ label }) => label)).toEqual(
      expect.arrayContaining([
        'flag',
        'pillar',
        'scope',
        'title',
        'why',
        'ask',
        'match',
        'unless',
        'points',
        'examples',
        'off',
      ]),
    );
    const silent = offered.filter(({ description }) => description.trim() === '').map(({ label }) => label);
    expect(silent).toEqual([]);
  });

  it('offers the keys of a condition, also inside of others', async () => {
    const keys = ['term', 'kind', 'text', 'quantity', 'all', 'any', 'none', 'count', 'sequence', 'in'];
    for (const place of ['match:\n      |\n', 'match:\n      all:\n        - any:\n            - |\n']) {
      const offered = await completions(`${modeline}rules:\n  - id: own\n    ${place}`);
      expect(offered.map(({ label }) => label)).toEqual(expect.arrayContaining(keys));
      expect(offered.find(({ label }) => label === 'quantity')?.description).toContain('typed number');
    }
  });

  it.each([
    ['flag: |', ['green', 'red', 'integrity']],
    ['pillar: |', ['theory', 'practice', 'engineering', 'trust']],
    ['scope: |', ['sentence', 'bullet', 'entry', 'section', 'document']],
  ])('offers the words that can stand after %s', async (place, words) => {
    const offered = await completions(`${modeline}rules:\n  - id: own\n    ${place}\n`);
    expect(offered.map(({ label }) => label)).toEqual(words);
  });

  it("underlines a misspelt key and a word that can't stand there, at their places", async () => {
    const wrong = starter
      .replace('pillar: practice', 'piller: practice')
      .replace('scope: bullet', 'scope: bulet');
    const document = open(wrong);
    const found = await service.doValidation(document, false);
    expect(found.map(({ range }) => document.getText(range))).toEqual(['bulet', 'piller']);
    expect(found[0]?.message).toContain('"sentence", "bullet"');
  });
});
