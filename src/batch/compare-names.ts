/** Orders names by their UTF-16 code units, the same on every machine and in every locale. */
export function compareNames(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
