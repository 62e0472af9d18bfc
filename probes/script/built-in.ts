import type { Language } from '../../src/texts/language';
import type { Outcomes } from '../read/probe';

/** What the build puts into the script: the page, results of `local/`, and the key required of visitors. */
export interface BuiltIn {
  readonly page: string;
  readonly key: string;
  readonly version: string;
  readonly language: Language;
  readonly local: Outcomes;
}

declare const BUILT_IN: BuiltIn;

export const builtIn = (): BuiltIn => BUILT_IN;

/** Throws unless the key is the kit's own: whoever has the address of the page may call every function. */
export function checkKey(key: string): void {
  if (key !== builtIn().key) throw new Error(MESSAGES[builtIn().language]);
}

const MESSAGES: Readonly<Record<Language, string>> = {
  vi: 'Liên kết thiếu khóa. Hãy mở đúng liên kết do npm run live-check in ra.',
  en: 'The link lacks its key. Open the link that npm run live-check has printed.',
};
