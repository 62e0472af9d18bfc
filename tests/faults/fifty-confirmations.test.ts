import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerOutcome } from '../../src/answers/rules/answer-outcome';
import { acknowledgeAnswer } from '../builders/answers';
import { officeWith, sendAll, smallList, tokenIn } from '../bundle/office';
import { rowsOf, words } from '../bundle/rows-of';
import { shows } from '../promises/shows';

const CONTACTS = 50;

/** Upper bound of the service calls of a confirmation. */
const MOST_CALLS = 45;

const google = officeWith(smallList(CONTACTS));
sendAll(google);
const saved = google.save();
const contacts = google.letters.map((letter, index) => ({
  token: tokenIn(letter),
  request: index.toString(16).padStart(12, '0').padEnd(32, 'a'),
}));

/** Sends confirmations, each started in the middle of the previous one. Returns the results by contact. */
function together(asking: readonly number[], at: readonly number[]) {
  const told = new Map<number, AnswerOutcome['state']>();
  const send = (place: number) => {
    const contact = contacts[asking[place] ?? -1];
    if (!contact) return;
    let waits = true;
    const next = () => {
      if (waits) send(place + 1);
      waits = false;
    };
    const { result, error } = google.run({
      fn: 'confirmReceipt',
      context: 'page-call',
      args: [contact.token, acknowledgeAnswer(), contact.request],
      at: { [at[place] ?? 1]: next },
      timeLimit: Number.MAX_SAFE_INTEGER,
    });
    const state = error ? turnedAway(error) : (result as AnswerOutcome).state;
    told.set(asking[place] ?? -1, state);
    next();
  };
  send(0);
  return told;
}

/** Google allows thirty simultaneous runs of one account. The page tries again after this error. */
function turnedAway({ message }: { message: string }): 'busy' {
  expect(message).toContain('too many scripts running simultaneously');
  return 'busy';
}

/**
 * In the first round all contacts send at once. Later, pauses of random length leave groups of
 * three at most.
 */
function sentInRound(round: number, asking: readonly number[], at: readonly number[]) {
  const size = round === 0 ? CONTACTS : 3;
  const groups = Array.from({ length: Math.ceil(asking.length / size) }, (_, group) =>
    asking.slice(group * size, (group + 1) * size),
  );
  return new Map(groups.flatMap((group) => [...together(group, at.slice(round))]));
}

describe('fifty confirmations at once', () => {
  it('are each recorded or repeated; none is lost, false or recorded twice', () => {
    shows(9, '2 schedules of 50 contacts');
    const schedule = fc.array(fc.integer({ min: 1, max: MOST_CALLS }), {
      minLength: CONTACTS,
      maxLength: CONTACTS,
    });
    fc.assert(
      fc.property(schedule, fc.array(fc.nat(CONTACTS - 1)), (at, repliesLost) => {
        google.restore(saved);
        let asking = contacts.map((_, index) => index);
        const lost = new Set(repliesLost);
        for (let round = 0; asking.length > 0 && round < CONTACTS; round += 1) {
          const told = sentInRound(round, asking, at);
          const states = [...told.values()];
          expect(states.filter((state) => state !== 'recorded' && state !== 'busy')).toEqual([]);
          expect(states).toContain('recorded');
          const rows = rowsOf(google, 'tracking');
          const { acknowledged } = words.choices.acknowledgeState;
          const falsely = asking.filter(
            (one) => told.get(one) === 'recorded' && rows[one]?.acknowledge !== acknowledged,
          );
          expect(falsely).toEqual([]);
          asking = asking.filter((one) => told.get(one) !== 'recorded' || lost.delete(one));
        }
        const { acknowledged } = words.choices.logEvent;
        const logged = rowsOf(google, 'log').filter(({ event }) => event === acknowledged);
        expect(logged.map(({ unit }) => unit).sort()).toEqual(
          rowsOf(google, 'tracking').map(({ unitCode }) => unitCode),
        );
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });
});
