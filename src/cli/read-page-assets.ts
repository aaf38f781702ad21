import { readFileSync } from 'node:fs';
import type { PageAssets } from '../report/html/page-assets.js';

const FOLDER = new URL('../report/html/browser/', import.meta.url);
/** Later sheets have the last word. */
const STYLES = ['colours', 'base', 'overview', 'list', 'candidate', 'resume-text', 'compare', 'print'];
/** A file comes after those that it imports from. */
const SCRIPTS = ['language', 'resume-text', 'list', 'compare', 'start'];

/** Reads the style sheet and the script of the HTML report. */
export function readPageAssets(): PageAssets {
  const read = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');
  return {
    styles: STYLES.map((name) => read(`${name}.css`)).join('\n'),
    script: `(() => {\n'use strict';\n${SCRIPTS.map((name) => withoutModule(read(`${name}.js`))).join('\n')}})();\n`,
  };
}

/** A page that needs no other file can't import: the modules become one script. */
function withoutModule(source: string): string {
  return source.replace(/^import [^;]+;\n/gm, '').replace(/^export /gm, '');
}
