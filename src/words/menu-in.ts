import type { Language } from '../texts/language';
import { menu as en } from './en/names/menu';
import type { SheetNames } from './sheet-names';
import { menu as vi } from './vi/names/menu';

/** Menu words in a language; part of the bundle, since every opening of the file shows the menu. */
export function menuIn(language: Language): SheetNames['menu'] {
  return language === 'en' ? (en as unknown as SheetNames['menu']) : vi;
}
