import {
  FIRST_VERSION,
  type FileVersion,
  formatFileVersion,
  parseFileVersion,
} from '../../records/file-version';
import type { PropertyStore } from '../property-store-port';

declare module '../property-store-port' {
  interface Properties {
    /** Copy of the file's schema and column set (records/file-version). */
    schema: string;
  }
}

type Store = Pick<PropertyStore, 'get' | 'set'>;

/** The copy in script properties, which every run reads with its first call. */
export function rememberedVersion({ get }: Pick<Store, 'get'>): FileVersion {
  return parseFileVersion(get('schema') ?? '') ?? FIRST_VERSION;
}

export function rememberVersion({ get, set }: Store, version: FileVersion): void {
  const text = formatFileVersion(version);
  if (get('schema') !== text) set('schema', text);
}
