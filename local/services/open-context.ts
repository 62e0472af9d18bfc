import { type ContextOptions, createScriptContext } from './run/script-context';
import { startGoogle } from './start-google';
import type { HostPort, Settings } from './world/settings';
import type { WorldStart } from './world/world-state';

/**
 * Prepares this context for a script. The returned `startGoogle` can be called once for each file with that script.
 */
export function openContext(options: ContextOptions) {
  const context = createScriptContext(options);
  return {
    startGoogle: (settings: Settings, host: HostPort, start: WorldStart) =>
      startGoogle(context, settings, host, start),
  };
}
