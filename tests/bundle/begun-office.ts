import type { AppsScript } from '../../local/apps-script';
import type { SavedGoogle } from '../../local/saved-google';

const kept = new Map<string, SavedGoogle>();

/**
 * Gives a Google in which something was played: played the first time, brought back in a fresh one later, the journal
 * empty either way. `told` says what is played, with whatever it depends on.
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
