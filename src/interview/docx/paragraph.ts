import { escapeXml } from '../../report/escape-xml.js';

/** A stretch of text of one look. A tab in it goes to the next stop. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly faint?: boolean;
}

export interface ParagraphOptions {
  readonly style?: string;
  /** Stays on a page with the next paragraph. */
  readonly keep?: boolean;
}

/** A paragraph of WordprocessingML. */
export function paragraph(runs: readonly Run[], { style, keep = false }: ParagraphOptions = {}): string {
  const properties = `${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${keep ? '<w:keepNext/>' : ''}`;
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs.map(runXml).join('')}</w:p>`;
}

function runXml({ text, bold = false, faint = false }: Run): string {
  const look = `${bold ? '<w:b/>' : '<w:b w:val="0"/>'}${faint ? '<w:color w:val="555555"/><w:sz w:val="19"/>' : ''}`;
  const pieces = text.split('\t').map((piece) => `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`);
  return `<w:r>${bold || faint ? `<w:rPr>${look}</w:rPr>` : ''}${pieces.join('<w:tab/>')}</w:r>`;
}
