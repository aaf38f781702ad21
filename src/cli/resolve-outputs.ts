import { checkPlaces, type FormatOutput, formatOutputs } from './format-outputs.js';
import { FORMATS, type Format } from './formats.js';

/** Where one report goes: a file, or null for standard output. */
export interface Output extends FormatOutput<Format> {
  /** Whether the report is added to what the file holds. */
  readonly append?: boolean;
}

/** What the places depend on. */
interface Place {
  /** The file that GitHub Actions takes for a summary of the step. */
  readonly stepSummary: string | undefined;
  readonly toTerminal: boolean;
}

const STEM = 'report';

/**
 * Reads `--format f[=file]`. Where GitHub Actions takes a summary of the step, the format made for it brings that
 * along. Throws `UsageError` for an unknown format, for two reports in one place, and for bytes on a terminal.
 */
export function resolveOutputs(
  values: readonly string[] = ['table'],
  { stepSummary, toTerminal }: Place,
): readonly Output[] {
  const asked = formatOutputs(values, FORMATS, STEM);
  const outputs: readonly Output[] =
    stepSummary && asked.some(({ format }) => format === 'github')
      ? [...asked, { format: 'markdown', file: stepSummary, append: true }]
      : asked;
  checkPlaces(outputs, { toTerminal, stem: STEM });
  return outputs;
}
