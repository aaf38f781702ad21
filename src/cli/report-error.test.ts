import { afterEach, expect, it, vi } from 'vitest';
import { reportError } from './report-error.js';

const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
afterEach(() => write.mockClear());

/** As Node throws it; the tests may run as a user who may open everything. */
const systemError = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: something`), { code, ...(path === undefined ? {} : { path }) });

it.each([
  [systemError('EACCES', 'cards/ivan.yaml'), 'error: "cards/ivan.yaml" can\'t be opened (EACCES)'],
  [systemError('EPERM', 'labels.json'), 'error: "labels.json" can\'t be opened (EPERM)'],
  [systemError('EMFILE', 'a'), 'error: the system lets this program open no more files (EMFILE)'],
  [systemError('EACCES'), 'internal error: EACCES: something'],
  [new TypeError('x is not a function'), 'internal error: x is not a function'],
])('%s: %s', (error, told) => {
  expect(reportError(error)).toBe(2);
  const [first, hint] = String(write.mock.calls[0]?.[0]).split('\n');
  expect(first).toBe(told);
  expect(hint).not.toBe('');
});
