import type { Texts } from './texts.js';

/** What kits and sheets say in English. */
export const TEXTS_EN: Texts = {
  kit: 'Interview kit',
  sheet: 'Your interview',
  facts: {
    candidate: 'Candidate',
    interviewer: 'Interviewer',
    date: 'Date',
    time: 'Time',
    ruleset: 'Ruleset',
    asOf: 'Resume read as of',
    role: 'Role',
  },
  minute: { one: 'minute', other: 'minutes' },
  timing: ({ opening, core, claims, closing, total }) =>
    `${total} (opening ${opening}, questions ${core}, ${claims === null ? '' : `about the resume ${claims}, `}candidate’s questions ${closing})`,
  plan: 'Plan',
  planColumns: ['Part', 'Competency', 'Time'],
  leftOut: (limit) => `Left out to fit into ${limit}, the same for every candidate`,
  notLeftOut: 'Nothing is left out. Use --minutes for a shorter interview.',
  shows: 'What it shows',
  expect: { must: 'Expected', should: 'Good to hear', bonus: 'Beyond expectations' },
  notes: 'Notes',
  rating: 'Rating',
  notAssessed: 'not assessed',
  anchors: ['Rating', 'What you see and hear'],
  claims: {
    title: 'About this resume',
    about:
      'Asked last and not rated. Read the sentence out and let the candidate talk; what looks odd often has an innocent explanation.',
    rule: (id, title) => `Rule ${id}: ${title}`,
  },
  noClaims: 'Nothing in this resume calls for a question of its own.',
  unreadable: (why) => `The resume could not be read, so there are no questions about it. ${why}`,
  noResume: 'No resume was given. With one, this section asks about up to three of its sentences.',
  overall: {
    title: 'Overall',
    about: 'Decide once all ratings are written down. There is no middle option, so you have to choose.',
    label: 'Hire for this role?',
    why: 'What decided it',
  },
  verdicts: ['strong no', 'no', 'yes', 'strong yes'],
  topics: {
    title: 'What we will talk about',
    about: 'You will hear the questions themselves at the interview; there is nothing to memorise.',
  },
  brief: {
    title: 'Take-home task',
    rubric: 'How it is rated',
    aboutRubric: 'All criteria carry the same weight. 2 and 4 lie between the descriptions.',
    criterion: 'Criterion',
    task: 'The task',
    deliver: 'Please send',
    hour: { one: 'hour', other: 'hours' },
  },
  card: {
    intro: 'One card for one interviewer and one candidate. Write the notes first, then the ratings.',
    ratings: (notAssessed) =>
      `rating: 1 to 5, or ${notAssessed} where there was no time or no evidence. A rating needs a note of what was said.`,
    overall: (decisions) =>
      `overall: ${decisions}. Decide last and on your own, and write what decided it under reason.`,
  },
  summary: {
    title: 'Summary of the scorecards',
    about:
      'The stages stand side by side; there is no overall score. In the means, every competency carries the same weight. Start the discussion with the disagreements.',
    columns: {
      candidate: 'Candidate',
      role: 'Role',
      screen: 'Screen',
      overall: 'Overall',
      complete: 'Rated',
    },
    stages: { interview: 'Interview', 'soft-skills': 'Soft skills', 'take-home': 'Take-home' },
    itemColumns: ['Competency', 'Mean', 'Ratings'],
    of: (rated, all) => `${rated} of ${all}`,
    disagreement: 'Ratings two or more apart',
    missing: 'Not rated by anyone',
  },
  workbook: { verdict: 'Signal', of: 'Of', stage: 'Stage' },
  foot: (ruleset, sha256) => `${ruleset} · sha256 ${sha256}`,
  quoted: (text) => `“${text}”`,
};
