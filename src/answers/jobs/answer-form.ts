import { whichRow } from '../../dispatches/jobs/find-obligation';
import { seenRows } from '../../dispatches/jobs/seen-before';
import type { Ports } from '../../workbook/ports';
import type { AnswerFormView } from '../answer-form-view';

/** Gives what Ghi nhận trả lời is opened with. */
export function answerForm(ports: Ports): AnswerFormView {
  const words = ports.words();
  return {
    language: ports.language(),
    title: words.forms.recordAnswer.title,
    which: whichRow(ports, words),
    today: ports.clock.today(),
    seen: seenRows(ports),
  };
}
