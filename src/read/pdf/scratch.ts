import type { Pdfium } from './pdfium.js';

/** A small block of PDFium's memory for results that its functions write through pointers. */
export interface Scratch {
  readonly at: number;
  readonly size: number;
  /** The float at the given index of four bytes. */
  float(index: number): number;
  /** The unsigned integer at the given index of four bytes. */
  integer(index: number): number;
  setInteger(index: number, value: number): void;
  /** `length` bytes, as text with one byte a character. */
  bytes(length: number, from?: number): string;
  free(): void;
}

/** Reserves `size` bytes. The views are renewed whenever PDFium's memory has grown. */
export function allocateScratch(pdfium: Pdfium, size: number): Scratch {
  const at = pdfium.calls.malloc(size);
  let view = new DataView(pdfium.heap().buffer);
  const fresh = (): DataView => {
    const { buffer } = pdfium.heap();
    if (view.buffer !== buffer) view = new DataView(buffer);
    return view;
  };
  return {
    at,
    size,
    float: (index) => fresh().getFloat32(at + index * 4, true),
    integer: (index) => fresh().getUint32(at + index * 4, true),
    setInteger: (index, value) => fresh().setUint32(at + index * 4, value, true),
    bytes: (length, from = 0) =>
      Buffer.from(pdfium.heap().subarray(at + from, at + from + length)).toString('latin1'),
    free: () => pdfium.calls.free(at),
  };
}

/** Copies bytes into PDFium's memory and returns their address, which the caller frees. */
export function copyIn(pdfium: Pdfium, bytes: Uint8Array): number {
  const at = pdfium.calls.malloc(bytes.length);
  pdfium.heap().set(bytes, at);
  return at;
}
