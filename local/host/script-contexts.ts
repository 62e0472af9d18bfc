import vm from 'node:vm';
import type { openContext } from '../services/open-context';
import type { ScriptProject } from './script-project';
import { servicesScript } from './services-script';

type ScriptContext = ReturnType<typeof openContext>;

/** Contexts of scripts that are evaluated once, by project and zone. */
const kept = new WeakMap<ScriptProject, Map<string, ScriptContext>>();

/**
 * Gives a context in which Google can be started for a script whose zone is given: one of its own for a script that is
 * evaluated anew at each run; for one that is evaluated once, the one that all of its project share.
 */
export function contextFor(
  project: ScriptProject,
  zone: string,
  evaluates: 'anew' | 'once',
): ScriptContext {
  if (evaluates === 'anew') return newContext(project, zone, evaluates);
  const shared = kept.get(project) ?? new Map<string, ScriptContext>();
  kept.set(project, shared);
  const context = shared.get(zone) ?? newContext(project, zone, evaluates);
  shared.set(zone, context);
  return context;
}

function newContext(
  project: ScriptProject,
  zone: string,
  evaluates: 'anew' | 'once',
): ScriptContext {
  // Ordinary globals, as on Google: behind an object of ours, each use of a global takes several times as long.
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  servicesScript().runInContext(context);
  const services = context.AppsScriptServices as { openContext: typeof openContext };
  context.AppsScriptServices = undefined;
  return services.openContext({ zone, evaluates, loadScript: () => project.load(context) });
}
