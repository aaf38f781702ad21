import type { Screened } from '../score/screening.js';

const CODE_LINKS: ReadonlySet<string> = new Set(['code-repository', 'code-profile', 'model-or-dataset']);

/** The candidate's own code, models and data sets on the web, in the order of the resume. */
export function ownCodeLinks({ links }: Pick<Screened, 'links'>): readonly string[] {
  return links.filter(({ kind, own }) => own && CODE_LINKS.has(kind)).map(({ url }) => url);
}
