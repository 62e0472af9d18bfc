import { describe, expect, it } from 'vitest';
import { recordAnswer } from '../../../src/answers/jobs/record-answer';
import { changeDeadline } from '../../../src/dispatches/jobs/change-deadline';
import { changeDispatch } from '../../../src/dispatches/jobs/change-dispatch';
import { changeRecipients } from '../../../src/dispatches/jobs/change-recipients';
import { issueVersion } from '../../../src/dispatches/jobs/issue-version';
import type { FormAnswers } from '../../../src/forms/form-view';
import type { Ports } from '../../../src/workbook/ports';
import { dispatchesTab } from '../../../src/workbook/tabs/dispatches-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice } from '../../fakes/office';
import { overtaken } from '../../fakes/overtaken';

const codes = ['PN-001', 'PN-002'];

const office = () =>
  fakeOffice({
    units: codes.map((code) => unit({ code, name: `Đơn vị ${code}` })),
    obligations: codes.map((unitCode) => obligation({ unitCode })),
  });

const which = { dispatch: 'VB-001', unit: 'PN-001' };
const answer: FormAnswers = {
  ...which,
  ...{ answer: 'acknowledged', channel: 'phone', position: 'Văn thư', reason: 'gọi điện' },
};
const extension: FormAnswers = {
  ...which,
  ...{ stage: 'complete', until: '2024-12-20', reason: 'đơn vị đề nghị' },
};
const taken: FormAnswers = { dispatch: 'VB-001', removeUnits: 'PN-001', reason: 'gửi nhầm' };

describe('an act on rows that another run changes after it has read them', () => {
  const records = (ports: Ports) => recordAnswer(ports, answer);
  const extends_ = (ports: Ports) => changeDeadline(ports, extension);
  const takesOut = (ports: Ports) => changeRecipients(ports, taken);

  it.each([
    ['an extension', records, extends_],
    ['an answer', extends_, records],
    ['a recipient that is taken out', records, takesOut],
  ])('keeps both: %s', (_, first, second) => {
    const { ports, workbook } = office();
    expect(second(overtaken(ports, () => first(ports)))).toMatchObject({ done: true });
    const alone = office();
    first(alone.ports);
    second(alone.ports);
    expect(workbook.rows(trackingTab)).toEqual(alone.workbook.rows(trackingTab));
  });

  it('is refused if the change no longer fits: the unit has this deadline by now', () => {
    const { ports } = office();
    const later = { ...extension, until: '2024-12-27' };
    const outcome = changeDeadline(
      overtaken(ports, () => changeDeadline(ports, later)),
      extension,
    );
    expect(outcome.done).toBe(false);
  });

  it('reads no whole tab but Văn bản under the lock', () => {
    for (const act of [records, extends_, takesOut]) {
      const { ports, workbook, lock } = office();
      const tabs: string[] = [];
      const read: typeof workbook.read = (tab) => {
        if (lock.held && tab.key !== 'log') tabs.push(tab.key);
        return workbook.read(tab);
      };
      act({ ...ports, reader: { ...workbook, read } });
      expect(tabs.filter((tab) => tab !== 'dispatches')).toEqual([]);
    }
  });
});

describe('an act on a dispatch that another run changes after it has read it', () => {
  it('starts from what the dispatch asks by now', () => {
    const { ports, workbook } = office();
    const version = { dispatch: 'VB-001', kind: 'minor', changes: 'Thêm phụ lục' };
    const outcome = issueVersion(
      overtaken(ports, () => changeDispatch(ports, { dispatch: 'VB-001', state: 'paused' })),
      version,
    );
    expect(outcome).toMatchObject({ done: true });
    expect(workbook.rows(dispatchesTab)).toMatchObject([
      { state: 'paused', changes: 'Thêm phụ lục' },
    ]);
  });

  it('keeps an answer that comes in while a material version is prepared out of the new version', () => {
    const { ports, workbook } = office();
    const terms = { asks: 'receiptAndResult', task: 'training', sure: 'yes' };
    const days = { acknowledgeBy: '2024-11-15', completeBy: '2024-12-06' };
    const version = { dispatch: 'VB-001', kind: 'material', changes: 'Sửa', ...terms, ...days };
    issueVersion(
      overtaken(ports, () => recordAnswer(ports, answer)),
      version,
    );
    expect(workbook.rows(dispatchesTab)).toMatchObject([{ version: 2 }]);
    expect(workbook.rows(trackingTab)[0]).toMatchObject({ acknowledge: 'unacknowledged' });
  });
});
