import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineStatusOn } from '../../../src/calendar/deadline';
import { obligationStatus, stagesIn } from '../../../src/dispatches/rules/obligation-status';
import {
  parseStageCodes,
  stageCodes,
  statusFromCodes,
} from '../../../src/dispatches/rules/stage-codes';
import { ALARM } from '../../../src/records/obligation';
import { stageNames } from '../../../src/workbook/reading/tracking-row';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { deadlineRules } from '../../builders/rules';

describe('the status of an obligation for the add-on to read', () => {
  it('has timing, deadline and answer-by day of each asked stage, the mark of a red cell, and reads back as it was written', () => {
    const day = fc.constantFrom(null, '2024-11-08', '2024-11-30' as const);
    const cases = fc.record({
      asks: fc.constantFrom('receipt' as const, 'receiptAndResult' as const, 'result' as const),
      acknowledgeBy: day,
      completeBy: day,
      state: fc.constantFrom('open' as const, 'paused' as const),
      acknowledge: fc.constantFrom('acknowledged' as const, 'unacknowledged' as const),
      complete: fc.constantFrom('notStarted' as const, 'completed' as const),
    });
    const answerDay = fc.constantFrom(null, '2024-11-18' as const);
    const answerByDays = fc.record({ acknowledge: answerDay, complete: answerDay });
    fc.assert(
      fc.property(cases, answerByDays, ({ acknowledge, complete, ...asked }, answerBy) => {
        const rules = { deadlineStatus: deadlineStatusOn(deadlineRules(), '2024-11-20') };
        const row = obligation({ acknowledge, complete });
        const about = dispatch(asked as object);
        const status = obligationStatus(about, row, rules);
        const text = stageCodes(status, about, (stage) => answerBy[stage]);
        expect(statusFromCodes(about, text, rules.deadlineStatus)).toEqual(status);
        const isLate = stagesIn(status).some(([, { timing }]) => timing === 'overdue');
        expect(text.endsWith(ALARM)).toBe(isLate && about.state !== 'paused');
        const read = [...parseStageCodes(text)];
        expect(read).toEqual(
          stagesIn(status).map(([stage, { timing, deadline }]) => [
            stage,
            {
              timing,
              setDay: deadline?.setDay ?? null,
              answerBy: timing === 'overdue' ? answerBy[stage] : null,
            },
          ]),
        );
      }),
    );
  });

  it('is nothing in an empty cell, and in a row that has none yet', () => {
    expect([...parseStageCodes('')]).toEqual([]);
    expect([...parseStageCodes(stageNames(dispatch()))]).toEqual([]);
  });
});
