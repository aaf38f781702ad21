import type { DefaultTreeAdapterTypes } from 'parse5';

/** What a page says about itself outside of its text. */
export interface PageHead {
  /** The text of all style elements. */
  readonly css: string;
  /** True when further style sheets are linked, which are never fetched. */
  readonly hasLinkedStyles: boolean;
  readonly base: string | null;
  /** Its title and the contents of its meta elements. */
  readonly metadata: readonly string[];
}

/** Collects the styles of a page and the address that its links are relative to. */
export function readPageHead(page: DefaultTreeAdapterTypes.Document): PageHead {
  const css: string[] = [];
  const metadata: string[] = [];
  let base: string | null = null;
  let hasLinkedStyles = false;
  const open: DefaultTreeAdapterTypes.ChildNode[] = [...page.childNodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('tagName' in node)) continue;
    const attribute = (name: string) => node.attrs.find((candidate) => candidate.name === name)?.value;
    if (node.tagName === 'meta') metadata.push(attribute('content') ?? '');
    if (node.tagName === 'title') metadata.push(textOf(node));
    if (node.tagName === 'base') base ??= attribute('href') ?? null;
    if (node.tagName === 'link' && /stylesheet/i.test(attribute('rel') ?? '')) hasLinkedStyles = true;
    if (node.tagName === 'style' && !/^\s*print\s*$/i.test(attribute('media') ?? '')) {
      css.push(textOf(node));
    } else
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
        const child = node.childNodes[index];
        if (child !== undefined) open.push(child);
      }
  }
  return { css: css.join('\n'), hasLinkedStyles, base, metadata };
}

function textOf(element: DefaultTreeAdapterTypes.Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
