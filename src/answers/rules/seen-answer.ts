import type { Obligation } from '../../records/obligation';
import { digestOf } from '../../texts/digest';
import type { AnswerKind } from './answer';
import { typedEntry, typedHeads } from './typed-answer';

const DIGESTED: Readonly<Record<AnswerKind, (answers: Answers) => DigestedValues>> = {
  acknowledge: receiptOf,
  train: reportOf,
  delay: ({ expectedOn, difficulties }) => [expectedOn, difficulties],
};

/**
 * Digest of a unit's current answers for a stage; `''` if there are none. The server compares it with the
 * digest that the page sends, to find changes since the page was loaded. Page and server compute the same
 * digest, whether the row was just written or read from cells.
 */
export function seenOf(stage: AnswerKind, answers: Answers): string {
  const texts = DIGESTED[stage](answers).map((value) => String(value ?? ''));
  return texts.join('') === '' ? '' : digestOf(texts.join('\n'));
}

type Answers = Pick<
  Obligation,
  | 'acknowledgedOn'
  | 'acknowledgedBy'
  | 'incomingNumber'
  | 'train'
  | 'heldOn'
  | 'sessions'
  | 'eligible'
  | 'attended'
  | 'eligibleBy'
  | 'entries'
  | 'implementingDocument'
  | 'documentOn'
  | 'difficulties'
  | 'expectedOn'
  | 'checkedOn'
>;

type DigestedValues = readonly (string | number | null | undefined)[];

function receiptOf(answers: Answers): DigestedValues {
  const { acknowledgedOn, acknowledgedBy, incomingNumber } = answers;
  return acknowledgedOn === null ? [] : [acknowledgedOn, acknowledgedBy, incomingNumber];
}

/** Empty before a report: figures that a new version made outdated stay in the row, but are no answer to it. */
function reportOf(answers: Answers): DigestedValues {
  if (answers.train === 'notStarted') return [];
  return [
    answers.train,
    ...Object.values(typedHeads(answers.eligibleBy)),
    ...answers.entries
      .map(typedEntry)
      .flatMap(({ form, heldOn, sessions, attended }) => [
        form,
        heldOn,
        sessions,
        ...Object.values(attended),
      ]),
    answers.heldOn,
    answers.sessions,
    answers.eligible,
    answers.attended,
    answers.implementingDocument,
    answers.documentOn,
    answers.difficulties,
    answers.checkedOn,
  ];
}
