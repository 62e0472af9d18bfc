import type { Language } from '../texts/language';
import { sentences as en } from './en/all-sentences';
import { namesIn } from './names-in';
import { sentences as vi } from './vi/all-sentences';
import type { Sentences, Words } from './words';

/**
 * Gives every word in a language, for tests and the build. The bundle reads its sentences from a file instead
 * (google/load-words.ts): Google loads the whole bundle anew at every call, and one language is enough.
 */
export function wordsIn(language: Language): Words {
  const sentences = language === 'en' ? (en as unknown as Sentences) : vi;
  return { ...namesIn(language), ...sentences };
}
