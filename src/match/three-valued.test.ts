import { describe, expect, it } from 'vitest';
import { probe, statusOf as status } from '../../fixtures/probe-rule.js';

const unread = { linksComplete: false };
const LINK = '{link: [code-repository]}';
const URL = 'https://github.com/ivan/rag';

/** How a condition on the whole document comes out where links could not be read. */
const outcome = (match: string, text: string): string =>
  status(`match: ${match}\nscope: document`, text, unread);

describe('a condition of which a part could not be read', () => {
  it.each([
    ['unknown and true', `{all: [${LINK}, {kind: tool}]}`, 'Docker', 'unknown'],
    ['unknown and false', `{all: [${LINK}, {kind: tool}]}`, 'Excel', 'miss'],
    ['false and unknown', `{all: [{kind: tool}, ${LINK}]}`, 'Excel', 'miss'],
    ['unknown or true', `{any: [${LINK}, {kind: tool}]}`, 'Docker', 'hit'],
    ['unknown or false', `{any: [${LINK}, {kind: tool}]}`, 'Excel', 'unknown'],
    ['none of unknown and false', `{none: [${LINK}, {kind: tool}]}`, 'Excel', 'unknown'],
    ['none of unknown and true', `{none: [${LINK}, {kind: tool}]}`, 'Docker', 'miss'],
    ['not none of unknown', `{none: [{none: [${LINK}]}]}`, 'Excel', 'unknown'],
    ['unknown beside a false part', `{near: [${LINK}, {kind: tool}]}`, 'Excel', 'miss'],
    ['unknown beside a true part', `{near: [${LINK}, {kind: tool}]}`, 'Docker', 'unknown'],
    [
      'fewer than asked for, with more that may be there',
      `{count: {of: ${LINK}, atLeast: 2}}`,
      URL,
      'unknown',
    ],
    ['as many as asked for', `{count: {of: ${LINK}, atLeast: 1}}`, URL, 'hit'],
    ['fewer of what could be read', '{count: {of: {kind: tool}, atLeast: 2}}', 'Docker', 'miss'],
  ])('%s', (_what, match, text, expected) => {
    expect(outcome(match, text)).toBe(expected);
  });

  it('leaves a rule open whose excuse may stand in what could not be read', () => {
    const rule = `match: {kind: tool}\nscope: document\nunless: [{reason: linked, link: [code-repository]}]`;
    expect([status(rule, 'Docker'), status(rule, 'Docker', unread)]).toEqual(['hit', 'unknown']);
    expect(probe(rule, `Docker ${URL}`, unread)).toMatchObject({ status: 'excused', reason: 'linked' });
  });

  it('counts mentions whose section is not known as possible ones', () => {
    const rule = 'match: {count: {of: {kind: tool, sections: [projects]}, atLeast: 2}}\nscope: document';
    expect(status(rule, 'Projects\nDocker, vLLM', { headless: true })).toBe('hit');
    expect(status(rule, 'Projects\nDocker', { headless: true })).toBe('miss');
    expect(status(rule, 'Docker, vLLM', { headless: true })).toBe('unknown');
  });
});
