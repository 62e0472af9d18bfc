import type { FileVersion } from '../../records/file-version';
import { format } from '../../texts/format';
import type { Needs } from '../ports';
import { SCHEMA } from './this-version';

/** Says which version made a file of another structure, and what to do. */
export function schemaSentence(
  ports: Needs<'words' | 'version'>,
  { schema, madeBy }: FileVersion,
  words = ports.words(),
): string {
  const { olderFile, newerFile } = words.errors;
  return format(schema < SCHEMA ? olderFile : newerFile, {
    madeBy: madeBy || `${schema}.x`,
    file: schema,
    schema: SCHEMA,
    version: ports.version,
  });
}
