const HYPERLINK = /^\s*HYPERLINK\s+(?:"([^"]+)"|([^\s"\\]+))(?:.*?\\l\s+"([^"]+)")?/i;

/** The address in a HYPERLINK field code, or null for other fields and for jumps within the document. */
export function hyperlinkOf(instruction: string): string | null {
  const match = HYPERLINK.exec(instruction);
  const url = match?.[1] ?? match?.[2];
  if (url === undefined) return null;
  return match?.[3] === undefined ? url : `${url}#${match[3]}`;
}
