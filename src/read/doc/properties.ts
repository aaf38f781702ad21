/** A property of text: what it sets, and its operand. */
export interface Property {
  readonly code: number;
  readonly operand: Buffer;
}

/** Length of operands by the upper three bits of the code; null for those that begin with their length. */
const LENGTHS: readonly (number | null)[] = [1, 1, 2, 4, 2, 2, null, 3];
/** The definition of a table row, whose length takes two bytes. */
const TABLE_DEFINITION = 0xd608;

/** Reads a list of properties ([MS-DOC], 2.6); a broken one ends the list. */
export function* readProperties(bytes: Buffer): Generator<Property> {
  let at = 0;
  while (at + 3 <= bytes.length) {
    const code = bytes.readUInt16LE(at);
    at += 2;
    let length = LENGTHS[code >> 13] ?? null;
    if (length === null) {
      if (code === TABLE_DEFINITION) {
        if (at + 2 > bytes.length) return;
        length = bytes.readUInt16LE(at) - 1;
        at += 2;
      } else {
        length = bytes.readUInt8(at);
        at += 1;
      }
    }
    yield { code, operand: bytes.subarray(at, at + length) };
    at += Math.max(0, length);
  }
}
