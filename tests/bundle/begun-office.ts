import type { AppsScript } from '../../local/apps-script';
import type { SavedGoogle } from '../../local/saved-google';

const kept = new Map<string, SavedGoogle>();

/**
 * Returns a Google in which `play` was played. Later calls restore it into a fresh one; the journal is empty either
 * way. `told` identifies what is played, with everything it depends on.
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
