import { addDays, type Day } from '../../calendar/day';
import type { FormOutcome } from '../../forms/form-view';
import type { OutboxLetter } from '../../records/outbox-letter';
import { say } from '../../texts/say';
import type { Words } from '../../words/words';
import { alone } from '../../workbook/alone';
import type { Ports } from '../../workbook/ports';
import { letterOf, type Office, readOffice, rowsOf } from '../../workbook/reading/office';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { raiseQueue } from '../../workbook/writing/queue-flag';
import { markDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { composeSubject } from '../compose/compose-letter';
import { letterDesk, planInputOf } from '../compose/letter-desk';
import { awaitedNow, contentNow } from '../rules/letter-now';
import type { ApprovalDecision, ApprovalView, LetterPreview } from '../rules/letters-view';
import type { PlannedLetter } from '../rules/planned-letter';
import { outboxLister } from './list-letters';
import { previewOf } from './preview-letters';

/** Days for which letters that dropped out are listed. */
const DROPPED_DAYS = 14;

/**
 * Builds the view of Chờ duyệt: letters that wait are decided anew, and those of which nothing is left drop out with the
 * reason. Throws the sentence for people when nothing waits and nothing dropped out.
 */
export function approvalView(ports: Ports): ApprovalView {
  return alone(ports, () => {
    const office = readOffice(ports);
    const desk = letterDesk(ports, office, false);
    const { alive, changes } = sortAwaiting(office, desk.today);
    changeRows(ports, outboxTab, office.outbox, changes);
    const listed = outboxLister(office);
    const since = addDays(desk.today, -DROPPED_DAYS);
    const dropped = rowsOf(office.outbox)
      .map((row, index) => ({
        ...letterOf(row),
        ...changes.get(office.outbox.rows[index]?.at ?? -1),
      }))
      .filter(({ state, plannedOn }) => state === 'skipped' && plannedOn >= since);
    if (alive.length + dropped.length === 0) throw new Error(office.words.errors.nothingAwaits);
    const letters = alive.map(({ letter, now }) => {
      const titled = composeSubject(now, desk);
      return listed({ ...letter, kind: now.kind, ...('subject' in titled ? titled : {}) });
    });
    return { language: ports.language(), letters, dropped: dropped.map(listed) };
  });
}

type Change = Partial<Pick<OutboxLetter, 'state' | 'reason'>>;

/** Sorts the letters that wait: what they say now, and the changes to the rows of those that say nothing any more. */
function sortAwaiting(office: Office, today: Day) {
  const contentOf = awaitedNow(planInputOf(office, today));
  const alive: { at: number; letter: OutboxLetter; now: PlannedLetter }[] = [];
  const changes = new Map<number, Change>();
  for (const { at, row } of office.outbox.rows) {
    if (row.state !== 'awaiting') continue;
    const letter = letterOf(row);
    const now = contentOf(letter);
    if (typeof now !== 'string') alive.push({ at, letter, now });
    else changes.set(at, { state: 'skipped', reason: office.words.skips[now] });
  }
  return { alive, changes };
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

/** How many letters were approved and cancelled, and of how many nothing was left. */
interface Decided {
  readonly approved: number;
  readonly cancelled: number;
  readonly dropped: number;
}

function decidedText(decided: Decided, { says }: Words): string {
  const told = say(says.decided, { ...decided });
  return decided.dropped === 0 ? told : told + say(says.droppedToo, { ...decided });
}

/** Approves or cancels letters that wait; gives how many of each. What says nothing any more drops out; others are left. */
export function decideLetters(ports: Ports, decision: ApprovalDecision): Decided {
  return alone(ports, () => {
    const office = readOffice(ports);
    const { outbox, words } = office;
    const { alive, changes } = sortAwaiting(office, ports.clock.today());
    const approve = alive.filter(({ letter }) => decision.approve.includes(letter.id));
    const cancel = alive.filter(
      ({ letter: { id } }) => decision.cancel.includes(id) && !decision.approve.includes(id),
    );
    const dropped = changes.size;
    for (const { at } of approve) changes.set(at, { state: 'queued' });
    for (const { at } of cancel) changes.set(at, { state: 'cancelled' });
    if (changes.size > 0) markDue(ports);
    if (approve.length > 0) raiseQueue(ports.memory);
    changeRows(ports, outboxTab, outbox, changes);
    const counts = { approved: approve.length, cancelled: cancel.length, dropped };
    const detail = decidedText(counts, words);
    if (changes.size > 0) writeLog(ports, words, [{ event: 'lettersDecided', detail }]);
    return counts;
  });
}

/** Decides at a person's word, and says what came of it. */
export function decideByHand(ports: Ports, decision: ApprovalDecision): FormOutcome {
  return { done: true, message: decidedText(decideLetters(ports, decision), ports.words()) };
}
