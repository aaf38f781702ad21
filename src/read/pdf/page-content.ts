import type { Box, Concealment } from '../extract.js';

/** Red, green, blue and opacity, each 0-255. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** One text object of a page: what PDF paints in one go, in one font and colour. */
export interface TextObject {
  /** Place in the paint order of the page. */
  readonly order: number;
  /** Font size in points as it appears on the page. */
  readonly size: number;
  readonly bold: boolean;
  /** 0 fill, 1 stroke, 2 both, 3 invisible, 7 clip; PDF 32000-1, table 106. */
  readonly renderMode: number;
  /** The colours that paint the glyphs; null where a pattern does. */
  readonly colours: readonly (Colour | null)[];
  /** True within an optional layer, which may be switched off. */
  readonly layered: boolean;
  /** True where only painting tells whether it can be seen: in forms, and under soft masks. */
  readonly unsure: boolean;
  /** False for text that runs up or down the page. */
  readonly upright: boolean;
  /** The area that painting is limited to, or null for the whole page. */
  readonly clip: Box | null;
}

/** A filled shape or picture that can lie beneath or over text. */
export interface Paint {
  readonly order: number;
  readonly box: Box;
  /** Null for pictures, shadings and patterns. */
  readonly colour: Colour | null;
  readonly kind: 'rectangle' | 'shape' | 'picture';
}

/** A character of the text layer. Spaces that PDFium adds itself belong to no object. */
export interface Glyph {
  readonly text: string;
  /** True for spaces and line breaks. */
  readonly blank: boolean;
  readonly box: Box;
  readonly object: TextObject | null;
}

/** A rectangle of a page that leads to an address. */
export interface LinkArea {
  readonly url: string;
  readonly box: Box;
}

/** A part of a page painted as a picture. */
export interface PageImage {
  /** Pixels to the point. */
  readonly scale: number;
  /** Where it begins and how large it is, in its own pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel: blue, green, red and one that means nothing. */
  readonly pixels: Uint8Array;
}

/** What is painted on a page. Boxes are in points from the top left. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** In the order of the content stream. */
  readonly glyphs: readonly Glyph[];
  readonly paints: readonly Paint[];
}

/** All that is needed from a page, free of PDFium's handles. */
export interface PageContent extends Sheet, Visibility {
  readonly number: number;
  /** True where the file gives other words for copying than the page shows. */
  readonly contradicted: boolean;
  readonly links: readonly LinkArea[];
}

/** Which text of a page a person can't see. */
export interface Visibility {
  readonly concealed: ReadonlyMap<TextObject, Concealment>;
  /** True for a scan whose invisible text only makes the picture searchable. */
  readonly recognised: boolean;
  /** True where the page would have to be painted to tell, and could not be. */
  readonly unchecked: boolean;
}
