// Prints how much of the labelled resumes is read right, and for each file what is lost or invented.
import { percent, readTrueLinks, readTrueText } from './labelled.mjs';
import { READING_MARKS, readingFigures, readingShares } from './reading-figures.mjs';

/** @param loaded labelled resumes as `loadLabelledResumes` gives them */
export function printReadingFigures(loaded) {
  const files = loaded.map(({ label, resume }) => ({
    label,
    figures: readingFigures(resume, readTrueText(label), readTrueLinks(label)),
  }));
  console.log('\nreading:');
  for (const { label, figures } of files) {
    const wrong = [
      ...listed('lost', figures.lost),
      ...listed('invented', figures.invented),
      ...listed('torn apart', figures.parted),
      ...listed('links lost', figures.linksLost),
      ...hiddenTextWrong(label, figures),
    ];
    if (wrong.length > 0) console.log(`  ${label.file}: ${wrong.join('; ')}`);
  }
  const shares = readingShares(files.map(({ figures }) => figures));
  const said = Object.entries(READING_MARKS).map(
    ([name, mark]) =>
      `${name} ${percent(shares[name], 1, 2)}${shares[name] < mark ? ` BELOW THE MARK of ${percent(mark, 1, 1)}` : ''}`,
  );
  const hiding = files.filter(({ label }) => label.flags['hidden-text']);
  const seen = hiding.filter(({ figures }) => figures.hidden.length > 0);
  const alarms = files.filter(
    ({ label, figures }) => !label.flags['hidden-text'] && figures.hidden.length > 0,
  );
  console.log(
    `  ${said.join(', ')}; hidden text in ${seen.length} of ${hiding.length} files that have it, in ${alarms.length} of ${files.length - hiding.length} others`,
  );
}

const listed = (what, items) => (items.length === 0 ? [] : [`${what}: ${items.join(', ')}`]);

function hiddenTextWrong(label, { hidden }) {
  if (label.flags['hidden-text'] === hidden.length > 0) return [];
  return [hidden.length > 0 ? `HIDDEN TEXT that is not: ${hidden.join(', ')}` : 'hidden text NOT SEEN'];
}
