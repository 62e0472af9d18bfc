import { settingNames } from '../records/settings';
import type { Language } from '../texts/language';
import { sentences as en } from './en/all-sentences';
import { choices as enChoices } from './en/names/choices';
import { tabNames as enTabNames } from './en/names/tab-names';
import { menuIn } from './menu-in';
import type { SheetNames } from './sheet-names';
import { sentences as vi } from './vi/all-sentences';
import { choices } from './vi/names/choices';
import { tabNames } from './vi/names/tab-names';
import { type Sentences, type Words, type WordsFile, wordsOf } from './words';

const named = (names: typeof tabNames): SheetNames['tabs'] =>
  Object.fromEntries(
    Object.entries(names).map(([key, name]) => [key, { name }]),
  ) as SheetNames['tabs'];

const chartTitles = ({
  resultsChart,
  trendChart,
}: Readonly<Record<'resultsChart' | 'trendChart', Readonly<Record<string, string>>>>) => {
  const titles = [...Object.values(resultsChart), ...Object.values(trendChart)];
  return [...new Set(titles.map((title) => title.replace(/\{.*/, '')))];
};

const VI: SheetNames = {
  tabs: named(tabNames),
  choices,
  settings: settingNames('vi'),
  menu: menuIn('vi'),
  rareSettings: vi.setUp.rareSettings.name,
  chartTitles: chartTitles(vi.summary),
};
const EN: SheetNames = {
  tabs: named(enTabNames),
  choices: enChoices,
  settings: settingNames('en'),
  menu: menuIn('en'),
  rareSettings: en.setUp.rareSettings.name,
  chartTitles: chartTitles(en.summary),
};

/**
 * The build writes the words file of each language, and the server loads it (`loadWords` in
 * google/create-ports.ts). It is not part of the bundle, because Google reloads the whole bundle at every call
 * and a file needs only one language.
 */
export function wordsFile(language: Language): WordsFile {
  return language === 'en'
    ? { language, ...(en as unknown as Sentences), allNames: [EN, VI] }
    : { language, ...vi, allNames: [VI, EN] };
}

const WORDS: Readonly<Record<Language, Words>> = {
  vi: wordsOf(wordsFile('vi')),
  en: wordsOf(wordsFile('en')),
};

/** For tests and for code that runs outside the bundle. */
export function wordsIn(language: Language): Words {
  return WORDS[language];
}
