const firstMs = 2_000;
const longestMs = 5 * 60_000;

/**
 * How long to wait before the next attempt, in milliseconds: doubling from two seconds to five minutes, spread by
 * up to a quarter so that a whole settlement does not call at the same moment when the mast comes back.
 */
export function waitAfter(failures: number, chance: number): number {
  const wait = Math.min(firstMs * 2 ** Math.max(0, failures - 1), longestMs);
  return Math.round(wait * (1 + chance / 4));
}
