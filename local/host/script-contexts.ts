import type { openContext } from '../services/open-context';
import type { ContextOptions } from '../services/run/script-context';
import type { ScriptProject } from './host';

type OpenedContext = ReturnType<typeof openContext>;

type Evaluation = Pick<ContextOptions, 'zone' | 'evaluates'>;

/** An HTML file that only holds JSON, as the build writes the words. */
const JSON_FILE = /^<script type="application\/json">([^<]*)<\/script>\s*$/;

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
  const { openContext, loadScript } = project.openRealm();
  const jsonTexts = Object.values(project.htmlFiles).flatMap(
    (text) => JSON_FILE.exec(text)?.[1] ?? [],
  );
  return openContext({ ...evaluation, jsonTexts, loadScript });
}
