import { formatDay } from '../core/day';
import type { FormOutcome } from '../core/dialog-view';
import { isOver } from '../core/directive';
import { fillAnswer, type HeldAnswer } from '../core/fill-answer';
import type { Obligation } from '../core/obligation';
import { say } from '../core/say';
import { directivesTab } from '../sheets/directives-tab';
import { trackingTab } from '../sheets/tracking-tab';
import type { Change } from '../sheets/write-cells';
import { alone } from './alone';
import { findRows } from './find-rows';
import { directiveOf, readTab, rowsOf } from './office';
import type { Ports } from './ports';
import { markDue } from './summary-due';
import { personName, writeLog } from './write-log';
import { changeRows } from './write-rows';

/** Answers that an office already held, on one dispatch. */
export interface AnswerOrder {
  /** The dispatch's id. */
  readonly directive: string;
  readonly entries: readonly { readonly unit: string; readonly answer: HeldAnswer }[];
}

/** Gives what the units owe on a dispatch, and have answered so far. */
export function answersOnFile(ports: Ports, directive: string): Obligation[] {
  return rowsOf(findRows(ports, trackingTab, 'directive', [directive]));
}

/** Records answers from a list in Theo dõi, marked as the office's own record; cells that are filled stay. */
export function importAnswers(ports: Ports, { directive, entries }: AnswerOrder): FormOutcome {
  return alone(ports, () => {
    const words = ports.words();
    const asked = rowsOf(readTab(ports, directivesTab, words))
      .map(directiveOf)
      .find((one) => one.id === directive && !isOver(one));
    if (!asked) throw new Error(words.errors.noOpenDirective);
    const tracking = readTab(ports, trackingTab, words);
    const given = new Map(entries.map(({ unit, answer }) => [unit, answer]));
    const today = ports.clock.today();
    const stamp = {
      answeredVersion: asked.version,
      changedBy: personName(ports, words),
      changedAt: ports.clock.now(),
    };
    const changes = new Map(
      tracking.rows.flatMap(({ at, row }): [number, Change<typeof trackingTab.columns>][] => {
        const answer = row.directive === directive ? given.get(row.unit) : undefined;
        const change = answer ? fillAnswer(row, answer).change : {};
        if (Object.keys(change).length === 0) return [];
        const source = say(words.dialogs.answersFrom, { day: formatDay(today) });
        const mark = {
          channel: row.channel ?? ('sheet' as const),
          ...(change.train ? { trainChannel: row.trainChannel ?? ('sheet' as const) } : {}),
          reason: row.reason || source,
        };
        return [[at, { ...change, ...mark, ...stamp }]];
      }),
    );
    changeRows(ports, trackingTab, tracking, changes);
    const message = say(words.dialogs.answersDone, { units: changes.size, number: asked.number });
    writeLog(ports, words, [{ event: 'answerRecorded', directive, detail: message }]);
    markDue(ports);
    return { done: true, message };
  });
}
