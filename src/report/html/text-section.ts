import type { Candidate } from './candidate.js';
import type { Tone } from './find-quotes.js';
import { html, type Markup, NOTHING } from './markup.js';
import { resumeText } from './resume-text.js';
import type { ResumeView } from './resume-view.js';
import type { Speech } from './speech.js';

const TONES: readonly Tone[] = ['green', 'red', 'integrity', 'excused'];

/** The resume itself beside its findings; where texts are packed, a place in which the script unfolds it. */
export function textSection({ id, view, brief, screening }: Candidate, speech: Speech): Markup {
  if (view === null) return NOTHING;
  if (brief) {
    return html`<section class="text">${speech.say((page) => page.text.packed, 'p', html` class="packed"`)}</section>`;
  }
  const heading = speech.say((page) => page.text.heading, 'h3');
  return html`<section class="text">${heading}${colourKey(view, speech)}${resumeText(view, id, screening.language, speech)}</section>`;
}

/** What the colours mean, of those that are there. */
function colourKey({ lines, hidden }: ResumeView, { say }: Speech): Markup {
  const pieces = [...lines, ...hidden].flatMap((line) => line.pieces);
  const used = TONES.filter((tone) => pieces.some((piece) => typeof piece !== 'string' && piece[1] === tone));
  if (used.length === 0) return NOTHING;
  const marks = used.map((tone) => html`<mark class="${tone}">${say((page) => page.marks[tone])}</mark>`);
  return html`<p class="key">${say((page) => page.text.legend)} ${marks}</p>`;
}
