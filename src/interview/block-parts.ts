import { counted } from '../report/messages.js';
import { type Competency, PRIORITIES, type Question } from '../ruleset/interview-schema.js';
import type { Language } from '../ruleset/terms.js';
import type { Part } from './document.js';
import type { PlannedBlock } from './plan-interview.js';
import { interviewTexts } from './texts.js';

/** Lines to write on after each question. */
const NOTE_LINES = 3;

/**
 * A block of the interview: its questions with what is expected and room for notes, and after each competency the
 * anchors and the rating.
 * @param order all questions of the interview, for their numbers
 */
export function blockParts(
  { block, competencies }: PlannedBlock,
  order: readonly Question[],
  language: Language,
): Part[] {
  const { minute, notes } = interviewTexts(language);
  return competencies.flatMap(({ competency, questions, minutes }, i): Part[] => {
    const headings: Part[] = [
      ...(i > 0
        ? []
        : ([
            { kind: 'heading', level: 2, text: block.name[language] },
            { kind: 'text', tone: 'lead', text: block.goal[language] },
          ] as const)),
      {
        kind: 'heading',
        level: 3,
        text: competency.name[language],
        ...(questions.length > 1 ? { aside: counted(minutes, minute, language) } : {}),
      },
      { kind: 'text', text: competency.shows[language] },
    ];
    // A heading doesn't stand at the foot of a page without its question, nor the rating on the page after it.
    return questions.map(
      (question, at): Part => ({
        kind: 'together',
        parts: [
          ...(at === 0 ? headings : []),
          ...questionParts(question, order.indexOf(question) + 1, language),
          { kind: 'room', label: notes, lines: NOTE_LINES },
          ...(at === questions.length - 1 ? ratingParts(competency, language) : []),
        ],
      }),
    );
  });
}

function questionParts(
  { ask, shows, expect, minutes }: Question,
  number: number,
  language: Language,
): Part[] {
  const texts = interviewTexts(language);
  return [
    {
      kind: 'question',
      text: `${number}. ${ask[language]}`,
      aside: counted(minutes, texts.minute, language),
    },
    { kind: 'text', tone: 'small', text: `${texts.shows}: ${shows[language]}` },
    ...PRIORITIES.flatMap((priority): Part[] => {
      const items = (expect[priority] ?? []).map((point) => point[language]);
      return items.length === 0
        ? []
        : [{ kind: 'list', label: texts.expect[priority], items, marks: 'boxes' }];
    }),
  ];
}

function ratingParts({ name, anchors }: Competency, language: Language): Part[] {
  const texts = interviewTexts(language);
  return [
    {
      kind: 'table',
      head: texts.anchors,
      rows: (['1', '3', '5'] as const).map((rating) => [rating, anchors[rating][language]]),
    },
    {
      kind: 'choice',
      label: `${texts.rating}: ${name[language]}`,
      options: ['1', '2', '3', '4', '5', texts.notAssessed],
    },
  ];
}
