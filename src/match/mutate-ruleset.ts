import { listOf, nodesOf } from '../ruleset/check-references.js';
import type { CompleteRuleset, Rule, VocabularyEntry } from '../ruleset/schema.js';
import { annotate } from './annotate.js';
import { type CompiledRule, type CompiledRuleset, compileRuleset } from './compile-ruleset.js';
import { judgeExample, type ReadyExample, readyExamples } from './ready-examples.js';
import { ruleMutations } from './rule-mutations.js';

/** A condition that no example would miss. */
export interface Survivor {
  readonly collection: 'rules' | 'vocabulary';
  /** Id of the rule or the vocabulary entry. */
  readonly id: string;
  readonly path: readonly PropertyKey[];
  /** What was taken out, in the words of the file. */
  readonly lost: string;
}

export interface MutationResults {
  /** How many conditions were taken out, one at a time. */
  readonly tried: number;
  readonly survivors: readonly Survivor[];
}

/**
 * Takes out each condition of a ruleset in turn, and what each ambiguous name needs around it, and names those
 * whose loss changes no example that came out right before.
 */
export function mutateRuleset(ruleset: CompleteRuleset): MutationResults {
  const compiled = compileRuleset(ruleset);
  const examples = readyExamples(ruleset).filter(
    (example) => example.details.todo === undefined && judgeExample(example, compiled).right,
  );
  const ofRules = mutateRules(compiled, examples);
  const ofNeeds = mutateNeeds(ruleset, compiled, examples);
  return {
    tried: ofRules.tried + ofNeeds.tried,
    survivors: [...ofRules.survivors, ...ofNeeds.survivors],
  };
}

function mutateRules(compiled: CompiledRuleset, examples: readonly ReadyExample[]): MutationResults {
  const uses = new Map(
    compiled.rules.map(({ rule }) => [
      rule.id,
      new Set(nodesOf(rule).flatMap(({ node }) => listOf(node.rule))),
    ]),
  );
  const survivors: Survivor[] = [];
  let tried = 0;
  for (const original of compiled.ruleset.rules) {
    const concerned = examples
      .map((example) => ({ example, closure: closureOf(example.rule.id, uses) }))
      .filter(({ closure }) => closure.has(original.id))
      // Its own examples are the likeliest to notice.
      .sort((a, b) => Number(b.example.rule.id === original.id) - Number(a.example.rule.id === original.id));
    for (const { rule, path, lost } of ruleMutations(original)) {
      tried += 1;
      const noticed = concerned.some(
        ({ example, closure }) => !judgeExample(example, withRule(compiled, rule, closure)).right,
      );
      if (!noticed) survivors.push({ collection: 'rules', id: rule.id, path, lost });
    }
  }
  return { tried, survivors };
}

/** A rule and all that it refers to, directly or by way of others. */
function closureOf(id: string, uses: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set([id]);
  for (const one of reached) for (const next of uses.get(one) ?? []) reached.add(next);
  return reached;
}

/** The same ruleset with one rule changed, cut down to the rules that matter; the names are compiled already. */
function withRule(compiled: CompiledRuleset, changed: Rule, ids: ReadonlySet<string>): CompiledRuleset {
  const rules = compiled.rules.flatMap((one): CompiledRule[] => {
    if (!ids.has(one.rule.id)) return [];
    // What a changed rule is anchored in would have to be worked out anew; without anchors it looks everywhere.
    return [one.rule.id === changed.id ? { rule: changed, anchors: null } : one];
  });
  return { ...compiled, rules };
}

function mutateNeeds(
  ruleset: CompleteRuleset,
  compiled: CompiledRuleset,
  examples: readonly ReadyExample[],
): MutationResults {
  const withNeeds = ruleset.vocabulary.filter(({ needs }) => needs !== undefined);
  if (withNeeds.length === 0) return { tried: 0, survivors: [] };
  const carefree = compileRuleset({
    ...ruleset,
    vocabulary: ruleset.vocabulary.map(({ needs: _needs, ...entry }) => entry),
  });
  const named = examples.map((example) => ({
    example,
    ids: new Set(annotate(example.resume, carefree).mentions.map(({ entry }) => entry?.id)),
  }));
  const survivors = withNeeds.flatMap((entry): Survivor[] => {
    const changed = compileWithout(ruleset, entry);
    const concerned = named.filter(({ ids }) => ids.has(entry.id));
    const noticed = concerned.some(
      ({ example }) => !judgeExample(example, { ...changed, rules: compiled.rules }).right,
    );
    const kinds = listOf(entry.needs?.kind).join(', ');
    const lost = kinds === '' ? 'needs' : `needs: ${kinds}`;
    return noticed ? [] : [{ collection: 'vocabulary', id: entry.id, path: ['needs'], lost }];
  });
  return { tried: withNeeds.length, survivors };
}

const compileWithout = (ruleset: CompleteRuleset, { id }: VocabularyEntry): CompiledRuleset =>
  compileRuleset({
    ...ruleset,
    vocabulary: ruleset.vocabulary.map(({ needs, ...entry }) =>
      entry.id === id || needs === undefined ? entry : { ...entry, needs },
    ),
  });
