import type { Vocabularies, Vocabulary } from '../../words/vocabulary';
import type { Words } from '../../words/words';

const choiceKeys = new Map<Vocabulary, Map<string, string>>();

/** Accepts Vietnamese and English words. `null` if the word is unknown. */
export function readChoice<Name extends Vocabulary>(
  text: string,
  vocabulary: Name,
  { allNames }: Words,
): Vocabularies[Name] | null {
  const known = choiceKeys.get(vocabulary) ?? learnChoices(vocabulary, allNames);
  const key = known.get(text) ?? known.get(text.normalize('NFC').toLowerCase());
  return (key as Vocabularies[Name] | undefined) ?? null;
}

function learnChoices(vocabulary: Vocabulary, allNames: Words['allNames']): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { choices } of allNames) {
    for (const [key, label] of Object.entries(choices[vocabulary]))
      keys.set(label, key).set(label.toLowerCase(), key);
  }
  choiceKeys.set(vocabulary, keys);
  return keys;
}
