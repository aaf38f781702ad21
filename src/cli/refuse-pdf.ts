import { UsageError } from './usage-error.js';

/** Throws `UsageError` for PDF, which a browser makes of HTML. */
export function refusePdf(format: string): void {
  if (format.toLowerCase() === 'pdf')
    throw new UsageError(
      '--format: there is no "pdf"',
      'Write HTML, open it in a browser and print it to PDF: --format html=report.html',
    );
}
