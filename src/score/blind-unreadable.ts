import { candidateId } from './candidate-id.js';
import type { NotScreened } from './screening.js';

/** The row of a document that was not read at all. Technical details may quote its name: they go. */
export function blindUnreadable(row: NotScreened): NotScreened {
  return { ...row, file: candidateId(row), detail: '' };
}
