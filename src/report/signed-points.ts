/** Points with their sign; the minus is a real one, as wide as the plus. */
export function signedPoints(points: number): string {
  if (points === 0) return '0';
  return points > 0 ? `+${points}` : `−${-points}`;
}
