import { describe, expect, it } from 'vitest';
import { queueLetters } from '../../../src/letters/jobs/queue-letters';
import { queueByHand, sendNextChunk } from '../../../src/runs/send-by-hand';
import { readOffice } from '../../../src/workbook/reading/office';
import { dispatchesTab } from '../../../src/workbook/tabs/dispatches-tab';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { isSummaryDue } from '../../../src/workbook/writing/summary-due';
import { dispatch } from '../../builders/dispatch';
import { unit } from '../../builders/unit';
import { fakeOffice, owner, words } from '../../fakes/office';

const draft = { dispatches: [dispatch({ state: 'draft' })] };

describe('queueLetters', () => {
  it('hides the tab for the start with the first letter, and not before', () => {
    const { ports } = fakeOffice(draft);
    let hidden = 0;
    const hideStart = () => {
      hidden += 1;
    };
    const counting = { ...ports, layout: { ...ports.layout, hideStart } };
    expect(queueLetters(counting, readOffice(ports), [])).toEqual([]);
    expect(hidden).toBe(0);
    queueByHand(counting);
    expect(hidden).toBe(1);
  });
});

describe('queueByHand', () => {
  it('queues today’s letters and opens the drafts among their dispatches', () => {
    const { ports, workbook } = fakeOffice(draft);
    expect(queueByHand(ports)).toEqual({ done: true, message: 'Đã xếp 1 thư vào hàng chờ gửi.' });
    expect(workbook.rows(outboxTab)).toMatchObject([
      { id: 'T-000001', kind: 'notice', state: 'queued', mailbox: 'pn-001@phuninh.example.org' },
    ]);
    expect(workbook.rows(dispatchesTab)).toMatchObject([{ state: 'open' }]);
    expect(ports.scriptProperties.get('queue')).toBe('yes');
  });

  it('queues nothing twice', () => {
    const { ports, workbook } = fakeOffice(draft);
    queueByHand(ports);
    const before = workbook.cells();
    expect(queueByHand(ports)).toEqual({
      done: true,
      message: 'Đang có 1 thư trong hàng chờ gửi.',
    });
    expect(workbook.cells()).toEqual(before);
  });

  it('combines everything for one mailbox into one letter', () => {
    const shared = 'chung@phuninh.example.org';
    const units = [unit({ code: 'A', email: shared }), unit({ code: 'B', email: shared })];
    const { ports, workbook } = fakeOffice({ ...draft, units });
    queueByHand(ports);
    const named = workbook
      .rows(outboxTab)
      .map(({ itemRecords }) => itemRecords.map((one) => one.unitCode));
    expect(named.map((own) => [...new Set(own)])).toEqual([['A', 'B']]);
  });

  it('raises the queue flag before writing, so that rows of a write reported as failed are still sent', () => {
    const { ports, workbook } = fakeOffice(draft);
    const failing = {
      ...ports,
      writer: {
        ...workbook,
        append: (...written: Parameters<typeof workbook.append>) => {
          workbook.append(...written);
          throw new Error('reported as failed');
        },
      },
    };
    expect(() => queueByHand(failing)).toThrow('reported as failed');
    expect(workbook.rows(outboxTab).length).toBe(1);
    expect(ports.scriptProperties.get('queue')).toBe('yes');
  });

  it('lists every obstacle', () => {
    const { ports, workbook } = fakeOffice({ settings: { officeName: '', linkBase: '' } });
    expect(queueByHand(ports)).toEqual({
      done: false,
      problems: [words.errors.officeNameMissing, words.errors.noLink].map((message) => ({
        field: '',
        message,
      })),
    });
    expect(workbook.rows(outboxTab)).toEqual([]);
  });
});

describe('sendNextChunk', () => {
  it('leaves a colleague’s letters to the owner’s next run, and reports it', () => {
    const office = fakeOffice({ ...draft, me: 'chi@phuninh.example.org' });
    queueByHand(office.ports);
    expect(sendNextChunk(office.ports).stopped).toContain(owner);
    expect(office.mailer.letters).toEqual([]);
  });

  it('sends at once for the owner', () => {
    const office = fakeOffice(draft);
    queueByHand(office.ports);
    expect(sendNextChunk(office.ports)).toMatchObject({ sent: 1, left: 0, stopped: '' });
    expect(isSummaryDue(office.ports.scriptProperties)).toBe(true);
  });

  it('updates the tabs when nothing is left to send', () => {
    const office = fakeOffice(draft);
    queueByHand(office.ports);
    sendNextChunk(office.ports);
    expect(sendNextChunk(office.ports)).toMatchObject({ sent: 0, left: 0 });
    expect(isSummaryDue(office.ports.scriptProperties)).toBe(false);
    expect(office.workbook.status()).toContain('Cập nhật lúc 30/10/2024 09:00');
  });
});
