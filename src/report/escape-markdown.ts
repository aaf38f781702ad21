/** Text inside a line in which Markdown, HTML and the formulas of GitHub (`$x$`) find nothing to interpret. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&$]/g, (sign) => `\\${sign}`);
}
