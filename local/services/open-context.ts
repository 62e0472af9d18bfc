import { type ContextOptions, createScriptContext } from './run/script-context';
import { startGoogle } from './start-google';
import type { HostPort, Settings } from './world/settings';
import type { WorldStart } from './world/world-state';

/**
 * Prepares this JavaScript context for a script. Each file with that script calls the returned `startGoogle`
 * once.
 */
export function openContext(options: ContextOptions) {
  const context = createScriptContext(options);
  return {
    startGoogle: (settings: Settings, host: HostPort, start: WorldStart) =>
      startGoogle(context, settings, host, start),
  };
}
