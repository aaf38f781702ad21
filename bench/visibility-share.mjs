import { Session } from 'node:inspector/promises';

/**
 * What asks PDFium about the objects of a page and judges what can be seen. An upper bound: layout takes the size
 * and weight of print from the same objects.
 */
const JUDGING = ['readObjects', 'findConcealed', 'splitVisibility'];
/** Only pages on which colours and boxes don't tell are painted: text over pictures, in forms, in scans. */
const PAINTING = ['paintUnclear'];
const WHOLE = 'readPdf';
const MICROSECONDS = 100;

/**
 * How much judging by colour, mode, size and box, and how much painting pages adds to the reading of PDFs: shares of
 * the rest, by a sampling profiler.
 */
export async function visibilityShare(read, files, rounds) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: MICROSECONDS });
  for (const file of files) await read(file);
  await session.post('Profiler.start');
  for (let round = 0; round < rounds; round += 1) for (const file of files) await read(file);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const whole = timeWithin(profile, [WHOLE]);
  const painting = timeWithin(profile, PAINTING);
  const judging = timeWithin(profile, JUDGING) - painting;
  const rest = whole - judging - painting;
  return { judging: judging / rest, painting: painting / rest };
}

/** Microseconds in functions of these names and in all that they call. */
function timeWithin({ nodes, samples, timeDeltas }, names) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const within = new Set();
  const visit = (id, inside) => {
    const { callFrame, children = [] } = byId.get(id);
    const here = inside || names.includes(callFrame.functionName);
    if (here) within.add(id);
    for (const child of children) visit(child, here);
  };
  visit(nodes[0].id, false);
  return samples.reduce((sum, id, index) => sum + (within.has(id) ? timeDeltas[index] : 0), 0);
}
