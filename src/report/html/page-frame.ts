import { createHash } from 'node:crypto';
import { html, type Markup, trusted } from './markup.js';
import type { PageAssets } from './page-assets.js';
import type { Speech } from './speech.js';

/**
 * The document around the page. Its policy lets nothing load and nothing run but the very style sheet and script
 * that stand here, and no string become markup.
 */
export function pageFrame(
  body: Markup,
  data: Markup,
  { styles, script }: PageAssets,
  speech: Speech,
): string {
  const policy = [
    "default-src 'none'",
    `style-src '${fingerprint(styles)}'`,
    `script-src '${fingerprint(script)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return html`<!doctype html>
<html lang="${speech.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
${speech.say((page) => page.title, 'title')}
<link rel="icon" href="data:,">
<style>${trusted(styles)}</style>
</head>
<body>
${body}
${data}
<script>${trusted(script)}</script>
</body>
</html>
`.markup;
}

const fingerprint = (source: string): string =>
  `sha256-${createHash('sha256').update(source).digest('base64')}`;
