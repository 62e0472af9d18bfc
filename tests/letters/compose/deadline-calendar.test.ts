import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { type PlanInput, planLetters } from '../../../src/letters/rules/plan-letters';
import { composedLetter } from '../../builders/composed-letter';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, noticeRecords, sentLetter } from '../../builders/letter';
import { letterDesk } from '../../builders/letter-context';
import { obligation } from '../../builders/obligation';
import { planInput } from '../../builders/plan-input';

const told = sentLetter('2024-10-31', { itemRecords: noticeRecords() });

const WITH_FILE = [dispatch({ calendarFile: 'yes' })];

/** The composed letter of a day. Throws if none is planned. */
function messageOn(today: Day, fields: Partial<PlanInput> = {}) {
  const [planned] = planLetters(planInput({ today, dispatches: WITH_FILE, ...fields })).letters;
  return composedLetter(planned, letterDesk({ today }));
}

function eventsOf(file = '') {
  if (file === '') return [];
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const { uid, sequence, startDate, summary } = new ICAL.Event(one);
    return { uid, sequence, on: startDate.toString(), summary };
  });
}

describe('the calendar file of a letter', () => {
  it('is not attached unless it is ticked at the dispatch', () => {
    const { calendar, text } = messageOn('2024-10-31', { dispatches: [dispatch()] });
    expect(calendar).toBeUndefined();
    expect(text).not.toContain('.ics');
  });

  it('has the deadlines that the letter asks for, rolled from days off, and the letter names it', () => {
    const { calendar, text } = messageOn('2024-10-31');
    expect(eventsOf(calendar)).toMatchObject([
      {
        uid: 'VB-001.PN-001.acknowledge@tep.don-doc',
        on: '2024-11-08',
        summary: 'Hạn xác nhận đã nhận văn bản: Công văn số 1384-CV/HU',
      },
      { uid: 'VB-001.PN-001.complete@tep.don-doc', on: '2024-12-02' },
    ]);
    expect(text).toMatch(/\n\nKèm theo: thoi-han\.ics \(/);
  });

  it('has the same name for a task in each letter, and a higher revision with the new day', () => {
    const acknowledged = [obligation({ acknowledge: 'acknowledged' })];
    const [, first] = eventsOf(messageOn('2024-10-31').calendar);
    const later = messageOn('2024-12-05', {
      dispatches: [dispatch({ calendarFile: 'yes', completeBy: '2024-12-10' })],
      obligations: acknowledged,
      letters: [told],
    });
    const [again] = eventsOf(later.calendar);
    expect(again).toMatchObject({ uid: first?.uid, on: '2024-12-10' });
    expect(again?.sequence).toBeGreaterThan(first?.sequence ?? Number.NaN);
  });

  it('leaves out deadlines that have passed, and is not attached if none is left', () => {
    const letters = [
      told,
      sentLetter('2024-11-11', { kind: 'followUp', itemRecords: [itemRecord({ tier: 1 })] }),
    ] as const;
    const both = messageOn('2024-11-28', { letters });
    expect(eventsOf(both.calendar).map(({ on }) => on)).toEqual(['2024-12-02']);
    const late = messageOn('2024-12-05', { letters });
    expect(late.calendar).toBeUndefined();
    expect(late.text).not.toContain('.ics');
  });
});
