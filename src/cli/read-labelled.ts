import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { openInput } from '../batch/open-input.js';
import type { Label } from '../match/compare-labels.js';
import { DEFAULT_LIMITS, type Extract } from '../read/extract.js';
import { readDocument } from '../read/read-document.js';
import { keysAt } from '../ruleset/json-schema.js';
import { parseYaml, type YamlForm } from '../ruleset/parse-yaml.js';
import { RulesetError } from '../ruleset/ruleset-error.js';
import { UsageError } from './usage-error.js';

const LABEL_FILES = ['labels.yaml', 'labels.yml', 'labels.json'];

/** Further keys are for people and for other measurements. */
const labels = z.array(
  z.looseObject({
    file: z.string().min(1),
    role: z.string().optional(),
    flags: z.record(z.string(), z.boolean()).default({}),
    evidence: z.record(z.string(), z.array(z.string())).default({}),
    unreadable: z.string().optional(),
  }),
);

const FORM: YamlForm<z.infer<typeof labels>> = {
  schema: labels,
  keysAt: (path) => keysAt(labels, path),
  reference: 'A label is {file, role, flags: {rule: true or false}, evidence: {rule: [quotes]}}.',
};

/** A labelled document as read. */
export interface ReadLabel extends Label {
  /** Id of a role, or null where the label names none. */
  readonly role: string | null;
  readonly extract: Extract;
}

export interface LabelledFolder {
  readonly read: readonly ReadLabel[];
  /** Documents that could not be read though their labels say that they can. */
  readonly unread: readonly string[];
}

/**
 * Reads a folder of labelled resumes: labels.yaml or labels.json, and the documents in `resumes/` or beside it.
 * Throws `UsageError` when there are no labels, and `RulesetError` with line and column when they have the wrong form.
 */
export async function readLabelled(folder: string): Promise<LabelledFolder> {
  const read: ReadLabel[] = [];
  const unread: string[] = [];
  for (const { file, role, flags, evidence } of readLabels(folder)) {
    const inside = path.join(folder, 'resumes', file);
    const place = existsSync(inside) ? inside : path.join(folder, file);
    const bytes = await openInput({ file: place }, DEFAULT_LIMITS);
    const extract =
      bytes instanceof Uint8Array ? await readDocument(bytes, DEFAULT_LIMITS, { fileName: file }) : bytes;
    if ('lines' in extract) read.push({ file, role: role ?? null, flags, evidence, extract });
    else unread.push(file);
  }
  return { read, unread };
}

function readLabels(folder: string): z.infer<typeof labels> {
  const file = LABEL_FILES.map((name) => path.join(folder, name)).find(existsSync);
  if (file === undefined)
    throw new UsageError(
      `there are no labels in "${folder}"`,
      `Name a folder that holds ${LABEL_FILES.join(' or ')}.`,
    );
  const { data, problems } = parseYaml(readFileSync(file, 'utf8'), file.replaceAll('\\', '/'), FORM);
  if (data === null) throw new RulesetError(problems);
  return data.filter(({ unreadable }) => unreadable === undefined);
}
