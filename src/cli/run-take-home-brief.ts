import { assignmentFor } from '../interview/assignment-for.js';
import { briefDocument } from '../interview/brief-document.js';
import { loadRuleset } from '../ruleset/load-ruleset.js';
import { documentOutputs } from './document-outputs.js';
import { namedItem } from './named-item.js';
import { oneOf } from './option-values.js';
import { resolveLanguage } from './resolve-language.js';
import { surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';
import { writeDocuments } from './write-documents.js';

/** The options of `take-home brief` as commander gives them. */
export interface BriefCommandOptions {
  readonly role: string;
  readonly for: string;
  readonly format?: string[];
  readonly rules?: string;
  readonly lang?: string;
}

/** `hypecheck take-home brief`. Throws `UsageError` when the ruleset has no task for the role. */
export async function runTakeHomeBrief(options: BriefCommandOptions): Promise<number> {
  const { env, stdout } = surroundings();
  const language = resolveLanguage(options.lang, env);
  const reader = oneOf('--for', options.for, ['candidate', 'interviewer']);
  const outputs = documentOutputs(options.format, stdout.isTTY);
  const ruleset = loadRuleset(options.rules);
  const role = namedItem('role', ruleset.roles, options.role, '--role');
  const assignment = assignmentFor(ruleset, role);
  if (assignment === null)
    throw new UsageError(
      `the ruleset has no take-home task for the role "${role.id}"`,
      'Add one under "assignments"; docs/interview.md shows how.',
    );
  const document = briefDocument(assignment, role, { ruleset, language, reader });
  await writeDocuments([{ name: role.id, document }], outputs);
  return 0;
}
