import type { Language } from '../texts/language';
import { choices as enChoices } from './en/names/choices';
import { menu as enMenu } from './en/names/menu';
import { settings as enSettings } from './en/names/settings';
import { tabs as enTabs } from './en/names/tabs';
import type { Names } from './names';
import { choices } from './vi/names/choices';
import { menu } from './vi/names/menu';
import { settings } from './vi/names/settings';
import { tabs } from './vi/names/tabs';

const VI: Names = { tabs, choices, settings, menu };
const EN: Names = {
  tabs: enTabs,
  choices: enChoices,
  settings: enSettings,
  menu: enMenu as unknown as Names['menu'],
};

/** The names of both languages. */
export const ALL_NAMES: readonly Names[] = [VI, EN];

/** Gives the names in a language. */
export function namesIn(language: Language): Names {
  return language === 'en' ? EN : VI;
}
