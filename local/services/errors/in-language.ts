import { vietnameseErrors } from './vietnamese-errors';

function patternOf(sentence: string): RegExp {
  const parts = sentence.split('%s').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('([\\s\\S]*?)')}$`);
}

const patterns = Object.entries(vietnameseErrors).map(
  ([english, vietnamese]) => [patternOf(english), vietnamese] as const,
);

/** Says a sentence of Google's in the language of the account; one that has no Vietnamese form stays English. */
export function inLanguage(language: 'en' | 'vi', sentence: string): string {
  if (language === 'en') return sentence;
  for (const [pattern, vietnamese] of patterns) {
    const found = pattern.exec(sentence);
    if (!found) continue;
    let place = 0;
    return vietnamese.replace(/%s/g, () => {
      place += 1;
      return found[place] ?? '';
    });
  }
  return sentence;
}

/** Does a service's work; what Google throws in it is said in the language of the account. */
export function speaking<T>(language: 'en' | 'vi', work: () => T): T {
  try {
    return work();
  } catch (error) {
    // Of either realm: the file is the emulator's own.
    const { name, message } = Object(error) as Error;
    if (name === 'Exception') (error as Error).message = inLanguage(language, message);
    throw error;
  }
}
