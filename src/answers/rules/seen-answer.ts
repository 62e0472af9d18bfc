import type { Obligation } from '../../records/obligation';
import { digestOf } from '../../texts/digest';
import type { AnswerKind } from './answer';
import { typedEntry, typedHeads } from './typed-answer';

const TOLD: Readonly<Record<AnswerKind, (answers: Answers) => Told>> = {
  acknowledge: receiptOf,
  train: reportOf,
  delay: ({ expectedOn, difficulties }) => [expectedOn, difficulties],
};

/**
 * Names what stands as a unit's answer for a stage, so that an answer can say what its page had seen; '' where nothing
 * stands. The same on page and server, whether the row was just written or read from its cells.
 */
export function seenOf(stage: AnswerKind, answers: Answers): string {
  const texts = TOLD[stage](answers).map((value) => String(value ?? ''));
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

type Told = readonly (string | number | null | undefined)[];

function receiptOf(answers: Answers): Told {
  const { acknowledgedOn, acknowledgedBy, incomingNumber } = answers;
  return acknowledgedOn === null ? [] : [acknowledgedOn, acknowledgedBy, incomingNumber];
}

/** Figures that a new version has left to be seen are no answer to it. */
function reportOf(answers: Answers): Told {
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
