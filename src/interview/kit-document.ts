import { counted } from '../report/messages.js';
import { visibleText } from '../report/printable-text.js';
import type { Ruleset } from '../ruleset/load-ruleset.js';
import type { Language } from '../ruleset/terms.js';
import type { Screening } from '../score/screening.js';
import { blockParts } from './block-parts.js';
import { claimParts } from './claim-parts.js';
import type { Document, Part } from './document.js';
import { noticeParts } from './notice-parts.js';
import type { InterviewPlan } from './plan-interview.js';
import { interviewTexts } from './texts.js';

export interface KitOptions {
  readonly ruleset: Ruleset;
  readonly language: Language;
  /** The day of the screening as YYYY-MM-DD. */
  readonly asOf: string;
}

/** The interviewer's kit: what not to ask, the plan, the questions with anchors and room, questions about the resume. */
export function kitDocument(plan: InterviewPlan, screening: Screening | null, options: KitOptions): Document {
  const { ruleset, language, asOf } = options;
  const texts = interviewTexts(language);
  const role = plan.role.name[language];
  const file = screening === null ? null : visibleText(screening.file.replace(/^.*[\\/]/, ''));
  const order = plan.blocks.flatMap(({ competencies }) => competencies.flatMap(({ questions }) => questions));
  return {
    title: [texts.kit, role, ...(file === null ? [] : [file])].join(' · '),
    language,
    foot: texts.foot(`${ruleset.name} ${ruleset.version}`, ruleset.sha256),
    parts: [
      { kind: 'heading', level: 1, text: `${texts.kit}: ${role}` },
      {
        kind: 'facts',
        rows: [
          [texts.facts.candidate, file],
          [texts.facts.interviewer, null],
          [texts.facts.date, null],
          [texts.facts.time, timing(plan, screening !== null, language)],
          [texts.facts.ruleset, `${ruleset.name} ${ruleset.version}, sha256 ${ruleset.sha256}`],
          ...(screening === null ? [] : [[texts.facts.asOf, asOf] as const]),
        ],
      },
      ...noticeParts(ruleset.notices, { reader: 'interviewer', place: 'first', language }),
      { kind: 'heading', level: 2, text: texts.plan },
      ...planParts(plan, language),
      ...plan.blocks.flatMap((block) => blockParts(block, order, language)),
      ...claimParts(screening, plan, ruleset, language),
      ...noticeParts(ruleset.notices, { reader: 'interviewer', place: 'last', language }),
      {
        kind: 'together',
        parts: [
          { kind: 'heading', level: 2, text: texts.overall.title },
          { kind: 'text', text: texts.overall.about },
          { kind: 'choice', label: texts.overall.label, options: texts.verdicts },
          { kind: 'room', label: texts.overall.why, lines: 3 },
        ],
      },
    ],
  };
}

/** How the time is made up. Without a resume nothing is kept for it; the core stays the same. */
function timing({ minutes }: InterviewPlan, hasResume: boolean, language: Language): string {
  const { timing: words, minute } = interviewTexts(language);
  const { opening, core, claims, closing, total } = minutes;
  return words({
    opening: String(opening),
    core: String(core),
    claims: hasResume ? String(claims) : null,
    closing: String(closing),
    total: counted(hasResume ? total : total - claims, minute, language),
  });
}

function planParts({ blocks, leftOut, minutes }: InterviewPlan, language: Language): Part[] {
  const texts = interviewTexts(language);
  const inMinutes = (number: number): string => counted(number, texts.minute, language);
  return [
    {
      kind: 'table',
      head: texts.planColumns,
      rows: blocks.flatMap(({ block, competencies }) =>
        competencies.map(({ competency, minutes: taken }) => [
          block.name[language],
          competency.name[language],
          inMinutes(taken),
        ]),
      ),
    },
    leftOut.length === 0 || minutes.limit === null
      ? { kind: 'text', tone: 'small', text: texts.notLeftOut }
      : {
          kind: 'list',
          label: texts.leftOut(inMinutes(minutes.limit)),
          items: leftOut.map((question) => `${question.ask[language]} (${inMinutes(question.minutes)})`),
        },
  ];
}
