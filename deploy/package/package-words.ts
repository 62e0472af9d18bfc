import type { Language } from '../../src/texts/language';
import type { Translated } from '../../src/words/translated';
import { installEn } from './install-en';
import { installVi } from './install-vi';

/** Texts of the package. The Vietnamese ones define the type. */
export type PackageWords = Translated<typeof installVi>;

export function packageWords(language: Language): PackageWords {
  return language === 'en' ? installEn : installVi;
}
