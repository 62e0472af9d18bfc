import { basename } from 'node:path';
import { format } from '../src/texts/format';
import type { BuiltFiles } from './built-files';
import type { DeployContext } from './deploy-context';
import { DeployFailure } from './deploy-failure';
import { askClasp } from './run-clasp';

/**
 * Pushes dist. Returns the number of files, or 0 if Google already had them. Throws DeployFailure
 * if clasp pushed other files than those of the build.
 */
export async function pushBuilt(context: DeployContext, built: BuiltFiles): Promise<number> {
  // Replaces the manifest that Google made, without asking
  const paths = await askClasp<string[]>(context, ['push', '--force']);
  if (paths.length === 0) return 0;
  const pushed = new Set(paths.map((path) => basename(path)));
  const odd = [...new Set([...pushed, ...built.keys()])].filter(
    (name) => !pushed.has(name) || !built.has(name),
  );
  if (odd.length > 0) {
    throw new DeployFailure(
      format(context.words.failures.pushIncomplete, { file: odd.join(', ') }),
    );
  }
  return paths.length;
}
