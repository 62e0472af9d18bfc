import { vietnameseErrors } from './vietnamese-errors';

function patternOf(sentence: string): RegExp {
  const parts = sentence.split('%s').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('([\\s\\S]*?)')}$`);
}

const patterns = Object.entries(vietnameseErrors).map(
  ([english, vietnamese]) => [patternOf(english), vietnamese] as const,
);

/** Returns the English message if no Vietnamese form is known. */
export function errorInLanguage(language: 'en' | 'vi', sentence: string): string {
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

/** Runs `work`. An Exception that it throws gets its message in the account's language. */
export function withErrorLanguage<T>(language: 'en' | 'vi', work: () => T): T {
  try {
    return work();
  } catch (error) {
    // No `instanceof`: the error may come from the script's context or from the host's.
    const { name, message } = Object(error) as Error;
    if (name === 'Exception') (error as Error).message = errorInLanguage(language, message);
    throw error;
  }
}
