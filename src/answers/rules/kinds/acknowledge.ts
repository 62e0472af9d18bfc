import type { AnswerSubject } from '../answer';
import type { AnswerKindRules, AnswerKindServerRules } from './answer-kind';
import { missing, textProblems } from './field-problems';
import { textsOf } from './sent-fields';

export interface Receipt {
  readonly position: string;
  readonly name: string;
  readonly incomingNumber: string;
}

export interface AcknowledgeAnswer extends AnswerSubject, Receipt {}

const limits = { position: 120, name: 120, incomingNumber: 60 };

/**
 * A unit confirms that it has received the dispatch. `answerChange` sets the day and channel of receipt,
 * because a reported result counts as receipt too.
 */
export const acknowledge = {
  about: 'acknowledge',
  call: 'confirmReceipt',
  event: 'acknowledged',
  limits,
  problems: ({ position, name, incomingNumber }) => [
    ...missing('position', position),
    ...textProblems({ position, name, incomingNumber }, limits),
  ],
} as const satisfies AnswerKindRules<Receipt>;

export const acknowledgeOnServer: AnswerKindServerRules<Receipt> = {
  parse: (sent) => textsOf(sent, ['position', 'name', 'incomingNumber']),
  recorded: ({ acknowledgedOn, acknowledgedBy, incomingNumber }) =>
    acknowledgedOn === null ? [] : [acknowledgedOn, acknowledgedBy, incomingNumber],
  change: (_, { position, name, incomingNumber }) => {
    const [title, person] = [position.trim(), name.trim()];
    return {
      acknowledgedBy: person === '' ? title : `${title} (${person})`,
      incomingNumber: incomingNumber.trim(),
    };
  },
};
