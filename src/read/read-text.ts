import { findBullet } from './bullet.js';
import { closeUpTyped } from './close-up-typed.js';
import type { Line, ReadLimits, ReadResult } from './extract.js';
import { plainExtract, plainLine } from './plain-extract.js';
import { decodeText } from './text/decode-text.js';
import { mayContinue, readsOn, wrapWidth } from './text/wrap-width.js';
import { unreadable } from './unreadable.js';

/** Reads plain text. */
export async function readText(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  const decoded = decodeText(bytes);
  if (decoded === null) return unreadable('unsupported', null, 'neither text nor a known format');
  const lines = toLines(decoded.text.slice(0, limits.maxCharacters));
  if (lines.length === 0) return unreadable('empty', 'text', 'only blanks');
  const truncated = decoded.text.length > limits.maxCharacters;
  return plainExtract(lines, {
    linksComplete: false,
    notes: [
      ...(decoded.legacy ? (['decoded-legacy-charset'] as const) : []),
      ...(truncated ? (['truncated-pages'] as const) : []),
    ],
  });
}

function toLines(text: string): readonly Line[] {
  const raw = text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\f\u0085\u2028\u2029]/);
  const width = wrapWidth(raw);
  return raw.flatMap((line, index) => {
    const clean = closeUpTyped(line).replace(/\s+/g, ' ').trim();
    if (clean === '') return [];
    const bullet = findBullet(clean);
    const next = raw[index + 1] ?? '';
    const isWrapped = (width !== null && mayContinue(line, next, width)) || readsOn(line, next, width);
    const goesOn = isWrapped && findBullet(next.trim()) === null;
    const role = bullet === null ? ('plain' as const) : ('bullet' as const);
    const end = goesOn ? ('soft' as const) : ('hard' as const);
    return [plainLine(bullet?.text ?? clean, { role, end, number: index + 1 })];
  });
}
