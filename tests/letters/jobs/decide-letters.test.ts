import { describe, expect, it } from 'vitest';
import {
  approvalView,
  decideByHand,
  previewFromOutbox,
} from '../../../src/letters/jobs/decide-letters';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { directive } from '../../builders/directive';
import { cover, letter } from '../../builders/letter';
import { fakeOffice, words } from '../../fakes/office';

const late = cover({ tier: 1 });
const letters = [
  letter({ id: 'T-000001', kind: 'followUp', state: 'awaiting', covers: [late] }),
  letter({ id: 'T-000002', kind: 'followUp', state: 'awaiting', covers: [late] }),
  letter({ id: 'T-000003', kind: 'followUp', state: 'sent', covers: [late] }),
];
const office = () => fakeOffice({ letters, now: '2024-11-11T09:00' });

describe('decideByHand', () => {
  it('queues what is approved, cancels the rest, and touches no other letter', () => {
    const { ports, workbook } = office();
    const decided = { approve: ['T-000001', 'T-000003'], cancel: ['T-000002', 'T-000009'] };
    expect(decideByHand(ports, decided)).toEqual({
      done: true,
      message: 'Đã duyệt 1 thư, hủy 1 thư.',
    });
    expect(workbook.rows(outboxTab).map(({ state }) => state)).toEqual([
      'queued',
      'cancelled',
      'sent',
    ]);
    expect(ports.memory.get('queue')).toBe('yes');
  });

  it('counts a letter that is both approved and cancelled as approved', () => {
    const { ports, workbook } = office();
    decideByHand(ports, { approve: ['T-000001'], cancel: ['T-000001'] });
    expect(workbook.rows(outboxTab)[0]?.state).toBe('queued');
  });

  it('writes nothing when nothing is decided', () => {
    const { ports, workbook } = office();
    const before = workbook.cells();
    decideByHand(ports, { approve: [], cancel: [] });
    expect(workbook.cells()).toEqual(before);
  });
});

describe('approvalView', () => {
  it('lists the letters that wait', () => {
    expect(approvalView(office().ports).letters.map(({ id }) => id)).toEqual([
      'T-000001',
      'T-000002',
    ]);
  });

  it('says that none waits', () => {
    expect(() => approvalView(fakeOffice().ports)).toThrow(words.errors.nothingAwaits);
  });
});

describe('previewFromOutbox', () => {
  it('shows the letter as it would go out today', () => {
    const paper = [directive({ firstNotice: 'paper' })];
    const [first] = letters;
    const { ports } = fakeOffice({
      directives: paper,
      letters: first ? [first] : [],
      now: '2024-11-11T09:00',
    });
    const preview = previewFromOutbox(ports, 'T-000001');
    expect(preview.to).toBe('pn-001@phuninh.example.org');
    expect(preview.subject).toContain('[Đôn đốc lần 1]');
  });

  it('says that the letter is gone', () => {
    expect(() => previewFromOutbox(office().ports, 'T-000009')).toThrow(words.errors.letterGone);
  });
});
