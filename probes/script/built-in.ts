import type { Language } from '../../src/texts/language';
import type { Outcomes } from '../read/probe';

/**
 * Values that the build puts into the script: the page, the results of `local/`, and the key that
 * calls need.
 */
export interface BuiltIn {
  readonly page: string;
  readonly key: string;
  readonly version: string;
  readonly language: Language;
  readonly local: Outcomes;
}

declare const BUILT_IN: BuiltIn;

export const builtIn = (): BuiltIn => BUILT_IN;

/** Throws if the key is wrong. Without it, everybody with the page's address could call every function. */
export function checkKey(key: string): void {
  if (key !== builtIn().key) throw new Error(MESSAGES[builtIn().language]);
}

const MESSAGES: Readonly<Record<Language, string>> = {
  vi: 'Liên kết thiếu khóa. Hãy mở đúng liên kết do npm run live-check in ra.',
  en: 'The link lacks its key. Open the link that npm run live-check has printed.',
};
