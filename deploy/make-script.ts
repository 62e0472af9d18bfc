import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from '../src/texts/format';
import type { DeployContext } from './deploy-context';
import { DeployFailure } from './deploy-failure';
import { commandsOf, failureOf } from './failure-of';
import { ClaspRefusal, runClasp } from './run-clasp';
import { type SavedProject, saveProject } from './saved-project';

/**
 * Google's refusal to bind a script to a file that nobody has changed yet. Giving it a title by hand helps
 * (https://github.com/google/clasp/issues/1017); clasp 3.4.1 has no command that renames a file, and does not tell
 * its id after this refusal, so that a person has to.
 */
const IS_FRESH = /contains an invalid argument/i;

/**
 * Makes the spreadsheet and the script bound to it. Google cannot find a bound script again, so the
 * title is saved before, and both ids as soon as clasp prints them, before it fetches the script's
 * files.
 */
export async function makeScript(
  context: DeployContext,
  title: string = context.words.sheetTitle,
): Promise<SavedProject> {
  let made: SavedProject = saveProject(context, { making: title });
  const hear = (output: string) => {
    const ids = idsIn(output);
    if (ids && !made.scriptId) made = saveProject(context, ids);
  };
  // In a temporary folder, because clasp writes the new script's files beside the project file
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-script-'));
  try {
    const args = ['create-script', '--type', 'sheets', '--title', title];
    await runClasp(context, args, { project: folder, cwd: folder, hear });
  } catch (error) {
    const failure = failureOf(error, context, { step: 'make', script: '' });
    if (made.scriptId) throw failure;
    if (error instanceof ClaspRefusal && IS_FRESH.test(error.reply)) {
      const values = { title, ...commandsOf(context) };
      throw new DeployFailure(format(context.words.failures.freshFile, values), { cause: error });
    }
    const unclear = format(context.words.failures.makingUnclear, { title });
    throw new DeployFailure(`${failure.message}\n${unclear}`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true });
  }
  if (!made.scriptId)
    throw new DeployFailure(format(context.words.failures.makingUnclear, { title }));
  return made;
}

function idsIn(output: string): SavedProject | null {
  const [, parentId] = /drive\.google\.com\/open\?id=([\w-]+)\s/.exec(output) ?? [];
  const [, scriptId] = /script\.google\.com\/d\/([\w-]+)\/edit/.exec(output) ?? [];
  return parentId && scriptId ? { scriptId, parentId } : null;
}
