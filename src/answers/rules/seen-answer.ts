import { digestOf } from '../../texts/digest';
import { acknowledgeOnServer } from './kinds/acknowledge';
import type { AnswerKindRules, RecordedAnswers, RecordedValues } from './kinds/answer-kind';
import { delayOnServer } from './kinds/delay';
import { reportOnServer } from './kinds/report';
import { requestOnServer } from './kinds/request';

type About = AnswerKindRules<unknown>['about'];

/** Digest of the recorded answers by what they are about; `''` if there are none. */
export type SeenAnswers = Readonly<Record<About, string>>;

/** Recorded values by what they are about. */
const RECORDED: Readonly<Record<About, (answers: RecordedAnswers) => RecordedValues>> = {
  acknowledge: acknowledgeOnServer.recorded,
  complete: reportOnServer.recorded,
  delay: delayOnServer.recorded,
  request: requestOnServer.recorded,
};

/**
 * Digest of a unit's current answers for a stage or about a delay; `''` if there are none. The page sends it
 * back with an answer, so that the server finds changes since the page was loaded.
 */
export function seenOf(about: About, answers: RecordedAnswers): string {
  const texts = RECORDED[about](answers).map((value) => String(value ?? ''));
  return texts.join('') === '' ? '' : digestOf(texts.join('\n'));
}

export function seenAnswers(answers: RecordedAnswers): SeenAnswers {
  return {
    acknowledge: seenOf('acknowledge', answers),
    complete: seenOf('complete', answers),
    delay: seenOf('delay', answers),
    request: seenOf('request', answers),
  };
}
