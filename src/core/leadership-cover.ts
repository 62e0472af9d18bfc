import { lastClosing } from './closing';
import type { Cover } from './cover';
import type { Day } from './day';
import { type OutboxLetter, reached } from './outbox-letter';
import type { FrozenFigures } from './period';
import type { Tier } from './tier';

/** A closing that readers are to be told of. */
export interface ToldClosing {
  /** The last days of every closing of the period, earlier ones too. */
  readonly cutOffs: readonly Day[];
  /** How often the period was corrected; 0 for its first closing. */
  readonly correction: number;
  readonly manner: 'auto' | 'byHand';
}

/**
 * Gives the rows of the period that a letter to leadership covers, as its last closing has them: a letter that waited
 * while the period was corrected tells what is right when it goes.
 */
export function frozenFor(
  frozen: readonly FrozenFigures[],
  cover: Pick<Cover, 'directive' | 'asked' | 'tier'> | undefined,
): FrozenFigures[] {
  const own = frozen.filter(({ directive }) => directive === cover?.directive);
  const ofDay = own.filter(({ cutOff }) => cutOff === cover?.asked);
  const told = ofDay.find(({ closing }) => closing - 1 === cover?.tier) ?? ofDay[0];
  return told ? lastClosing(own.filter(({ period }) => period === told.period)) : [];
}

/** Picks the letters that told of a period of a dispatch, whichever of its closings they were queued for. */
export function aboutPeriod(
  letters: readonly OutboxLetter[],
  { directive, asked }: Pick<Cover, 'directive' | 'asked'>,
  { cutOffs }: Pick<ToldClosing, 'cutOffs'>,
): OutboxLetter[] {
  const days = new Set([...cutOffs, asked]);
  return letters.filter(
    ({ covers: [cover] }) =>
      cover?.stage === 'leadership' && cover.directive === directive && days.has(cover.asked),
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
