/** A longer run of letters is more than one word, and nothing tells where the words end. */
const LONGEST_WORD = 10;

/** "S K I L L S" and "P Y T H O N   W O R K" as words; any other text comes back as it is. */
export function closeUpTyped(text: string): string {
  const trimmed = text.trim();
  if (!isTypedApart(trimmed)) return text;
  const words = trimmed.split(/\s{2,}/).map((word) => word.replace(/\s/g, ''));
  return words.length === 1 && trimmed.length > 2 * LONGEST_WORD ? text : words.join(' ');
}

/** True for at least four words, nearly all of them single letters. */
export function isTypedApart(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const single = words.filter((word) => /^[\p{L}\p{N}&.,/+-]$/u.test(word));
  return words.length >= 4 && single.length >= 0.8 * words.length;
}
