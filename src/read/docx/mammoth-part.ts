import type { DocumentPart, Paragraph, Run } from '../paragraphs/document-part.js';
import { isHeadingName } from '../paragraphs/heading-name.js';

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

const BLANKS: Readonly<Record<string, string>> = { tab: ' ', break: '\n' };

/** The paragraphs of a mammoth document in reading order. Colours are not known, so that nothing counts as hidden. */
export function mammothPart(root: MammothNode): DocumentPart {
  const paragraphs: Paragraph[] = [];
  const links: string[] = [];
  let cells = 0;
  const visit = (node: MammothNode, cell: number): void => {
    if (node.type === 'paragraph') {
      const runs = runsOf(node, { bold: false, link: null }, links);
      paragraphs.push({ runs, role: roleOf(node, cell), backdrop: 'unknown', flow: cell });
      return;
    }
    if (node.type === 'tableCell') cells += 1;
    const inner = node.type === 'tableCell' ? cells : cell;
    for (const child of node.children ?? []) visit(child, inner);
  };
  visit(root, 0);
  return { paragraphs, links, shapeLinks: [], hasBackdropShape: false };
}

function roleOf({ styleName, numbering }: MammothNode, cell: number): Paragraph['role'] {
  if (isHeadingName(styleName ?? '')) return 'heading';
  if (numbering !== undefined && numbering !== null) return 'bullet';
  return cell === 0 ? 'plain' : 'cell';
}

/** What text takes over from the run and the hyperlink that it stands in. */
interface Surround {
  readonly bold: boolean;
  readonly link: number | null;
}

function runsOf(node: MammothNode, around: Surround, links: string[]): readonly Run[] {
  const text = node.type === 'text' ? node.value : BLANKS[node.type];
  if (text !== undefined) return [{ text, format: { bold: around.bold }, link: around.link }];
  let { bold, link } = around;
  if (node.type === 'run') bold = node.isBold ?? false;
  if (node.type === 'hyperlink' && node.href !== undefined) link = links.push(node.href) - 1;
  return (node.children ?? []).flatMap((child) => runsOf(child, { bold, link }, links));
}
