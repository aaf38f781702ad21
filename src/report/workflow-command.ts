import { printableText } from './printable-text.js';

/**
 * A workflow command of GitHub Actions on a line of its own; what could end it early or start another one is
 * encoded. Properties that are null are left out.
 */
export function workflowCommand(
  level: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number | null>>,
  message: string,
): string {
  const given = Object.entries(properties).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encode(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`],
  );
  const lines = message.split(/\r\n|\r|\n/).map(printableText);
  return `::${level} ${given.join(',')}::${encode(lines.join('\n'))}`;
}

function encode(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
