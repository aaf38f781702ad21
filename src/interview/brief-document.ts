import { counted } from '../report/messages.js';
import type { Assignment } from '../ruleset/interview-schema.js';
import type { Ruleset } from '../ruleset/load-ruleset.js';
import type { Role } from '../ruleset/schema.js';
import type { Language } from '../ruleset/terms.js';
import type { Document, Part } from './document.js';
import { noticeParts } from './notice-parts.js';
import { interviewTexts } from './texts.js';

export interface BriefOptions {
  readonly ruleset: Ruleset;
  readonly language: Language;
  /** Adds a page for those who give the task: what a bad one looks like. */
  readonly reader: 'interviewer' | 'candidate';
}

/** The brief of a take-home task with its rubric up front, the rule for AI, the walkthrough, and the other way. */
export function briefDocument(
  { name, hours, situation, steps, deliver, rubric }: Assignment,
  role: Role,
  { ruleset, language, reader }: BriefOptions,
): Document {
  const texts = interviewTexts(language);
  const { brief } = texts;
  const notices = (who: BriefOptions['reader']): Part[] =>
    noticeParts(ruleset.notices, { reader: who, place: 'take-home', language });
  const time = `${hours.least}–${counted(hours.most, brief.hour, language)}`;
  return {
    title: [brief.title, role.name[language], name[language]].join(' · '),
    language,
    foot: texts.foot(`${ruleset.name} ${ruleset.version}`, ruleset.sha256),
    parts: [
      { kind: 'heading', level: 1, text: name[language] },
      {
        kind: 'facts',
        rows: [
          [texts.facts.role, role.name[language]],
          [texts.facts.time, time],
        ],
      },
      { kind: 'heading', level: 2, text: brief.rubric },
      { kind: 'text', text: brief.aboutRubric },
      {
        kind: 'table',
        head: [brief.criterion, '1', '3', '5'],
        rows: rubric
          .flatMap((name) => ruleset.criteria.filter(({ id }) => id === name))
          .map(({ name: criterion, anchors }) => [
            criterion[language],
            anchors['1'][language],
            anchors['3'][language],
            anchors['5'][language],
          ]),
      },
      { kind: 'heading', level: 2, text: brief.task },
      { kind: 'text', text: situation[language] },
      { kind: 'list', items: steps.map((step) => step[language]), marks: 'numbers' },
      { kind: 'list', label: brief.deliver, items: deliver.map((item) => item[language]) },
      ...notices('candidate'),
      ...(reader === 'interviewer' ? [{ kind: 'page' } as const, ...notices('interviewer')] : []),
    ],
  };
}
