import type { CompleteRuleset, Role } from '../ruleset/schema.js';
import { didYouMean } from './option-values.js';
import { UsageError } from './usage-error.js';

/** The role that `--role` names. Throws `UsageError` with the nearest name if the ruleset has none. */
export function namedRole({ roles }: Pick<CompleteRuleset, 'roles'>, id: string): Role {
  const role = roles.find((known) => known.id === id);
  if (role !== undefined) return role;
  const known = roles.map((one) => one.id);
  throw new UsageError(`--role: the ruleset has no role "${id}"`, didYouMean(id, known));
}
