import type { Screened } from '../../score/screening.js';
import type { ResumeView } from './resume-view.js';

/** One resume of the page: its name there, its place in the ranking, and its text if that is shown. */
export interface Candidate {
  readonly id: string;
  readonly rank: number;
  readonly screening: Screened;
  readonly view: ResumeView | null;
  /** Whether its page keeps to what matters most, as there are very many. */
  readonly brief: boolean;
}
