// Writes docs/report.schema.json, the JSON Schema of the JSON report.
//   npm run report-schema
import { writeFileSync } from 'node:fs';
import { reportJsonSchema } from '../dist/report/report-schema.js';

const file = new URL('../docs/report.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
