import { describe, expect, it } from 'vitest';
import {
  changesIn,
  countChange,
  lastRequest,
  recallRequest,
  rememberRequest,
  requestKey,
} from '../../../src/answers/rules/request-memory';
import { acknowledgeAnswer } from '../../builders/answers';

const answer = (position: string) => ({
  stage: 'acknowledge' as const,
  answer: acknowledgeAnswer({ position }),
});
const id = (digit: string, position = 'Văn thư') => requestKey(digit.repeat(32), answer(position));
const at = (minute: number) => `2024-11-20T10:0${minute}`;

describe('the requests that a row remembers', () => {
  it('are recalled with the reply of that time', () => {
    const remembered = rememberRequest(rememberRequest('', id('3'), at(0)), id('a'), at(1));
    expect(recallRequest(remembered, id('3'))).toEqual({ at: at(0), reference: '3333-3333' });
    expect(lastRequest(remembered)).toEqual({ at: at(1), reference: 'AAAA-AAAA' });
    expect(recallRequest(remembered, id('b'))).toEqual(null);
  });

  it('are not recalled for another answer under the same id', () => {
    const remembered = rememberRequest('', id('3'), at(0));
    expect(recallRequest(remembered, id('3', 'Hiệu trưởng'))).toEqual(null);
  });

  it('are the last five, to keep the cell short', () => {
    const ids = [...'0123456'].map((digit) => id(digit));
    const remembered = ids.reduce((kept, one, index) => rememberRequest(kept, one, at(index)), '');
    expect(ids.map((one) => recallRequest(remembered, one)?.at ?? null)).toEqual([
      null,
      null,
      ...[2, 3, 4, 5, 6].map(at),
    ]);
    expect(remembered.length).toBeLessThan(170);
  });

  it('are none if people typed something else', () => {
    expect([lastRequest(''), lastRequest('xem lại'), recallRequest('x;y', id('1'))]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('the changes that a row counts', () => {
  const day = '2024-11-20';

  it('are those of the last day on which there were any', () => {
    expect(changesIn(rememberRequest('', id('3'), at(0)))).toEqual(null);
    const once = countChange('', day);
    expect(changesIn(once)).toEqual({ day, count: 1 });
    expect(changesIn(countChange(once, day))).toEqual({ day, count: 2 });
    expect(changesIn(countChange(once, '2024-11-21'))).toEqual({ day: '2024-11-21', count: 1 });
  });

  it('are kept beside the requests, and change none of them', () => {
    const first = rememberRequest('', id('3'), at(0));
    const counted = countChange(first, day);
    expect(recallRequest(counted, id('3'))).toEqual(recallRequest(first, id('3')));
    let remembered = counted;
    for (const digit of ['1', '2', '4', '5', '6', '7'])
      remembered = rememberRequest(remembered, id(digit), at(1));
    expect(changesIn(remembered)).toEqual({ day, count: 1 });
    expect(lastRequest(remembered)).toEqual({ at: at(1), reference: '7777-7777' });
    expect(recallRequest(remembered, id('1'))).toEqual(null);
  });
});
