import { basename } from 'node:path';
import { format } from '../src/texts/format';
import type { BuiltFiles } from './built-files';
import { DeployFailure } from './deploy-failure';
import type { Desk } from './desk';
import { askClasp } from './run-clasp';

/** Pushes dist; gives how many files went, 0 when Google had them. Throws DeployFailure when clasp took others. */
export async function pushBuilt(dialog: Desk, built: BuiltFiles): Promise<number> {
  // The manifest that Google made must give way, and nobody is asked
  const paths = await askClasp<string[]>(dialog, ['push', '--force']);
  if (paths.length === 0) return 0;
  const pushed = new Set(paths.map((path) => basename(path)));
  const odd = [...new Set([...pushed, ...built.keys()])].filter(
    (name) => !pushed.has(name) || !built.has(name),
  );
  if (odd.length > 0) {
    throw new DeployFailure(format(dialog.words.failures.pushIncomplete, { file: odd.join(', ') }));
  }
  return paths.length;
}
