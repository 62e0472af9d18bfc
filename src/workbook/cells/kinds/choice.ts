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

/** Every row must fill the cell. */
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
