import { digestOf } from '../../texts/digest';
import { type AnswerKind, answerRules } from './answer-kinds';
import type { RecordedAnswers } from './kinds/answer-kind';

/**
 * Digest of a unit's current answers for a stage; `''` if there are none. The server compares it with the
 * digest that the page sends, to find changes since the page was loaded.
 */
export function seenOf(stage: AnswerKind, answers: RecordedAnswers): string {
  const texts = answerRules(stage)
    .recorded(answers)
    .map((value) => String(value ?? ''));
  return texts.join('') === '' ? '' : digestOf(texts.join('\n'));
}
