import { isDeepStrictEqual } from 'node:util';
import type { JudgedRuleset } from '../../match/compile-ruleset.js';
import type { Finding } from '../../match/finding.js';
import { judgingKeys, meaningKey } from '../../match/judging-keys.js';
import type { Role } from '../../ruleset/schema.js';
import { scoreFindings } from '../../score/score-findings.js';
import type { Screening } from '../../score/screening.js';
import { roleOf, type ScreenInput, type ScreenOptions } from '../../screen.js';
import { CODE_VERSIONS, sha256 } from './entry-names.js';
import type { Cache } from './open-cache.js';

/** What was kept of a document: its screening, or the findings of those rules that are still the same. */
export type Kept = Screening | { readonly status: 'partly-judged'; readonly findings: readonly Finding[] };

/** The screenings of earlier runs, as far as they hold for the rules of this one. */
export interface KeptScreenings {
  readonly recall: (document: ScreenInput) => Promise<Kept | undefined>;
  /** Keeps the screening of a document; what was lost on its way to the screener is tried again next time. */
  readonly keep: (document: ScreenInput, screening: Screening) => Promise<void>;
}

interface Entry {
  readonly screening: Screening;
  /** What each finding depended on; of a document that was not screened, nothing. */
  readonly keys: Readonly<Record<string, string>>;
}

/**
 * Remembers screenings in a cache. Rules whose points, weights or texts were changed are added up anew from the same
 * findings; where conditions were changed, the other findings still stand; a change to the vocabulary leaves none.
 */
export function keptScreenings(
  cache: Cache,
  ruleset: JudgedRuleset,
  options: Omit<ScreenOptions, 'read'>,
): KeptScreenings {
  const settings = sha256(JSON.stringify([meaningKey(ruleset), options]));
  const nameOf = (file: string, content: string): string =>
    `screening:${CODE_VERSIONS.screening}:${settings}:${sha256(file)}:${content}`;
  const byRole = new Map<string, Entry['keys']>();
  const keysFor = (role: Role): Entry['keys'] => {
    const keys = byRole.get(role.id) ?? judgingKeys(ruleset, role);
    byRole.set(role.id, keys);
    return keys;
  };
  return {
    recall: async ({ file, bytes }) => {
      const entry = (await cache.get(nameOf(file, sha256(bytes)))) as Entry | undefined;
      if (entry?.screening.status !== 'screened') return entry?.screening;
      const { screening } = entry;
      const role = roleOf(ruleset, screening.role);
      const keys = keysFor(role);
      const known = new Map<string, Finding>(screening.findings.map((finding) => [finding.rule, finding]));
      const findings = ruleset.rules.flatMap(({ id }) => {
        const finding = keys[id] === entry.keys[id] ? known.get(id) : undefined;
        return finding ?? [];
      });
      // A rule that is no more may have left a remark; what is beside the findings is worth nothing then.
      const isWhole = findings.length === ruleset.rules.length && isDeepStrictEqual(keys, entry.keys);
      return isWhole
        ? { ...screening, ...scoreFindings(findings, ruleset, role) }
        : { status: 'partly-judged', findings };
    },
    keep: async ({ file }, screening) => {
      if (screening.sha256 === null) return;
      const keys = screening.status === 'screened' ? keysFor(roleOf(ruleset, screening.role)) : {};
      await cache.put(nameOf(file, screening.sha256), { screening, keys } satisfies Entry);
    },
  };
}
