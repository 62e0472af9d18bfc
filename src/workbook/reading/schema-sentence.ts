import { format } from '../../texts/format';
import type { Ports } from '../ports';
import { SCHEMA } from './this-version';

export function schemaSentence(
  ports: Pick<Ports, 'words' | 'version'>,
  file: number,
  words = ports.words(),
): string {
  const { older, newer } = words.upgrade;
  return format(file < SCHEMA ? older : newer, { file, schema: SCHEMA, version: ports.version });
}
