import { parseXml } from './parse-xml.js';

/** The texts between the tags of a short XML file such as metadata; none where it is missing or broken. */
export function xmlTexts(load: () => Uint8Array | null): readonly string[] {
  const texts: string[] = [];
  const visitor = {
    open: () => {},
    close: () => {},
    text: (text: string) => void (text.trim() !== '' && texts.push(text.trim())),
  };
  try {
    const bytes = load();
    if (bytes !== null) parseXml(bytes, visitor);
  } catch {
    // What a file says of itself is no reason not to read it.
    return [];
  }
  return texts;
}
