const HEADING = /^(heading|заголовок|überschrift|titre)\s*\d/i;

/** True for the names that programs in English, Russian, German and French give to their styles of headings. */
export function isHeadingName(styleName: string): boolean {
  return HEADING.test(styleName);
}
