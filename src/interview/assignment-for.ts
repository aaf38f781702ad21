import type { Assignment } from '../ruleset/interview-schema.js';
import type { CompleteRuleset, Role } from '../ruleset/schema.js';

/** The take-home task for a role, or null where the ruleset has none. What names the role goes before its groups. */
export function assignmentFor(
  { assignments }: Pick<CompleteRuleset, 'assignments'>,
  role: Role,
): Assignment | null {
  return (
    assignments.find(({ roles }) => roles.includes(role.id)) ??
    assignments.find(({ roles }) => role.groups.some((group) => roles.includes(group))) ??
    null
  );
}
