// Copies the styles and scripts of the HTML report, which need no compiling, beside the compiled program.
import { cpSync } from 'node:fs';

const from = (folder) => new URL(`../${folder}/report/html/browser`, import.meta.url);
cpSync(from('src'), from('dist'), { recursive: true, filter: (file) => !file.endsWith('.json') });
