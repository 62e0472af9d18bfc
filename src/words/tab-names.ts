import type { TabKey } from '../records/tab-key';
import { tabNames as en } from './en/names/tab-names';
import { tabNames as vi } from './vi/names/tab-names';

/** Names of a tab's sheet, Vietnamese first; part of the bundle, so that no words need to be loaded. */
export function tabNamesOf(key: TabKey): readonly [vi: string, en: string] {
  return [vi[key], en[key]];
}
