const { push } = Array.prototype;
const { parse } = JSON;

/**
 * Runs a task of pdf.js, which replaces functions of Node by stand-ins for older programs when it is loaded and
 * again when it opens its first document. They would slow down all lists and JSON of this process.
 */
export async function keepBuiltIns<Result>(task: () => Promise<Result>): Promise<Result> {
  try {
    return await task();
  } finally {
    Array.prototype.push = push;
    JSON.parse = parse;
  }
}
