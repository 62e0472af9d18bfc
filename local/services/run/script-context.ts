import { serviceGlobals } from '../objects/service-names';
import { installVirtualDate } from '../virtual-date';

/** What the globals of a context are while a run of one Google is under way. */
export interface RunGlobals {
  /** The services and the console, by name. */
  readonly services: Readonly<Record<string, unknown>>;
  /** What Date says; milliseconds since 1970 UTC. */
  now(): number;
  /** What Math.random draws. */
  random(): number;
}

/** What a context evaluates, and how. */
export interface ContextOptions {
  /** The script's time zone. */
  readonly zone: string;
  /** Whether each run evaluates the script, or the first one for all. */
  readonly evaluates: 'anew' | 'once';
  /** Evaluates the project's script files anew in this context. */
  loadScript(): void;
}

/** A run's way to the script. */
export interface ScriptScope {
  /** Does something with the script as a run finds it. */
  within<R>(body: () => R): R;
  /** A top-level function of the script under way; null when there is none of that name. */
  function(name: string): ((...args: unknown[]) => unknown) | null;
}

/**
 * Makes this context that of a script, in which the runs of one Google or of several find their own services, clock and
 * chance. It keeps one run's global variables from the next: no global outlives its execution on Google. A script that
 * keeps nothing in them may be evaluated once for all runs, which then find its functions as quick as runs before have
 * made them.
 */
export function createScriptContext({ zone, evaluates, loadScript }: ContextOptions) {
  const global = globalThis as Record<string, unknown>;
  const builtIn = new Set([...Object.getOwnPropertyNames(global), ...serviceGlobals, 'console']);
  let present: RunGlobals;
  let isKept = false;

  installVirtualDate(() => present.now(), zone);
  Math.random = () => present.random();

  const turnTo = (globals: RunGlobals) => {
    if (present === globals) return;
    present = globals;
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
  };

  return {
    /** Gives a Google's runs their way to the script; between runs, the globals are those of the Google that was started last. */
    scopeFor(globals: RunGlobals): ScriptScope {
      turnTo(globals);
      return {
        within(body) {
          const outer = present;
          turnTo(globals);
          try {
            return evaluated(body);
          } finally {
            turnTo(outer);
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

/** A context that is a script's. */
export type ScriptContext = ReturnType<typeof createScriptContext>;
