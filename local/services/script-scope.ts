/** The globals a run's script has defined, put aside while another run goes on. */
export type ScriptGlobals = Record<string, unknown>;

/** Keeps one run's global variables from the next: no global outlives its execution on Google. */
export function createScriptScope(loadScript: () => void) {
  const global = globalThis as Record<string, unknown>;
  const builtIn = new Set(Object.getOwnPropertyNames(global));

  const clear = (): ScriptGlobals => {
    const own: ScriptGlobals = {};
    for (const name of Object.getOwnPropertyNames(global)) {
      if (builtIn.has(name)) continue;
      if (global[name] !== undefined) own[name] = global[name];
      if (!Reflect.deleteProperty(global, name)) global[name] = undefined;
    }
    return own;
  };

  return {
    /** Puts the globals of the run under way aside and evaluates the script anew. */
    enter(): ScriptGlobals {
      const outer = clear();
      loadScript();
      return outer;
    },
    /** Throws a run's globals away and brings the outer run's back. */
    leave(outer: ScriptGlobals): void {
      clear();
      Object.assign(global, outer);
    },
    /** The top-level functions that the script under way defines. */
    functionNames(): string[] {
      return Object.getOwnPropertyNames(global).filter(
        (name) => !builtIn.has(name) && typeof global[name] === 'function',
      );
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
