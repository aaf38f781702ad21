import { fillTitle } from '../report/fill-title.js';
import { textsFor } from '../report/messages.js';
import { placeText } from '../report/place-text.js';
import { visibleText } from '../report/printable-text.js';
import { unreadableMessage } from '../report/unreadable-message.js';
import type { Ruleset } from '../ruleset/load-ruleset.js';
import type { Language } from '../ruleset/terms.js';
import type { Screening } from '../score/screening.js';
import { type ClaimCheck, claimChecks } from './claim-checks.js';
import type { Part } from './document.js';
import type { InterviewPlan } from './plan-interview.js';
import { interviewTexts } from './texts.js';

/** The questions about one resume that there is time for; in words, if there are none, and why. */
export function claimParts(
  screening: Screening | null,
  { claims }: Pick<InterviewPlan, 'claims'>,
  ruleset: Ruleset,
  language: Language,
): Part[] {
  const texts = interviewTexts(language);
  const heading: Part[] = [{ kind: 'heading', level: 2, text: texts.claims.title }];
  if (screening === null) return [...heading, { kind: 'text', text: texts.noResume }];
  if (screening.status === 'unreadable')
    return [
      ...heading,
      { kind: 'text', text: texts.unreadable(unreadableMessage(screening, textsFor(language))) },
    ];
  const checks = claimChecks(screening, ruleset, claims);
  if (checks.length === 0) return [...heading, { kind: 'text', text: texts.noClaims }];
  return [
    ...heading,
    { kind: 'text', tone: 'lead', text: texts.claims.about },
    ...checks.map((check) => claimPart(check, language)),
  ];
}

function claimPart({ rule, captures, evidence }: ClaimCheck, language: Language): Part {
  const texts = interviewTexts(language);
  return {
    kind: 'together',
    parts: [
      {
        kind: 'quote',
        text: texts.quoted(visibleText(evidence.quote).trim()),
        source: placeText(evidence, textsFor(language)),
      },
      { kind: 'question', text: rule.ask[language] },
      {
        kind: 'text',
        tone: 'small',
        text: texts.claims.rule(rule.id, visibleText(fillTitle(rule.title, captures, language))),
      },
      { kind: 'room', label: texts.notes, lines: 3 },
    ],
  };
}
