import type { TabKey } from '../records/tab-key';
import { tabNames as en } from './en/names/tab-names';
import { tabNames as vi } from './vi/names/tab-names';

/**
 * Names of a tab in both languages. They are part of the bundle, so that finding a tab does not load the words
 * file.
 */
export function tabNamesOf(key: TabKey): readonly [vi: string, en: string] {
  return [vi[key], en[key]];
}
