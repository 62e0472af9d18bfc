import { aboutPeriod } from '../letters/rules/leadership-cover';
import { correctionOf, lastClosing } from '../periods/rules/seals';
import type { FrozenFigures } from '../records/frozen-figures';
import { type OutboxLetter, reached, WAITING } from '../records/outbox-letter';
import { groupBy } from '../texts/group-by';
import { say } from '../texts/say';
import type { Office } from '../workbook/reading/office';

/**
 * Names corrections of a closed period of which somebody who had its figures has no letter, although none waits: a run
 * wrote the figures and ended before the letter.
 */
export function untoldCorrections(office: Office, frozen: readonly FrozenFigures[]): string[] {
  const totals = frozen.filter(({ level, closing }) => level === 'total' && closing > 1);
  const corrected = groupBy(totals, ({ directive, period }) => JSON.stringify([directive, period]));
  return [...corrected.values()].flatMap((closings) =>
    lastClosing(closings).flatMap((last) => {
      const untold = mailboxesOf(aboutPeriod(office.letters, last, frozen), last);
      const values = { ...last, mailboxes: untold.join(', ') };
      return untold.length === 0 ? [] : [say(office.words.periods.untold, values)];
    }),
  );
}

/** The mailboxes that had the period's figures before its last closing, and have no letter of that. */
function mailboxesOf(letters: readonly OutboxLetter[], last: FrozenFigures): string[] {
  const correction = correctionOf(last);
  const tells = ({ state, sentAt, covers: [cover] }: OutboxLetter) =>
    WAITING.includes(state) || cover?.tier === correction || (sentAt ?? '') >= last.closedAt;
  return [...groupBy(letters, ({ mailbox }) => mailbox)].flatMap(([mailbox, own]) =>
    own.some(({ state }) => reached(state)) && !own.some(tells) ? [mailbox] : [],
  );
}
