import { digestOf } from '../../texts/digest';
import { acknowledge } from './kinds/acknowledge';
import type { AnswerKindRules, RecordedAnswers, RecordedValues } from './kinds/answer-kind';
import { delay } from './kinds/delay';
import { report } from './kinds/report';
import { request } from './kinds/request';
import { training } from './kinds/training';

/** Recorded values by what they are about. The result of a stage is digested in the same way for all tasks. */
const RECORDED: Readonly<
  Record<AnswerKindRules<unknown>['about'], (answers: RecordedAnswers) => RecordedValues>
> = {
  acknowledge: acknowledge.recorded,
  complete: (answers) => [...training.recorded(answers), ...report.recorded(answers)],
  delay: delay.recorded,
  request: request.recorded,
};

/**
 * Digest of a unit's current answers for a stage or about a delay; `''` if there are none. The server compares it
 * with the digest that the page sends, to find changes since the page was loaded.
 */
export function seenOf(about: keyof typeof RECORDED, answers: RecordedAnswers): string {
  const texts = RECORDED[about](answers).map((value) => String(value ?? ''));
  return texts.join('') === '' ? '' : digestOf(texts.join('\n'));
}
