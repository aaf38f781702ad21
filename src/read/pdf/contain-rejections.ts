import { setImmediate } from 'node:timers/promises';

/** pdf.js makes its errors once, when it is loaded, so that their stack only says where it comes from. */
const PDF_JS = 'pdfjs-dist';

let running = 0;

/**
 * Runs a task of pdf.js, which forgets some of its promises: when the pages of a broken document fail, Node would end
 * the program for a rejection that nobody waits for.
 */
export async function containRejections<Result>(task: () => Promise<Result>): Promise<Result> {
  if (running === 0) process.on('unhandledRejection', dropPdfJs);
  running += 1;
  try {
    return await task();
  } finally {
    // Node tells of a rejection when all that is due at once has run.
    await setImmediate();
    running -= 1;
    if (running === 0) process.off('unhandledRejection', dropPdfJs);
  }
}

function dropPdfJs(reason: unknown): void {
  if (!(reason instanceof Error && reason.stack?.includes(PDF_JS))) throw reason;
}
