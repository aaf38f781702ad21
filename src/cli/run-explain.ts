import { findInputs } from '../batch/find-inputs.js';
import type { Input } from '../batch/input.js';
import { openInput } from '../batch/open-input.js';
import { DEFAULT_LIMITS } from '../read/extract.js';
import { explainText } from '../report/explain-text.js';
import { textsFor } from '../report/messages.js';
import { printableText } from '../report/printable-text.js';
import { unreadableMessage } from '../report/unreadable-message.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { blindUnreadable } from '../score/blind-unreadable.js';
import type { NotScreened } from '../score/screening.js';
import { whatWouldLift } from '../score/what-would-lift.js';
import { AUTO_ROLE, explainDocument, roleOf } from '../screen.js';
import { asOfDate } from './as-of-date.js';
import { namedItem } from './named-item.js';
import { readStdin } from './read-stdin.js';
import { resolveLanguage } from './resolve-language.js';
import { surroundings } from './surroundings.js';
import { terminalWidth } from './terminal-width.js';
import { UsageError } from './usage-error.js';
import { writeToStdout } from './write-to-stdout.js';

/** The options of `explain` as commander gives them. */
export interface ExplainOptions {
  readonly role: string;
  readonly rules?: string;
  readonly lang?: string;
  readonly asOf?: string;
  readonly blind?: boolean;
}

/** `hypecheck explain`: prints why the rules came out as they did on one resume. Throws `UsageError` for unknown names. */
export async function runExplain(
  file: string,
  rule: string | undefined,
  { role, rules, lang, asOf, blind = false }: ExplainOptions,
): Promise<number> {
  const { env, stdout, now } = surroundings();
  const language = resolveLanguage(lang, env);
  const ruleset = loadRuleset(rules);
  namedItem('role', [...ruleset.roles, { id: AUTO_ROLE }], role, '--role');
  if (rule !== undefined) namedItem('rule', ruleset.rules, rule);
  const input = await findOne(file);
  const bytes = await openInput(input, DEFAULT_LIMITS);
  if (!(bytes instanceof Uint8Array)) return reportUnreadable(blind ? blindUnreadable(bytes) : bytes);
  const { screening, explanations } = await explainDocument(
    ruleset,
    { file: input.file, bytes },
    { role, asOf: asOfDate(asOf, now), blind },
  );
  if (screening.status === 'unreadable') return reportUnreadable(screening);
  const wanted = explanations.filter((one) => rule === undefined || one.rule.id === rule);
  // One rule is asked about for its own sake; what would lift the whole is for the whole.
  const lifts = rule === undefined ? whatWouldLift(screening, ruleset, roleOf(ruleset, screening.role)) : [];
  await writeToStdout(
    explainText(screening, wanted, { ruleset, language, width: terminalWidth(stdout), lifts }),
  );
  return 0;

  async function reportUnreadable(row: NotScreened): Promise<number> {
    await writeToStdout(`${printableText(row.file)}: ${unreadableMessage(row, textsFor(language))}\n`);
    return 3;
  }
}

/** The only document that a path leads to. Throws `UsageError` when there are several. */
async function findOne(file: string): Promise<Input> {
  const { inputs } = await findInputs([file], () => readStdin(DEFAULT_LIMITS.maxFileBytes));
  const [input, ...others] = inputs;
  if (input !== undefined && others.length === 0) return input;
  throw new UsageError(
    `explain takes one resume; "${file}" holds ${inputs.length}`,
    `Name one of them, for example "${input?.file}".`,
  );
}
