import type { Check } from './doubt.js';

/** Competencies that no question is rated under, and questions that no role is asked. */
export const checkInterview: Check = ({ competencies, questions }) => [
  ...competencies
    .filter(({ id }) => !questions.some(({ competency }) => competency === id))
    .map(({ id }) => ({
      code: 'unused' as const,
      collection: 'competencies' as const,
      id,
      path: ['id'],
      message: `no question is rated under "${id}"`,
      hint: 'Write a question for it, or take it out.',
    })),
  ...questions
    .filter(({ roles }) => Object.values(roles).every((priority) => priority === 'off'))
    .map(({ id }) => ({
      code: 'unused' as const,
      collection: 'questions' as const,
      id,
      path: ['roles'],
      message: `no role is asked "${id}"`,
      hint: 'Name a role or a group under "roles", or say "off: true".',
    })),
];
