import type { Concealment } from '../src/read/extract.js';
import type { Resume } from '../src/resume/resume.js';

export interface ReadingFigures {
  readonly words: number;
  readonly wordsRead: number;
  readonly lost: readonly string[];
  readonly invented: readonly string[];
  readonly neighbours: number;
  readonly parted: readonly string[];
  readonly links: number;
  readonly linksLost: readonly string[];
  readonly hidden: readonly Concealment[];
}

export interface ReadingShares {
  readonly recall: number;
  readonly precision: number;
  readonly order: number;
  readonly links: number;
}

export const READING_MARKS: ReadingShares;
export function readingFigures(resume: Resume, truth: string, addresses: string): ReadingFigures;
export function readingShares(figures: readonly ReadingFigures[]): ReadingShares;
