import { format } from '../src/texts/format';
import { DeployFailure } from './deploy-failure';
import type { Desk } from './desk';
import { askClasp } from './run-clasp';

/** Versions that a script may have (https://developers.google.com/apps-script/guides/versions). */
const MAX_VERSIONS = 200;

interface Version {
  readonly versionNumber: number;
  readonly description?: string;
}

/** Gives the version of a build, made now unless an earlier run has made it. Throws DeployFailure at the limit. */
export async function makeVersion(
  dialog: Desk,
  { digest, note }: { readonly digest: string; readonly note: string },
): Promise<{ readonly number: number; readonly isNew: boolean }> {
  const versions = await askClasp<Version[]>(dialog, ['list-versions']);
  const same = versions.filter(({ description = '' }) => description.endsWith(digest));
  if (same.length > 0) {
    return { number: Math.max(...same.map(({ versionNumber }) => versionNumber)), isNew: false };
  }
  if (versions.length >= MAX_VERSIONS) {
    const count = versions.length;
    throw new DeployFailure(format(dialog.words.failures.tooManyVersions, { count }));
  }
  const { versionNumber } = await askClasp<Version>(dialog, ['create-version', note]);
  return { number: versionNumber, isNew: true };
}
