import type { Reporter, StreamingReporter } from '../report/reporter.js';
import type { Format } from './formats.js';

/** A reporter that waits for the whole report, or one that writes every result as it comes. */
export type LoadedReporter =
  | { readonly kind: 'whole'; readonly report: Reporter }
  | { readonly kind: 'streaming'; readonly report: StreamingReporter };

const LOADERS: Readonly<Record<Format, () => Promise<LoadedReporter>>> = {
  table: async () => ({ kind: 'whole', report: (await import('../report/table.js')).tableReport }),
  json: async () => ({ kind: 'whole', report: (await import('../report/json.js')).jsonReport }),
  ndjson: async () => ({ kind: 'streaming', report: (await import('../report/ndjson.js')).ndjsonReport }),
  csv: async () => ({ kind: 'whole', report: (await import('../report/csv.js')).csvReport }),
  xlsx: async () => ({ kind: 'whole', report: (await import('../report/xlsx/xlsx.js')).xlsxReport }),
  html: loadHtmlReporter,
  markdown: async () => ({ kind: 'whole', report: (await import('../report/markdown.js')).markdownReport }),
  junit: async () => ({ kind: 'whole', report: (await import('../report/junit.js')).junitReport }),
  github: async () => ({ kind: 'whole', report: (await import('../report/github.js')).githubReport }),
};

async function loadHtmlReporter(): Promise<LoadedReporter> {
  const [{ htmlReport }, { readPageAssets }] = await Promise.all([
    import('../report/html/html.js'),
    import('./read-page-assets.js'),
  ]);
  const assets = readPageAssets();
  return { kind: 'whole', report: (report, options) => htmlReport(report, options, assets) };
}

/** Imports the reporter of a format. */
export function loadReporter(format: Format): Promise<LoadedReporter> {
  return LOADERS[format]();
}
