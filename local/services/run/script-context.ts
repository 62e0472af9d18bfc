import { serviceGlobals } from '../objects/service-names';
import { installVirtualDate } from '../virtual-date';
import { parseOnce } from './parse-once';

export interface RunGlobals {
  readonly services: Readonly<Record<string, unknown>>;
  /** Current time for `Date`, in milliseconds since 1970 UTC. */
  now(): number;
  random(): number;
}

export interface ContextOptions {
  readonly zone: string;
  /**
   * `everyRun`: every run evaluates the script, as on Google. `once`: only the first run evaluates it. This is
   * faster, but global variables keep their values between runs.
   */
  readonly evaluates: 'everyRun' | 'once';
  /** Texts in the project's HTML files that the script parses. With `once` each is parsed once. */
  readonly jsonTexts: readonly string[];
  loadScript(): void;
}

export interface ScriptScope {
  /** Calls `body` with the script evaluated and the run's globals set, and returns its result. */
  within<R>(body: () => R): R;
  /** Returns a top-level function of the script, or `null` if there is none of that name. */
  function(name: string): ((...args: unknown[]) => unknown) | null;
}

/**
 * Makes this JavaScript context a script's context. Several imitated Googles can share it: each run gets its
 * own services, clock and random numbers. Global variables do not survive a run, as on Google, unless
 * `evaluates` is `once`.
 */
export function createScriptContext(options: ContextOptions) {
  const { zone, evaluates, jsonTexts, loadScript } = options;
  const global = globalThis as Record<string, unknown>;
  const builtIn = new Set([...Object.getOwnPropertyNames(global), ...serviceGlobals, 'console']);
  let current: RunGlobals;
  let isEvaluated = false;

  installVirtualDate(() => current.now(), zone);
  Math.random = () => current.random();
  if (evaluates === 'once') parseOnce(jsonTexts);

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
     * Returns access to the script for the Google that owns `globals`. Outside of runs, the script
     * uses the services of the Google for which `scopeFor` was called last.
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
