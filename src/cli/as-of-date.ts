import { UsageError } from './usage-error.js';

/**
 * The day of the report as YYYY-MM-DD: the one asked for (a month stands for its first day), or today by the
 * calendar of this computer. Throws `UsageError` if there is no such day.
 */
export function asOfDate(asked: string | undefined, now: Date): string {
  if (asked === undefined)
    return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join('-');
  const day = /^\d{4}-\d\d$/.test(asked) ? `${asked}-01` : asked;
  const date = /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  // 2026-02-30 is parsed as 2 March.
  if (date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)) return day;
  throw new UsageError(
    `--as-of: "${asked}" is no date`,
    'Write it as YYYY-MM-DD or YYYY-MM, for example 2026-11-23.',
  );
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
