import { counted } from '../report/messages.js';
import type { Document } from './document.js';
import type { KitOptions } from './kit-document.js';
import { noticeParts } from './notice-parts.js';
import type { InterviewPlan } from './plan-interview.js';
import { interviewTexts } from './texts.js';

/** The sheet that candidates get beforehand: format, competencies, rule for AI. It gives no question away. */
export function candidateDocument(
  plan: InterviewPlan,
  { ruleset, language }: Pick<KitOptions, 'ruleset' | 'language'>,
): Document {
  const texts = interviewTexts(language);
  const role = plan.role.name[language];
  return {
    title: `${texts.sheet} · ${role}`,
    language,
    foot: texts.foot(`${ruleset.name} ${ruleset.version}`, ruleset.sha256),
    parts: [
      { kind: 'heading', level: 1, text: texts.sheet },
      {
        kind: 'facts',
        rows: [
          [texts.facts.role, role],
          [texts.facts.time, counted(plan.minutes.total, texts.minute, language)],
        ],
      },
      ...noticeParts(ruleset.notices, { reader: 'candidate', place: 'first', language }),
      { kind: 'heading', level: 2, text: texts.topics.title },
      { kind: 'text', text: texts.topics.about },
      ...plan.blocks.map(
        ({ block, competencies }) =>
          ({
            kind: 'list',
            label: block.name[language],
            items: competencies.map(({ competency }) => competency.name[language]),
          }) as const,
      ),
      ...noticeParts(ruleset.notices, { reader: 'candidate', place: 'last', language }),
    ],
  };
}
