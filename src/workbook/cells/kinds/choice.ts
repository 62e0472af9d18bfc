import type { Vocabularies, Vocabulary } from '../../../words/vocabulary';
import type { Codec } from '../codec';
import { type Column, columnsOf } from '../column';
import { readChoice } from '../read-choice';

type Look = Parameters<ReturnType<typeof columnsOf>>;

function choiceCodec<Name extends Vocabulary>(vocabulary: Name): Codec<Vocabularies[Name]> {
  return {
    read: (text, words) => readChoice(text, vocabulary, words),
    write: (choice, { choices }) => choices[vocabulary][choice] ?? '',
    fault: 'notChoice',
    format: 'text',
    vocabulary,
  };
}

/** An empty cell means `null`. */
export function choice<Name extends Vocabulary>(
  vocabulary: Name,
  ...look: Look
): Column<Vocabularies[Name] | null> {
  return columnsOf<Vocabularies[Name] | null>(choiceCodec(vocabulary), null)(...look);
}

/** A column with a dropdown in which `blank` is written as an empty cell. */
export function choiceOrEmpty<Name extends Vocabulary>(
  vocabulary: Name,
  blank: Vocabularies[Name],
  ...look: Look
): Column<Vocabularies[Name]> {
  const codec = choiceCodec(vocabulary);
  const write: typeof codec.write = (choice, words) =>
    choice === blank ? '' : codec.write(choice, words);
  return columnsOf({ ...codec, write }, blank)(...look);
}

export function requiredChoice<Name extends Vocabulary>(
  vocabulary: Name,
  ...look: Look
): Column<Vocabularies[Name]> {
  return columnsOf(choiceCodec(vocabulary))(...look);
}

/** An empty cell means `blank`. */
export function choiceOr<Name extends Vocabulary>(
  vocabulary: Name,
  blank: Vocabularies[Name],
  ...look: Look
): Column<Vocabularies[Name]> {
  return columnsOf(choiceCodec(vocabulary), blank)(...look);
}
