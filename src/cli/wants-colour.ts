/** Whether to use colours. What was asked for on the command line goes first, then FORCE_COLOR, NO_COLOR, the terminal. */
export function wantsColour(
  allowed: boolean,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (!allowed) return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR) return false;
  return isTerminal && env.TERM !== 'dumb';
}
