const NUMBERED =
  /^(?:[-–—]\s*)?(?:(?:page|p\.|pg\.|страница|стр\.|с\.)\s*)?(\d{1,3})(?:\s*(?:of|из|\/|\||-)\s*(\d{1,3}))?(?:\s*[-–—])?$/iu;

/** Share of the page's height at its top and bottom where page numbers stand. */
const MARGIN = 0.12;

/** Where a line stands on its page; in points from the top. */
interface Position {
  readonly middle: number;
  readonly height: number;
}

/** True at the top and at the bottom of a page, where page numbers stand. */
export function isInMargin({ middle, height }: Position): boolean {
  return Math.min(middle, height - middle) <= MARGIN * height;
}

/** True for a line that only says which page this is: "2", "Page 1 of 2", "Страница 2 из 3". */
export function isPageNumber(text: string, position: Position, page: number, pages: number): boolean {
  return isInMargin(position) && isNumberOfPage(text, page, pages);
}

/** The same where the place of the line is not known. A number that isn't the page's own, such as a year, stays. */
export function isNumberOfPage(text: string, page: number, pages: number): boolean {
  const match = NUMBERED.exec(text);
  return match !== null && Number(match[1]) === page && (match[2] === undefined || Number(match[2]) >= pages);
}

/** True for a line of a header or footer that could be a page number. */
export function isPageNumberText(text: string): boolean {
  return NUMBERED.test(text);
}
