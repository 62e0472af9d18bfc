import { serviceGlobals } from '../objects/service-names';
import { installVirtualDate } from '../virtual-date';

/** Globals of a context during a run. */
export interface RunGlobals {
  /** Services and console by name. */
  readonly services: Readonly<Record<string, unknown>>;
  /** Current time of Date, in milliseconds since 1970 UTC. */
  now(): number;
  random(): number;
}

/** Options of a script context. */
export interface ContextOptions {
  /** The script's time zone. */
  readonly zone: string;
  /** Whether every run evaluates the script, or only the first. */
  readonly evaluates: 'anew' | 'once';
  /** Evaluates the project's script files in this context. */
  loadScript(): void;
}

/** A run's access to the script. */
export interface ScriptScope {
  /** Calls `body` with the script evaluated and its globals set. */
  within<R>(body: () => R): R;
  /** A top-level function of the script. Null if there is none of that name. */
  function(name: string): ((...args: unknown[]) => unknown) | null;
}

/**
 * Makes this context a script's context. Runs of one or several Googles find their own services, clock and random
 * numbers in it. Global variables do not survive a run, as on Google. A script that keeps no state in them may be
 * evaluated once for all runs, which is faster.
 */
export function createScriptContext({ zone, evaluates, loadScript }: ContextOptions) {
  const global = globalThis as Record<string, unknown>;
  const builtIn = new Set([...Object.getOwnPropertyNames(global), ...serviceGlobals, 'console']);
  let current: RunGlobals;
  let isEvaluated = false;

  installVirtualDate(() => current.now(), zone);
  Math.random = () => current.random();

  const switchTo = (globals: RunGlobals) => {
    if (current === globals) return;
    current = globals;
    Object.assign(global, globals.services);
  };

  const clear = (): Record<string, unknown> => {
    const own: Record<string, unknown> = {};
    for (const name of Object.getOwnPropertyNames(global)) {
      if (builtIn.has(name)) continue;
      if (global[name] !== undefined) own[name] = global[name];
      if (!Reflect.deleteProperty(global, name)) global[name] = undefined;
    }
    return own;
  };

  const evaluated = <R>(body: () => R): R => {
    if (isEvaluated) return body();
    const outer = clear();
    try {
      loadScript();
      isEvaluated = evaluates === 'once';
      return body();
    } finally {
      if (!isEvaluated) {
        clear();
        Object.assign(global, outer);
      }
    }
  };

  return {
    /**
     * Access to the script for the runs of one Google. Between runs, the globals are those of the Google that was
     * started last.
     */
    scopeFor(globals: RunGlobals): ScriptScope {
      switchTo(globals);
      return {
        within(body) {
          const outer = current;
          switchTo(globals);
          try {
            return evaluated(body);
          } finally {
            switchTo(outer);
          }
        },
        function(name) {
          const found = Object.hasOwn(global, name) && !builtIn.has(name) ? global[name] : null;
          return typeof found === 'function' ? (found as (...args: unknown[]) => unknown) : null;
        },
      };
    },
  };
}

export type ScriptContext = ReturnType<typeof createScriptContext>;
