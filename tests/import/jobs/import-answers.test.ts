import { describe, expect, it } from 'vitest';
import { answersOnFile, importAnswers } from '../../../src/import/jobs/import-answers';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { unitsTab } from '../../../src/workbook/tabs/units-tab';
import { dispatch } from '../../builders/dispatch';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice, owner, words } from '../../fakes/office';

const units = [unit({ code: 'PN-001' }), unit({ code: 'PN-002' })];
const answer = { acknowledge: 'acknowledged', acknowledgedOn: '2024-10-31' } as const;

describe('importAnswers', () => {
  it('records answers in the rows of their dispatch, marked as the office’s own record', () => {
    const { ports, workbook } = fakeOffice({ units, now: '2024-11-05T09:00' });
    const entries = [{ unit: 'PN-002', answer, otherName: '' }];
    expect(importAnswers(ports, { dispatch: 'VB-001', entries })).toEqual({
      done: true,
      message: 'Đã ghi nhận trả lời của 1 đơn vị cho văn bản 1384-CV/HU, từ danh sách của cơ quan.',
    });
    expect(workbook.rows(trackingTab)).toMatchObject([
      obligation(),
      {
        ...obligation({ unitCode: 'PN-002' }),
        ...answer,
        channel: 'sheet',
        reason: 'Cơ quan theo dõi ghi nhận từ danh sách, ngày 05/11/2024',
        statusText: expect.stringMatching(/^Xác nhận: hoàn thành đúng hạn/),
        answeredVersion: 1,
        changedBy: owner,
      },
    ]);
    expect(workbook.rows(logTab)).toMatchObject([{ event: 'answerRecorded', dispatch: 'VB-001' }]);
  });

  it('names the round that the answers belong to', () => {
    const dispatches = [dispatch({ label: 'Báo cáo tháng 11/2024' })];
    const { ports } = fakeOffice({ units, dispatches });
    const entries = [{ unit: 'PN-002', answer, otherName: '' }];
    const named = 'cho văn bản 1384-CV/HU, Báo cáo tháng 11/2024, từ danh sách';
    expect(importAnswers(ports, { dispatch: 'VB-001', entries })).toMatchObject({
      message: expect.stringContaining(named),
    });
  });

  it('remembers a name for which the unit was chosen', () => {
    const { ports, workbook } = fakeOffice({ units });
    const entries = [
      { unit: 'PN-001', answer, otherName: 'Đơn vị; số 1' },
      { unit: 'PN-002', answer, otherName: '' },
    ];
    importAnswers(ports, { dispatch: 'VB-001', entries });
    expect(workbook.rows(unitsTab).map(({ formerNames }) => formerNames)).toEqual([
      'Đơn vị, số 1',
      '',
    ]);
  });

  it('keeps what the unit answered itself', () => {
    const answered = {
      ...obligation(),
      acknowledge: 'acknowledged' as const,
      acknowledgedOn: '2024-10-30',
      channel: 'page' as const,
    } as const;
    const { ports, workbook } = fakeOffice({ units: [unit()], obligations: [answered] });
    importAnswers(ports, {
      dispatch: 'VB-001',
      entries: [{ unit: 'PN-001', answer, otherName: '' }],
    });
    expect(workbook.rows(trackingTab)).toMatchObject([{ ...answered, changedBy: '' }]);
  });

  it('refuses a dispatch that is closed', () => {
    const { ports } = fakeOffice({ dispatches: [dispatch({ state: 'closed' })] });
    expect(() => importAnswers(ports, { dispatch: 'VB-001', entries: [] })).toThrow(
      words.errors.noOpenDispatch,
    );
  });
});

it('the answers on file are those of one dispatch', () => {
  const dispatches = [dispatch({ id: 'VB-001' }), dispatch({ id: 'VB-002' })];
  const { ports } = fakeOffice({ units, dispatches });
  expect(answersOnFile(ports, 'VB-002').map(({ key }) => key)).toEqual([
    'VB-002/PN-001',
    'VB-002/PN-002',
  ]);
});
