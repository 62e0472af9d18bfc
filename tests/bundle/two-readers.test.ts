import { describe, expect, it } from 'vitest';
import type { RunRequest } from '../../local/runs/run-request';
import type { AnswerOutcome } from '../../src/answers/rules/answer-outcome';
import type { PageDispatch, UnitPageView } from '../../src/answers/rules/page-view';
import { seenOf } from '../../src/answers/rules/seen-answer';
import type { Stage } from '../../src/records/stage';
import { typedHeads, typedRound } from '../builders/answers';
import { shows } from '../promises/shows';
import { rowsOf } from './rows-of';
import { pageViewOf } from './view-of';
import {
  confirm,
  google,
  newRequest,
  receipt,
  report,
  saved,
  token,
  training,
  visit,
} from './visitor';

/** Answers that the page of the first unit shows for its first dispatch if it is opened now. */
function shown(): PageDispatch['answers'] {
  const view = pageViewOf(visit(token)) as UnitPageView;
  const [dispatch] = view.state === 'open' ? view.dispatches : [];
  if (!dispatch) throw new Error('the page shows no dispatch');
  return dispatch.answers;
}

const told = (outcome: unknown) => outcome as Extract<AnswerOutcome, { state: 'recorded' }>;

describe('what a page has seen', () => {
  it.each<Stage>(['acknowledge', 'complete'])(
    'has the same digest in the reply to an answer and in the page opened after it: %s',
    (stage) => {
      google.restore(saved);
      const entries = [
        typedRound({ heldOn: '2024-10-30', attended: typedHeads({ students: '5', party: '43' }) }),
        typedRound({ form: 'copies', heldOn: '2024-10-30', sessions: '', attended: typedHeads() }),
      ];
      const eligible = typedHeads({ party: '45', students: '7' });
      const more = {
        implementingDocument: 'KH 12',
        documentOn: '2024-10-30',
        difficulties: '=1+1',
      };
      confirm(token, receipt({ name: 'Nguyễn Thị Mẫu', incomingNumber: '00123' }));
      const { answers } = told(report(token, training({ eligible, entries, ...more })).result);
      expect(seenOf(stage, shown())).toEqual(seenOf(stage, answers));
      expect(seenOf(stage, answers)).not.toEqual('');
    },
  );
});

describe('two telephones behind one link', () => {
  const mine = receipt({ position: 'Phó Bí thư' });

  it('lose no answer if they answer at once, at whatever call of one the other starts', () => {
    shows(36);
    google.restore(saved);
    const sends = (position: string): RunRequest => ({
      fn: 'confirmReceipt',
      context: 'page-call',
      args: [token, receipt({ position }), newRequest()],
    });
    const first = sends('Bí thư');
    const calls = google.run(first).journal.length;
    expect(calls).toBeGreaterThan(10);
    for (let at = 1; at <= calls; at += 1) {
      google.restore(saved);
      const second = sends('Phó Bí thư');
      const both = google.interleave({ first, at, second });
      const outcomes = [both.first, both.second].map((run) => run?.result as AnswerOutcome);
      const states = outcomes.map(({ state }) => state).sort();
      expect([at, states.filter((state) => state === 'recorded').length]).toEqual([at, 1]);
      expect(['busy', 'changed']).toContain(states[0]);
      const winner = outcomes[0]?.state === 'recorded' ? 'Bí thư' : 'Phó Bí thư';
      expect([at, rowsOf(google, 'tracking')[0]?.acknowledgedBy]).toEqual([at, winner]);
    }
  });

  it('are told when the same was sent, unlike one telephone that sends again because the reply was lost', () => {
    google.restore(saved);
    const request = newRequest();
    confirm(token, mine, request);
    expect(confirm(token, mine, request).result).toMatchObject({ state: 'recorded' });
    expect(confirm(token, mine).result).toMatchObject({ state: 'alike' });
  });
});
