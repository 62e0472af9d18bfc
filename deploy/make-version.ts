import { format } from '../src/texts/format';
import type { DeployContext } from './deploy-context';
import { DeployFailure } from './deploy-failure';
import { askClasp } from './run-clasp';

/** Most versions of a script (https://developers.google.com/apps-script/guides/versions). */
const MAX_VERSIONS = 200;

interface Version {
  readonly versionNumber: number;
  readonly description?: string;
}

/**
 * Returns the version of a build on Google, and creates it unless an earlier run did. Throws
 * DeployFailure if the script has `MAX_VERSIONS` versions.
 */
export async function makeVersion(
  context: DeployContext,
  { digest, note }: { readonly digest: string; readonly note: string },
): Promise<{ readonly number: number; readonly isNew: boolean }> {
  const versions = await askClasp<Version[]>(context, ['list-versions']);
  const same = versions.filter(({ description = '' }) => description.endsWith(digest));
  if (same.length > 0) {
    return { number: Math.max(...same.map(({ versionNumber }) => versionNumber)), isNew: false };
  }
  if (versions.length >= MAX_VERSIONS) {
    const count = versions.length;
    throw new DeployFailure(format(context.words.failures.tooManyVersions, { count }));
  }
  const { versionNumber } = await askClasp<Version>(context, ['create-version', note]);
  return { number: versionNumber, isNew: true };
}
