import type { Day } from '../../calendar/day';
import type { ToldClosing } from '../../periods/rules/freeze';
import { lastClosing } from '../../periods/rules/seals';
import type { Tier } from '../../records/cover';
import { LEADERS, type LetterItemRecord, type Reader } from '../../records/cover';
import type { FrozenFigures } from '../../records/frozen-figures';
import { type OutboxLetter, reached } from '../../records/outbox-letter';

/** Tells who reads a letter to leadership, by its cover. */
export function readerOf(cover: Pick<LetterItemRecord, 'unit'> | undefined): Reader {
  return cover?.unit === LEADERS ? 'leaders' : 'support';
}

/**
 * Gives the rows of the period that a letter to leadership covers, as its last closing has them: a letter that waited
 * while the period was corrected tells what is right when it goes.
 */
export function frozenFor(
  frozen: readonly FrozenFigures[],
  cover: Pick<LetterItemRecord, 'dispatch' | 'asked' | 'version'> | undefined,
): FrozenFigures[] {
  if (!cover) return [];
  const own = frozen.filter(({ dispatch }) => dispatch === cover.dispatch);
  const [first, ...others] = periodsOn(own, cover.asked);
  const told = others[cover.version - 2] ?? first;
  return lastClosing(own.filter(({ period }) => period === told));
}

/** Names the periods that end on a day, in the order in which they were first closed, from rows of one dispatch. */
function periodsOn(own: readonly FrozenFigures[], day: Day): string[] {
  const ended = own.filter(({ cutOff }) => cutOff === day);
  ended.sort((a, b) => (a.closedAt < b.closedAt ? -1 : Number(a.closedAt > b.closedAt)));
  return [...new Set(ended.map(({ period }) => period))];
}

/**
 * Gives what stands in a cover for a closing: its last day, and in place of the version which of the periods that end
 * on that day it closes.
 */
export function closingCover(
  frozen: readonly FrozenFigures[],
  { dispatch, period, cutOff }: Pick<FrozenFigures, 'dispatch' | 'period' | 'cutOff'>,
): Pick<LetterItemRecord, 'asked' | 'version'> {
  const own = frozen.filter((row) => row.dispatch === dispatch);
  return { asked: cutOff, version: 1 + periodsOn(own, cutOff).indexOf(period) };
}

/** Picks the letters that told of a period of a dispatch, whichever of its closings they were queued for. */
export function aboutPeriod(
  letters: readonly OutboxLetter[],
  { dispatch, period }: Pick<FrozenFigures, 'dispatch' | 'period'>,
  frozen: readonly FrozenFigures[],
): OutboxLetter[] {
  return letters.filter(
    ({ covers: [cover] }) =>
      cover?.stage === 'leadership' &&
      cover.dispatch === dispatch &&
      frozenFor(frozen, cover)[0]?.period === period,
  );
}

/**
 * Decides what one mailbox is told of a closing, from the letters that it had about the period: 0 for its first letter,
 * the number of the correction where it has figures that are corrected. Null where nothing is queued: the clock's
 * repeated run adds nothing, a letter that waits will tell the last closing, an address that failed is not tried again.
 */
export function leadershipTier(
  letters: readonly Pick<OutboxLetter, 'state'>[],
  { correction, manner }: Pick<ToldClosing, 'correction' | 'manner'>,
): Tier | null {
  const states = letters.map(({ state }) => state);
  if (states.length === 0) return 0;
  if (manner === 'auto' || correction === 0) return null;
  if (states.some((state) => state === 'awaiting' || state === 'queued')) return null;
  if (states[states.length - 1] === 'failed') return null;
  return states.some((state) => state === 'sending' || reached(state)) ? correction : 0;
}
