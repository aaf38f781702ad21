import { findBullet } from './bullet.js';
import type { ExtractedLink, Line, ReadLimits, ReadResult } from './extract.js';
import { isNumberOfPage } from './page-number.js';
import { containRejections } from './pdf/contain-rejections.js';
import { keepBuiltIns } from './pdf/keep-built-ins.js';
import { plainExtract, plainLine } from './plain-extract.js';
import { unreadable } from './unreadable.js';

/**
 * Reads a PDF with pdf-parse: slower, without layout and blind to hidden text, but it survives other damage
 * than PDFium does.
 */
export function readPdfSecond(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  return keepBuiltIns(() => containRejections(() => readWithPdfJs(bytes, limits)));
}

async function readWithPdfJs(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  const { PDFParse, PasswordException } = await import('pdf-parse');
  // pdf.js takes the buffer away from its owner, so that it gets a copy.
  const parser = new PDFParse({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 });
  try {
    const { pages, total } = await parser.getText({ pageJoiner: '', first: limits.maxPages });
    let left = limits.maxCharacters;
    const lines = pages.flatMap(({ text, num }) => {
      const taken = text.slice(0, Math.max(0, left));
      left -= text.length;
      return toLines(taken, num, total);
    });
    if (lines.length === 0) return unreadable('no-text', 'pdf', `${total} pages without text`);
    const info = await parser.getInfo({ parsePageInfo: true, first: limits.maxPages });
    const links = info.pages.flatMap((page) =>
      page.links.map((link) => placeLink(link.url, link.text, page.pageNumber, lines)),
    );
    const notes = total > limits.maxPages || left < 0 ? (['truncated-pages'] as const) : [];
    return plainExtract(lines, { format: 'pdf', pages: total, links, notes });
  } catch (error) {
    if (error instanceof PasswordException) return unreadable('encrypted', 'pdf');
    return unreadable('damaged', 'pdf', String(error));
  } finally {
    await parser.destroy();
  }
}

function toLines(text: string, page: number, pages: number): readonly Line[] {
  return text.split('\n').flatMap((raw) => {
    const clean = raw.replace(/\s+/g, ' ').trim();
    if (clean === '' || isNumberOfPage(clean, page, pages)) return [];
    const bullet = findBullet(clean);
    const role = bullet === null ? ('plain' as const) : ('bullet' as const);
    return [plainLine(bullet?.text ?? clean, { page, role, flow: page, end: 'soft' })];
  });
}

function placeLink(url: string, text: string, page: number, lines: readonly Line[]): ExtractedLink {
  const anchor = text.replace(/\s+/g, ' ').trim();
  if (anchor === '') return { url, anchor: null, page, line: null };
  const line = lines.findIndex((candidate) => candidate.page === page && candidate.text.includes(anchor));
  return { url, anchor, page, line: line === -1 ? null : line };
}
