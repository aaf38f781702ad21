import { createHash } from 'node:crypto';
import { nodesOf } from '../ruleset/check-references.js';
import type { CompleteRuleset, Role, Rule } from '../ruleset/schema.js';
import { type JudgedRuleset, judgedRules } from './compile-ruleset.js';
import { appliesTo } from './judge.js';

const hashOf = (parts: unknown): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** A hash of what all findings of a ruleset depend on: what words mean, and which role a resume may be judged for. */
export function meaningKey({ conventions, vocabulary, roles }: CompleteRuleset): string {
  return hashOf([conventions, vocabulary, roles.map(({ id, groups, titles }) => ({ id, groups, titles }))]);
}

/**
 * For each rule by its id, a hash of what its finding depends on besides: its conditions, those of the rules that it
 * refers to, and whether it concerns the role. Points, texts and examples are not in it. Where meaning and key are
 * the same, the finding on a resume is.
 */
export function judgingKeys(ruleset: JudgedRuleset, role: Role): Readonly<Record<string, string>> {
  const rules = new Map(judgedRules(ruleset).map((rule) => [rule.id, rule]));
  const keys: Record<string, string> = {};
  const keyOf = (rule: Rule): string => {
    const known = keys[rule.id];
    if (known !== undefined) return known;
    const needed = [...new Set(nodesOf(rule).flatMap(({ node }) => node.rule ?? []))].map((id) => {
      const other = rules.get(id);
      return other === undefined || other === rule ? null : keyOf(other);
    });
    const key = hashOf([appliesTo(rule, role), judgingParts(rule), needed]);
    keys[rule.id] = key;
    return key;
  };
  for (const rule of rules.values()) keyOf(rule);
  return keys;
}

function judgingParts({ flag, scope, reads, when, match, grades = [], unless = [] }: Rule): unknown {
  return [
    [flag, scope, reads, when, match],
    grades.map(({ points: _, ...grade }) => grade),
    unless.map(({ because: _, ...excuse }) => excuse),
  ];
}
