/** CSS properties by name, in lower case, with their values as written. */
export type Declarations = ReadonlyMap<string, string>;

/** More is no style of a person's page. */
const MAX_DECLARATIONS = 200;
/** Characters; only addresses of pictures written into the page are longer. */
const LONGEST = 300;

const NONE: Declarations = new Map();

/** Reads the declarations of a style attribute or of a rule's block; `!important` ones win over others. */
export function readDeclarations(text: string | undefined): Declarations {
  if (text === undefined) return NONE;
  const found = new Map<string, string>();
  const important = new Map<string, string>();
  for (const declaration of text.split(';', MAX_DECLARATIONS)) {
    const colon = declaration.indexOf(':');
    if (colon === -1) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1, colon + LONGEST)
      .trim()
      .toLowerCase();
    const mark = value.indexOf('!');
    if (mark === -1) found.set(name, value);
    else important.set(name, value.slice(0, mark).trim());
  }
  return important.size === 0 ? found : new Map([...found, ...important]);
}
