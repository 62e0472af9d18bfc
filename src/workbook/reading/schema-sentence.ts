import { format } from '../../texts/format';
import type { Needs } from '../ports';
import { SCHEMA } from './this-version';

export function schemaSentence(
  ports: Needs<'words' | 'version'>,
  file: number,
  words = ports.words(),
): string {
  const { older, newer } = words.upgrade;
  return format(file < SCHEMA ? older : newer, { file, schema: SCHEMA, version: ports.version });
}
