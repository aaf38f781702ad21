import { plainJson } from './plain-json.js';
import type { StreamingReporter } from './reporter.js';
import { resultRecord } from './result-record.js';

/** One line of JSON for every input, written as soon as it is known. Each line is an item of `results`. */
export const ndjsonReport: StreamingReporter = {
  begin: () => '',
  item: (screening, head, { language }) => `${plainJson(resultRecord(screening, head, language))}\n`,
  end: () => '',
};
