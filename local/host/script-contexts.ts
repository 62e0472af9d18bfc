import vm from 'node:vm';
import type { openContext } from '../services/open-context';
import type { ContextOptions } from '../services/run/script-context';
import type { ScriptProject } from './script-project';
import { servicesScript } from './services-script';

/** A context that is a project's, with the way to start Google in it. */
type OpenedContext = ReturnType<typeof openContext>;

/** How a project's script is evaluated. */
type Evaluation = Omit<ContextOptions, 'loadScript'>;

/** Contexts of scripts that are evaluated once, by project and zone. */
const kept = new WeakMap<ScriptProject, Map<string, OpenedContext>>();

/**
 * Gives a context in which Google can be started for a script: one of its own for a script that is evaluated anew at each
 * run; for one that is evaluated once, the one that all of its project and zone share.
 */
export function contextFor(project: ScriptProject, evaluation: Evaluation): OpenedContext {
  const { zone, evaluates } = evaluation;
  if (evaluates === 'anew') return newContext(project, evaluation);
  const shared = kept.get(project) ?? new Map<string, OpenedContext>();
  kept.set(project, shared);
  const context = shared.get(zone) ?? newContext(project, evaluation);
  shared.set(zone, context);
  return context;
}

function newContext(project: ScriptProject, evaluation: Evaluation): OpenedContext {
  // Ordinary globals, as on Google: behind an object of ours, each use of a global takes several times as long.
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  servicesScript().runInContext(context);
  const services = context.AppsScriptServices as { openContext: typeof openContext };
  context.AppsScriptServices = undefined;
  return services.openContext({ ...evaluation, loadScript: () => project.load(context) });
}
