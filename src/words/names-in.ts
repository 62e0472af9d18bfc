import type { Language } from '../texts/language';
import { choices as enChoices } from './en/choices';
import { menu as enMenu } from './en/menu';
import { settings as enSettings } from './en/settings';
import { tabs as enTabs } from './en/tabs';
import type { Names } from './names';
import { choices } from './vi/choices';
import { menu } from './vi/menu';
import { settings } from './vi/settings';
import { tabs } from './vi/tabs';

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
