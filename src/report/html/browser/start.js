import { startCompare } from './compare.js';
import { find, language, phrase, speak, switchLanguage } from './language.js';
import { entries, startList, tell } from './list.js';
import { showText } from './resume-text.js';

const titleNumber = Number(find(document, 'title').dataset.t);

/** What the address names, and the page that it is on; null for the list. */
function place() {
  const target = document.getElementById(location.hash.slice(1));
  return { target, page: target?.closest('.page') ?? null };
}

/** Shows what belongs to the place that the address names, and brings the keyboard there. */
function arrive() {
  const { target, page } = place();
  speak(page ?? find(document, '.overview'));
  entitle();
  if (page !== null) {
    if (target === page) page.querySelector('h2')?.focus({ preventScroll: true });
    showText(page).catch(() => {});
  } else if (target instanceof HTMLTableRowElement) {
    // Back in the list, the keyboard goes on from the resume that was read.
    target.querySelector('a')?.focus({ preventScroll: true });
  }
}

function entitle() {
  document.title = place().page?.querySelector('h2')?.textContent ?? phrase(titleNumber);
}

/** On paper the list stands before all the resumes. */
function speakAll() {
  if (place().page !== null) return;
  for (const part of document.querySelectorAll('.overview, .page')) speak(part);
}

document.documentElement.classList.add('js');
find(document, '.languages').hidden = false;
for (const button of document.querySelectorAll('[data-language]')) {
  const of = button.getAttribute('data-language') ?? '';
  button.setAttribute('aria-pressed', String(of === language));
  button.addEventListener('click', () => {
    switchLanguage(of);
    speak(place().page ?? find(document, '.overview'));
    if (entries.length > 0) tell();
    entitle();
  });
}
if (entries.length > 0) {
  startList();
  startCompare();
}
addEventListener('hashchange', arrive);
addEventListener('beforeprint', speakAll);
arrive();
