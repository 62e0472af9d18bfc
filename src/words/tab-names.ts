import type { TabKey } from '../records/tab-key';
import { tabNames as en } from './en/names/tab-names';
import { tabNames as vi } from './vi/names/tab-names';

/** Part of the bundle, so that finding a tab does not load the words file. */
export function tabNamesOf(key: TabKey): readonly [vi: string, en: string] {
  return [vi[key], en[key]];
}
