import type { Vocabularies, Vocabulary } from '../../../words/vocabulary';
import type { Codec } from '../codec';
import { type Column, columnsOf } from '../column';
import { readChoice } from '../read-choice';

type Look = Parameters<ReturnType<typeof columnsOf>>[1];

function choiceCodec<Name extends Vocabulary>(vocabulary: Name): Codec<Vocabularies[Name]> {
  return {
    read: (text, words) => readChoice(text, vocabulary, words),
    write: (choice, { choices }) => choices[vocabulary][choice] ?? '',
    fault: 'notChoice',
    format: 'text',
    vocabulary,
  };
}

/** A column with a dropdown; null when empty. */
export function choice<Name extends Vocabulary>(
  vocabulary: Name,
  width: number,
  look?: Look,
): Column<Vocabularies[Name] | null> {
  return columnsOf<Vocabularies[Name] | null>(choiceCodec(vocabulary), null)(width, look);
}

/** A column with a dropdown in which every row must have something. */
export function requiredChoice<Name extends Vocabulary>(
  vocabulary: Name,
  width: number,
  look?: Look,
): Column<Vocabularies[Name]> {
  return columnsOf(choiceCodec(vocabulary))(width, look);
}

/** A column with a dropdown, in which an empty cell stands for the given choice. */
export function choiceOr<Name extends Vocabulary>(
  vocabulary: Name,
  blank: Vocabularies[Name],
  width: number,
  look?: Look,
): Column<Vocabularies[Name]> {
  return columnsOf(choiceCodec(vocabulary), blank)(width, look);
}
