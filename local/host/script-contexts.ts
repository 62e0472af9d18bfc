import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { buildSync } from 'esbuild';
import type { openContext } from '../services/open-context';
import type { ContextOptions } from '../services/run/script-context';
import type { ScriptProject } from './script-project';

type OpenedContext = ReturnType<typeof openContext>;

type Evaluation = Omit<ContextOptions, 'loadScript'>;

const sharedContexts = new WeakMap<ScriptProject, Map<string, OpenedContext>>();

/**
 * Returns a context with the imitated services for a project. With `evaluates: 'everyRun'` it is always a new
 * one. With `'once'` all files with the same project and time zone share one context.
 */
export function contextFor(project: ScriptProject, evaluation: Evaluation): OpenedContext {
  const { zone, evaluates } = evaluation;
  if (evaluates === 'everyRun') return newContext(project, evaluation);
  const shared = sharedContexts.get(project) ?? new Map<string, OpenedContext>();
  sharedContexts.set(project, shared);
  const context = shared.get(zone) ?? newContext(project, evaluation);
  shared.set(zone, context);
  return context;
}

function newContext(project: ScriptProject, evaluation: Evaluation): OpenedContext {
  // Ordinary globals are used, as on Google. With a contextified object, each use of a global takes
  // several times as long.
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  servicesScript().runInContext(context);
  const services = context.AppsScriptServices as { openContext: typeof openContext };
  context.AppsScriptServices = undefined;
  return services.openContext({ ...evaluation, loadScript: () => project.load(context) });
}

let compiled: vm.Script | null = null;

/**
 * Returns the imitated services as a compiled script, which defines `AppsScriptServices` in a
 * context. Bundles it at the first call.
 */
function servicesScript(): vm.Script {
  compiled ??= compile();
  return compiled;
}

function compile(): vm.Script {
  const entry = fileURLToPath(new URL('../services/open-context.ts', import.meta.url));
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'AppsScriptServices',
    target: 'es2022',
    platform: 'neutral',
    charset: 'utf8',
  });
  const code = outputFiles[0]?.text ?? '';
  return new vm.Script(code, { filename: 'apps-script-services.js' });
}
