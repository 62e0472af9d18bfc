import type { FormOutcome } from '../../forms/form-view';
import type { LetterState } from '../../records/outbox-letter';
import { say } from '../../texts/say';
import { alone } from '../../workbook/alone';
import type { Ports } from '../../workbook/ports';
import { readOffice } from '../../workbook/reading/office';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { raiseQueue } from '../../workbook/writing/queue-flag';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { letterDesk, planInputOf } from '../compose/letter-desk';
import { contentNow } from '../rules/letter-now';
import type { ApprovalDecision, ApprovalView, LetterPreview } from '../rules/letters-view';
import { outboxLister } from './list-letters';
import { previewOf } from './preview-letters';

/** Builds the view of Chờ duyệt. Throws the sentence for people when nothing waits. */
export function approvalView(ports: Ports): ApprovalView {
  const office = readOffice(ports);
  const letters = office.letters.filter(({ state }) => state === 'awaiting');
  if (letters.length === 0) throw new Error(office.words.errors.nothingAwaits);
  return {
    language: ports.language(),
    letters: letters.map(outboxLister(office)),
  };
}

/** Shows a letter of Hộp thư đi as it would go out now. Throws when nothing is left of it. */
export function previewFromOutbox(ports: Ports, id: string): LetterPreview {
  const office = readOffice(ports);
  const desk = letterDesk(ports, office, true);
  const letter = office.letters.find((candidate) => candidate.id === id);
  const content = letter && contentNow(planInputOf(office, desk.today), letter);
  if (!content) throw new Error(office.words.errors.letterGone);
  return previewOf(content, desk);
}

/** Approves or cancels letters that wait; gives how many of each. Others are left as they are. */
export function decideLetters(
  ports: Ports,
  decision: ApprovalDecision,
): { approved: number; cancelled: number } {
  return alone(ports, () => {
    const office = readOffice(ports);
    const { outbox, words } = office;
    const waiting = outbox.rows.filter(({ row }) => row.state === 'awaiting');
    const approve = waiting.filter(({ row }) => decision.approve.includes(row.id));
    const cancel = waiting.filter(
      ({ row }) => decision.cancel.includes(row.id) && !decision.approve.includes(row.id),
    );
    const changes = new Map<number, { state: LetterState }>();
    for (const { at } of approve) changes.set(at, { state: 'queued' });
    for (const { at } of cancel) changes.set(at, { state: 'cancelled' });
    changeRows(ports, outboxTab, outbox, changes);
    const detail = say(words.says.decided, {
      approved: approve.length,
      cancelled: cancel.length,
    });
    if (changes.size > 0) writeLog(ports, words, [{ event: 'lettersDecided', detail }]);
    if (approve.length > 0) raiseQueue(ports.memory);
    return { approved: approve.length, cancelled: cancel.length };
  });
}

/** Decides at a person's word, and says what came of it. */
export function decideByHand(ports: Ports, decision: ApprovalDecision): FormOutcome {
  const { approved, cancelled } = decideLetters(ports, decision);
  return { done: true, message: say(ports.words().says.decided, { approved, cancelled }) };
}
