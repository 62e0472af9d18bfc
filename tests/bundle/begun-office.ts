import type { AppsScript } from '../../local/apps-script';
import type { SavedGoogle } from '../../local/saved-google';

const kept = new Map<string, SavedGoogle>();

/**
 * Returns a Google in the state after `play`, with an empty journal. Runs `play` only once for
 * equal `told` values; later calls restore the saved state into a new Google. `told` must contain
 * everything on which `play` depends.
 */
export function begun(told: unknown, fresh: () => AppsScript, play: () => AppsScript): AppsScript {
  const key = JSON.stringify(told);
  const known = kept.get(key);
  const google = known ? fresh() : play();
  const saved = known ?? google.save();
  kept.set(key, saved);
  google.restore(saved);
  return google;
}
