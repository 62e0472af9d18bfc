import type { Language } from '../../src/texts/language';
import type { Translated } from '../../src/words/translated';
import { installEn } from './install-en';
import { installVi } from './install-vi';

/** What the package says; typed by the Vietnamese texts. */
export type PackageWords = Translated<typeof installVi>;

/** Gives the words of the package in a language. */
export function packageWords(language: Language): PackageWords {
  return language === 'en' ? installEn : installVi;
}
