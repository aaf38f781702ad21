import { checkInterview } from './check-interview.js';
import { checkLanguages } from './check-languages.js';
import { checkOutcomes } from './check-outcomes.js';
import { checkPoints } from './check-points.js';
import { checkPrefixes } from './check-prefixes.js';
import { checkSameNames } from './check-same-names.js';
import { checkUse } from './check-use.js';
import { type Check, DOUBTS, type Doubt, type DoubtCode } from './doubt.js';
import { inspectRuleset, type Ruleset } from './load-ruleset.js';
import { BUILT_IN_FILE } from './read-ruleset-files.js';
import type { RulesetProblem } from './ruleset-error.js';
import type { Origins } from './trace-origins.js';

const CHECKS: readonly Check[] = [
  checkInterview,
  checkLanguages,
  checkOutcomes,
  checkPoints,
  checkPrefixes,
  checkSameNames,
  checkUse,
];

/** A ruleset with everything that is wrong or doubtful about it, in the order of its files and lines. */
export interface CheckedRuleset {
  readonly ruleset: Ruleset | null;
  readonly problems: readonly RulesetProblem[];
}

/**
 * Loads a ruleset and tells everything that is wrong with it; if nothing is, everything that is doubtful.
 * Of a ruleset that it extends it tells errors only. `more` are checks of other rooms.
 */
export function checkRuleset(file: string = BUILT_IN_FILE, more: readonly Check[] = []): CheckedRuleset {
  const { ruleset, problems, sources, origins } = inspectRuleset(file);
  if (ruleset === null || problems.length > 0) return { ruleset, problems: inOrder(problems) };
  const doubts = [...CHECKS, ...more].flatMap((check) => check(ruleset));
  const top = sources.layers.length - 1;
  return {
    ruleset,
    problems: inOrder(
      [
        ...doubts.filter((doubt) => allowed(ruleset, doubt) === undefined),
        ...idleAllows(ruleset, doubts),
      ].flatMap((doubt) => warningFor(doubt, origins, top)),
    ),
  };
}

/** A doubt about something that a lower layer wrote is for those who write that layer. */
function warningFor(doubt: Doubt, origins: Origins, top: number): RulesetProblem[] {
  const { code, collection, message, hint } = doubt;
  const places = [doubt, ...(doubt.otherwise === undefined ? [] : [doubt.otherwise])];
  const own = places
    .map(({ id, path }) => origins.writtenAt(collection, id, path))
    .find((written) => written?.layer === top);
  return own == null ? [] : [{ ...own.place, severity: 'warning', code, message, hint }];
}

const ALLOWING = ['vocabulary', 'rules', 'questions'] as const;

/** Collections whose items can say what is meant so. */
const WITH_ALLOW = ['vocabulary', 'rules', 'questions'] as const;

function allowed(ruleset: Ruleset, { code, collection, id }: Doubt): string | undefined {
  const known = WITH_ALLOW.find((name) => name === collection);
  return code === 'idle-allow' || known === undefined
    ? undefined
    : ruleset[known].find((item) => item.id === id)?.allow?.[code];
}

/** Reasons given for warnings that nobody raises. */
function idleAllows(ruleset: Ruleset, doubts: readonly Doubt[]): Doubt[] {
  const raised = new Set(doubts.map(({ code, collection, id }) => `${code} ${collection}/${id}`));
  return ALLOWING.flatMap((collection) =>
    ruleset[collection].flatMap(({ id, allow = {} }) =>
      codesOf(allow)
        .filter((code) => !raised.has(`${code} ${collection}/${id}`))
        .map((code) => ({
          code: 'idle-allow',
          collection,
          id,
          path: ['allow', code],
          message: `there is nothing here that "${code}" would warn of`,
          hint: 'Take it out.',
        })),
    ),
  );
}

const codesOf = (allow: Partial<Record<DoubtCode, string>>): DoubtCode[] =>
  DOUBTS.filter((code) => allow[code] !== undefined);

function inOrder(problems: readonly RulesetProblem[]): RulesetProblem[] {
  const files = [...new Set(problems.map(({ file }) => file))];
  return [...problems].sort(
    (a, b) =>
      files.indexOf(a.file) - files.indexOf(b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}
