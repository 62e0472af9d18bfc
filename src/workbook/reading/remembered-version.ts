import {
  FIRST_VERSION,
  type FileVersion,
  formatFileVersion,
  parseFileVersion,
} from '../../records/file-version';
import type { PropertyStore } from '../property-store-port';

type Properties = Pick<PropertyStore, 'get' | 'set'>;

/** Copy of the file's number in script properties, which every run reads with its first call. */
export function rememberedVersion({ get }: Pick<Properties, 'get'>): FileVersion {
  return parseFileVersion(get('schema') ?? '') ?? FIRST_VERSION;
}

/** Stores the file's number for runs that do not read Cài đặt. */
export function rememberVersion({ get, set }: Properties, version: FileVersion): void {
  const text = formatFileVersion(version);
  if (get('schema') !== text) set('schema', text);
}
