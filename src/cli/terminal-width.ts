const DEFAULT_WIDTH = 80;

/** How many columns a report for people may take: those of the terminal, within 40 and 120; 80 where there is none. */
export function terminalWidth({
  isTTY,
  columns,
}: {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
}): number {
  return Math.min(120, Math.max(40, (isTTY ? columns : undefined) ?? DEFAULT_WIDTH));
}
