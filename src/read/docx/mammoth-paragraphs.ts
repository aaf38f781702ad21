/** A node of the document that mammoth hands to `transformDocument`. */
export interface MammothNode {
  readonly type: string;
  readonly children?: readonly MammothNode[];
  readonly value?: string;
  readonly href?: string;
  readonly isBold?: boolean;
  readonly styleName?: string | null;
  readonly numbering?: unknown;
}

export interface MammothParagraph {
  readonly text: string;
  readonly style: string;
  readonly list: boolean;
  readonly bold: boolean;
  /** 0 outside tables, else a number for each cell. */
  readonly cell: number;
  readonly links: readonly { readonly url: string; readonly text: string }[];
}

/** Lists the paragraphs of a mammoth document in reading order. */
export function collectParagraphs(root: MammothNode): readonly MammothParagraph[] {
  const found: MammothParagraph[] = [];
  let cells = 0;
  const visit = (node: MammothNode, cell: number): void => {
    if (node.type === 'paragraph') {
      found.push(toParagraph(node, cell));
      return;
    }
    if (node.type === 'tableCell') cells += 1;
    const inner = node.type === 'tableCell' ? cells : cell;
    for (const child of node.children ?? []) visit(child, inner);
  };
  visit(root, 0);
  return found;
}

function toParagraph(node: MammothNode, cell: number): MammothParagraph {
  const runs = descendants(node, 'run').filter((run) => textOf(run).trim() !== '');
  return {
    text: textOf(node),
    style: node.styleName ?? '',
    list: node.numbering !== undefined && node.numbering !== null,
    bold: runs.length > 0 && runs.every((run) => run.isBold),
    cell,
    links: descendants(node, 'hyperlink').flatMap((link) =>
      link.href === undefined ? [] : [{ url: link.href, text: textOf(link) }],
    ),
  };
}

function descendants(node: MammothNode, type: string): readonly MammothNode[] {
  return (node.children ?? []).flatMap((child) => [
    ...(child.type === type ? [child] : []),
    ...descendants(child, type),
  ]);
}

function textOf(node: MammothNode): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab' || node.type === 'break') return ' ';
  return (node.children ?? []).map(textOf).join('');
}
