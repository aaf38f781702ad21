import type { Passage, Resume } from '../resume/resume.js';
import { annotate } from './annotate.js';
import type { CompiledRuleset } from './compile-ruleset.js';

const KINDS: ReadonlySet<string> = new Set(
  'tool model method metric software language ml-field ml-task competition venue lab hosted-product'.split(
    ' ',
  ),
);

/** Where a resume names technologies: "Ray" beside Kubernetes is one, and a candidate called Ray is none. */
export function findTechnologies(resume: Resume, compiled: CompiledRuleset): readonly Passage[] {
  return annotate(resume, compiled).mentions.filter(({ entry }) =>
    entry?.kinds.some((kind) => KINDS.has(kind)),
  );
}
