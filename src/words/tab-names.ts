import type { TabKey } from '../records/tab-key';
import { tabNames as en } from './en/names/tab-names';
import { tabNames as vi } from './vi/names/tab-names';

/** Gives the names by which the sheet of a tab is found, Vietnamese first: in the bundle, so that no words need be loaded. */
export function tabNamesOf(key: TabKey): readonly [vi: string, en: string] {
  return [vi[key], en[key]];
}
