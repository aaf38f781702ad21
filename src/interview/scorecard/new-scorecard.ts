import type { Ruleset } from '../../ruleset/load-ruleset.js';
import type { Role } from '../../ruleset/schema.js';
import type { Language } from '../../ruleset/terms.js';
import { interviewTexts } from '../texts.js';
import { type RatedItem, ratedItems } from './rated-items.js';
import { DECISIONS, NOT_ASSESSED } from './scorecard.js';

export interface NewScorecard {
  readonly candidate: string;
  /** The resume that the card belongs to, or null; its score is not shown, so that it can't sway the ratings. */
  readonly resume: { readonly file: string; readonly sha256: string | null } | null;
  readonly interviewer: string;
  readonly role: Role;
  readonly part: 'interview' | 'take-home';
  readonly ruleset: Ruleset;
  readonly language: Language;
}

/** An empty scorecard as YAML: the anchors stand beside each rating as comments. */
export function newScorecard({
  candidate,
  resume,
  interviewer,
  role,
  part,
  ruleset,
  language,
}: NewScorecard): string {
  const { card } = interviewTexts(language);
  const items = ratedItems(ruleset, role).filter(
    ({ stage }) => (stage === 'take-home') === (part === 'take-home'),
  );
  const [list, key] = part === 'take-home' ? ['takeHome', 'criterion'] : ['ratings', 'competency'];
  return [
    `# ${card.intro}`,
    'scorecard: 1',
    `candidate: ${quoted(candidate)}`,
    ...(resume === null
      ? []
      : [`resume: {file: ${quoted(resume.file)}, sha256: ${quoted(resume.sha256 ?? '')}}`]),
    `role: ${role.id}`,
    `interviewer: ${quoted(interviewer)}`,
    `ruleset: {name: ${quoted(ruleset.name)}, version: ${quoted(ruleset.version)}, sha256: ${quoted(ruleset.sha256)}}`,
    '',
    `# ${card.ratings(NOT_ASSESSED)}`,
    `${list}:`,
    ...items.flatMap((item) => itemLines(item, key as string, language)),
    '',
    `# ${card.overall(DECISIONS.join(', '))}`,
    'overall:',
    'reason: ""',
    '',
  ].join('\n');
}

const itemLines = ({ id, name, anchors }: RatedItem, key: string, language: Language): string[] => [
  `  # ${name[language]}`,
  ...(['1', '3', '5'] as const).map((rating) => `  #   ${rating}: ${anchors[rating][language]}`),
  `  - ${key}: ${id}`,
  `    rating: ${NOT_ASSESSED}`,
  '    note: ""',
];

/** JSON strings are YAML strings. */
const quoted = (text: string): string => JSON.stringify(text);
