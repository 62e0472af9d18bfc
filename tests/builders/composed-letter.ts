import { compose } from '../../src/letters/compose/compose-letter';
import type { LetterContext } from '../../src/letters/compose/letter-context';
import type { LetterMessage } from '../../src/letters/compose/mail-of';
import type { LetterDocument } from '../../src/letters/document/letter-document';
import { letterText } from '../../src/letters/document/letter-text';
import type { PlannedLetter } from '../../src/letters/rules/planned-letter';

export interface ComposedLetter extends LetterMessage {
  readonly text: string;
}

/** A composed letter with its text. Throws if there is no letter or if it cannot be composed. */
export function composedLetter(
  letter: PlannedLetter | undefined,
  context: LetterContext,
): ComposedLetter {
  if (!letter) throw new Error('no letter is planned');
  const composed = compose(letter, context);
  if ('fault' in composed) throw new Error(composed.fault);
  const { message } = composed;
  return { ...message, text: letterText(message.document) };
}

/** Texts in bold, in their order. */
export function boldTexts({ paragraphs }: LetterDocument): string[] {
  return paragraphs
    .flat(2)
    .flatMap((run) => (typeof run !== 'string' && run.kind === 'strong' ? [run.text] : []));
}
