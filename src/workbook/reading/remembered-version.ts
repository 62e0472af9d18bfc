import { type FileVersion, formatFileVersion, parseFileVersion } from '../../records/file-version';
import type { PropertyStore } from '../property-store-port';
import { SCHEMA } from './this-version';

declare module '../property-store-port' {
  interface Properties {
    /** Copy of the file's version (records/file-version). */
    schema: string;
  }
}

type Store = Pick<PropertyStore, 'get' | 'set'>;

/** The copy in script properties, which every run reads with its first call; the first column set if there is none. */
export function rememberedVersion({ get }: Pick<Store, 'get'>): FileVersion {
  return parseFileVersion(get('schema') ?? '') ?? { schema: SCHEMA, columns: 0, madeBy: '' };
}

export function rememberVersion({ get, set }: Store, version: FileVersion): void {
  const text = formatFileVersion(version);
  if (get('schema') !== text) set('schema', text);
}
