import type { Language } from '../texts/language';
import { menu as en } from './en/names/menu';
import type { SheetNames } from './sheet-names';
import { menu as vi } from './vi/names/menu';

/** Part of the bundle, because the menu is built each time the file is opened. */
export function menuIn(language: Language): SheetNames['menu'] {
  return language === 'en' ? (en as unknown as SheetNames['menu']) : vi;
}
