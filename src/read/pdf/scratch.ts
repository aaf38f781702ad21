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

/** Reserves `size` bytes, a multiple of four. */
export function allocateScratch(pdfium: Pdfium, size: number): Scratch {
  const at = pdfium.calls.malloc(size);
  let floats: Float32Array = new Float32Array(0);
  let integers: Uint32Array = new Uint32Array(0);
  // Views of memory that has grown since are cut off from it, which leaves them empty.
  const renew = (): void => {
    if (integers.length > 0) return;
    const { buffer } = pdfium.heap();
    floats = new Float32Array(buffer, at, size / 4);
    integers = new Uint32Array(buffer, at, size / 4);
  };
  return {
    at,
    size,
    float: (index) => {
      renew();
      return floats[index] as number;
    },
    integer: (index) => {
      renew();
      return integers[index] as number;
    },
    setInteger: (index, value) => {
      renew();
      integers[index] = value;
    },
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
