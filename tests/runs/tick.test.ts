import { describe, expect, it } from 'vitest';
import { tick } from '../../src/runs/tick';
import { outboxTab } from '../../src/workbook/tabs/outbox-tab';
import { dispatch } from '../builders/dispatch';
import { itemRecord, letter } from '../builders/letter';
import { fakeOffice, type OfficeFields, owner, words } from '../fakes/office';
import { shows } from '../promises/shows';

/** An office whose dispatch was distributed on paper, so that only reminders are due. */
const paperOffice = (fields: OfficeFields) =>
  fakeOffice({ dispatches: [dispatch({ firstNotice: 'paper' })], ...fields });

describe('tick', () => {
  it.each([
    ['three working days before the deadline', '2024-11-05T08:00', 1],
    ['on a day without a tier', '2024-11-04T09:00', 0],
    ['before the hours of sending', '2024-11-05T07:59', 0],
    ['after the hours of sending', '2024-11-05T17:00', 0],
    ['on a Saturday', '2024-11-09T09:00', 0],
  ])('%s, at %s, sends %i letters', (_, now, count) => {
    const { ports, mailer } = paperOffice({ now });
    tick(ports, 'ours');
    expect(mailer.letters.length).toBe(count);
  });

  it('plans a day once', () => {
    const { ports, workbook, time } = paperOffice({ now: '2024-11-05T08:00' });
    tick(ports, 'ours');
    time.now = '2024-11-05T10:00';
    tick(ports, 'ours');
    expect(workbook.rows(outboxTab).length).toBe(1);
  });

  it('makes up for missed days with one letter', () => {
    shows(19);
    const { ports, workbook } = paperOffice({ now: '2024-11-07T08:00' });
    tick(ports, 'ours');
    expect(workbook.rows(outboxTab).map(({ itemRecords }) => itemRecords)).toEqual([
      [itemRecord({ tier: -1 })],
    ]);
  });

  it('lets a follow-up wait for approval', () => {
    const { ports, workbook, mailer } = paperOffice({ now: '2024-11-11T08:00' });
    tick(ports, 'ours');
    expect(workbook.rows(outboxTab)).toMatchObject([{ kind: 'followUp', state: 'awaiting' }]);
    expect(mailer.letters).toEqual([]);
  });

  it('sends a draft’s notice to nobody', () => {
    const { ports, mailer } = fakeOffice({
      dispatches: [dispatch({ state: 'draft' })],
      now: '2024-11-05T08:00',
    });
    tick(ports, 'ours');
    expect(mailer.letters).toEqual([]);
  });

  it('plans again at the next run while something is in the way', () => {
    const { ports } = paperOffice({ now: '2024-11-05T08:00', settings: { linkBase: '' } });
    tick(ports, 'ours');
    expect(ports.scriptProperties.get('plannedOn')).toBe('2024-10-29');
  });

  it('sends letters that somebody queued again, at the day’s plan at the latest', () => {
    const letters = [letter({ plannedOn: '2024-11-04' })];
    const { ports, mailer } = paperOffice({ now: '2024-11-05T08:00', letters });
    tick(ports, 'ours');
    expect(mailer.letters.length).toBe(1);
  });

  it('rebuilds the summary and writes the status line', () => {
    const { ports, workbook } = paperOffice({ now: '2024-11-05T08:00' });
    tick(ports, 'ours');
    expect(workbook.summary()).not.toBeNull();
    expect(workbook.status()).toContain('05/11/2024 08:00');
    expect(ports.scriptProperties.get('lastRun')).toBe('2024-11-05T08:00');
  });

  it.each([
    ['2024-11-05T07:30', '2024-11-05T07:30'],
    ['2024-11-05T06:50', '2024-11-05T08:00'],
  ])('leaves at once when nothing is due; last alive at %s, it says so at %s', (before, after) => {
    const today = '2024-11-05';
    const done = {
      plannedOn: today,
      summaryOn: today,
      periodsOn: today,
      queue: 'no',
      summaryDue: '',
      lastRun: before,
    };
    const memory = { owner, key: 'k', ...done };
    const { ports } = paperOffice({ now: '2024-11-05T08:00', memory });
    tick(ports, 'ours');
    expect(ports.scriptProperties.get('lastRun')).toBe(after);
  });

  it.each([
    ['for anyone but the owner', { me: 'chi@phuninh.example.org' }],
    ['before set-up', { memory: {} }],
  ])('does nothing %s', (_, fields) => {
    const { ports, workbook } = paperOffice({ now: '2024-11-05T08:00', ...fields });
    const before = workbook.cells();
    tick(ports, 'ours');
    expect(workbook.cells()).toEqual(before);
  });

  it.each([undefined, 'another'])('refuses a caller that is not its trigger: %s', (uid) => {
    const { ports, mailer } = paperOffice({ now: '2024-11-05T08:00' });
    expect(() => tick(ports, uid)).toThrow(words.errors.notAllowed);
    expect(mailer.letters).toEqual([]);
  });
});
