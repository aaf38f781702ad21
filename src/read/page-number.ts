const NUMBERED =
  /^(?:[-–—]\s*)?(?:(?:page|p\.|pg\.|страница|стр\.|с\.)\s*)?(\d{1,3})(?:\s*(?:of|из|\/|\||-)\s*(\d{1,3}))?(?:\s*[-–—])?$/iu;

/** Share of the page's height at its top and bottom where page numbers stand. */
const MARGIN = 0.12;

/** True for a line that only says which page this is: "2", "Page 1 of 2", "Страница 2 из 3". */
export function isPageNumber(
  text: string,
  position: { readonly middle: number; readonly height: number },
  page: number,
  pages: number,
): boolean {
  const edge = Math.min(position.middle, position.height - position.middle);
  if (edge > MARGIN * position.height) return false;
  const match = NUMBERED.exec(text);
  if (match === null) return false;
  // A number that isn't the page's own, such as a year or an extension, stays.
  return Number(match[1]) === page && (match[2] === undefined || Number(match[2]) >= pages);
}

/** True for a line of a header or footer that could be a page number. */
export function isPageNumberText(text: string): boolean {
  return NUMBERED.test(text);
}
