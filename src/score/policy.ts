import type { Screened } from './screening.js';

/** What a build is to fail for; only what the user asked for. */
export interface Policy {
  /** Lowest score that passes, or null. */
  readonly failUnder: number | null;
  /** Rules none of which may hit. */
  readonly failOn: readonly string[];
}

/** A part of a policy that one resume does not meet: its score, or a rule by its id. */
export type Breach =
  | { readonly kind: 'score'; readonly failUnder: number }
  | { readonly kind: 'rule'; readonly rule: string };

/** The parts of a policy that a resume does not meet; excused findings break none. */
export function policyBreaches(
  { score, findings }: Pick<Screened, 'score' | 'findings'>,
  { failUnder, failOn }: Policy,
): readonly Breach[] {
  const hits = new Set(findings.filter(({ status }) => status === 'hit').map(({ rule }) => rule));
  return [
    ...(failUnder !== null && score < failUnder ? [{ kind: 'score', failUnder } as const] : []),
    ...failOn.filter((rule) => hits.has(rule)).map((rule) => ({ kind: 'rule', rule }) as const),
  ];
}
