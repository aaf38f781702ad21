// Writes docs/flags.md, the guide to all flags in both languages, from the built-in ruleset.
//   npm run flags-doc
import { writeFileSync } from 'node:fs';
import { loadRuleset } from '../dist/index.js';
import { flagsDoc } from '../dist/report/flags-doc.js';

writeFileSync(new URL('../docs/flags.md', import.meta.url), flagsDoc(loadRuleset()));
