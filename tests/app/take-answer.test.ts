import { describe, expect, it } from 'vitest';
import { takeAcknowledgement, takeTraining } from '../../src/app/take-answer';
import { linkMaker } from '../../src/app/unit-link';
import { logTab } from '../../src/sheets/log-tab';
import { trackingTab } from '../../src/sheets/tracking-tab';
import { acknowledgeAnswer, trainAnswer } from '../builders/answers';
import { obligation } from '../builders/obligation';
import { settings } from '../builders/settings';
import { unit } from '../builders/unit';
import { fakeOffice, type OfficeFields, words } from '../fakes/office';

/** An office on 20/11/2024, and the token of its unit. */
function officeWithToken(fields: OfficeFields = {}) {
  const office = fakeOffice({ now: '2024-11-20T10:00', ...fields });
  const link = linkMaker(office.ports.signer, settings())(unit());
  return { ...office, token: link.split('?t=')[1] ?? '' };
}

describe('takeAcknowledgement', () => {
  it('records receipt once; a later one corrects who answered and the number', () => {
    const { ports, workbook, token, time } = officeWithToken();
    takeAcknowledgement(ports, token, acknowledgeAnswer({ incomingNumber: '1' }));
    time.now = '2024-11-21T10:00';
    takeAcknowledgement(
      ports,
      token,
      acknowledgeAnswer({ position: 'Hiệu trưởng', name: 'Lan', incomingNumber: '2' }),
    );
    expect(workbook.rows(trackingTab)).toMatchObject([
      {
        acknowledgedOn: '2024-11-20',
        acknowledgedBy: 'Hiệu trưởng (Lan)',
        incomingNumber: '2',
        channel: 'page',
        answeredVersion: 1,
      },
    ]);
  });

  it('is logged as the page’s, raises the summary’s flag and names no token', () => {
    const { ports, workbook, token } = officeWithToken();
    takeAcknowledgement(ports, token, acknowledgeAnswer());
    expect(workbook.rows(logTab)).toMatchObject([
      { event: 'acknowledged', who: words.choices.channel.page, unit: 'PN-001', manner: 'auto' },
    ]);
    expect(JSON.stringify(workbook.cells())).not.toContain(token);
    expect(ports.memory.get('summaryDue')).toBe('yes');
  });

  it('is not taken of a unit that owes nothing', () => {
    const exempt = [obligation({ exemptBecause: 'không áp dụng' })];
    const { ports, token, workbook } = officeWithToken({ obligations: exempt });
    const before = workbook.cells();
    expect(takeAcknowledgement(ports, token, acknowledgeAnswer())).toMatchObject({
      state: 'changed',
      view: { directives: [] },
    });
    expect(workbook.cells()).toEqual(before);
  });

  it('says that it is busy while somebody else is in a section', () => {
    const { ports, token, lock } = officeWithToken();
    lock.held = true;
    expect(takeAcknowledgement(ports, token, acknowledgeAnswer())).toEqual({ state: 'busy' });
  });
});

describe('takeTraining', () => {
  it('records the report, and receipt with it', () => {
    const { ports, workbook, token } = officeWithToken();
    expect(takeTraining(ports, token, trainAnswer())).toMatchObject({
      state: 'recorded',
      at: '2024-11-20T10:00',
    });
    expect(workbook.rows(trackingTab)).toMatchObject([
      {
        acknowledge: 'acknowledged',
        train: 'completed',
        heldOn: '2024-11-15',
        completedOn: '2024-11-20',
        sessions: 1,
        eligible: 45,
        attended: 43,
      },
    ]);
  });

  it('keeps the day of the first completion when a later report corrects it', () => {
    const { ports, workbook, token, time } = officeWithToken();
    takeTraining(ports, token, trainAnswer());
    time.now = '2024-11-25T10:00';
    takeTraining(ports, token, trainAnswer({ attended: '44' }));
    expect(workbook.rows(trackingTab)).toMatchObject([{ completedOn: '2024-11-20', attended: 44 }]);
  });

  it('takes the completion back when the unit says that it is still at it', () => {
    const { ports, workbook, token } = officeWithToken();
    takeTraining(ports, token, trainAnswer());
    takeTraining(ports, token, trainAnswer({ state: 'inProgress' }));
    expect(workbook.rows(trackingTab)).toMatchObject([{ train: 'inProgress', completedOn: null }]);
  });
});
