import type { Settings } from '../world/settings';

/**
 * Keeps one run's global variables from the next: no global outlives its execution on Google. A script that keeps nothing
 * in them may be evaluated once for all runs, which then find its functions as quick as runs before have made them.
 */
export function createScriptScope(loadScript: () => void, evaluates: Settings['evaluates']) {
  const global = globalThis as Record<string, unknown>;
  const builtIn = new Set(Object.getOwnPropertyNames(global));
  let isKept = false;

  const clear = (): Record<string, unknown> => {
    const own: Record<string, unknown> = {};
    for (const name of Object.getOwnPropertyNames(global)) {
      if (builtIn.has(name)) continue;
      if (global[name] !== undefined) own[name] = global[name];
      if (!Reflect.deleteProperty(global, name)) global[name] = undefined;
    }
    return own;
  };

  return {
    /** Evaluates the script and does something with it; the globals of an outer run are put aside meanwhile. */
    within<R>(body: () => R): R {
      if (isKept) return body();
      const outer = clear();
      try {
        loadScript();
        isKept = evaluates === 'once';
        return body();
      } finally {
        if (!isKept) {
          clear();
          Object.assign(global, outer);
        }
      }
    },
    /** A top-level function of the script under way; null when there is none of that name. */
    function(name: string): ((...args: unknown[]) => unknown) | null {
      const own = Object.getOwnPropertyNames(global).includes(name) && !builtIn.has(name);
      const found = own ? global[name] : undefined;
      return typeof found === 'function' ? (found as (...args: unknown[]) => unknown) : null;
    },
  };
}

export type ScriptScope = ReturnType<typeof createScriptScope>;
