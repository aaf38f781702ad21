/** Text inside a line in which Markdown and HTML find nothing to interpret. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&]/g, (sign) => `\\${sign}`);
}
