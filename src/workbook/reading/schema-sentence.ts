import { format } from '../../texts/format';
import type { Ports } from '../ports';
import { SCHEMA } from './schema';

/** Says that a file is of an earlier or a later version, and what to do. */
export function schemaSentence(ports: Ports, file: number, words = ports.words()): string {
  const { older, newer } = words.upgrade;
  return format(file < SCHEMA ? older : newer, { file, schema: SCHEMA, version: ports.version });
}
