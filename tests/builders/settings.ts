import type { Settings } from '../../src/records/settings';
import { COLUMN_SET, SCHEMA } from '../../src/workbook/reading/this-version';
import { tierRules } from './rules';

/** Settings of an office whose page is deployed. */
export function settings(fields: Partial<Settings> = {}): Settings {
  return {
    fileVersion: { schema: SCHEMA, columns: COLUMN_SET },
    officeName: 'Văn phòng Huyện ủy',
    officer: 'Chuyên viên Tổng hợp',
    phone: '0100 100 100',
    replyTo: 'vanphong@phuninh.example.org',
    linkBase: 'https://script.example.org/exec',
    lettersWithoutLink: false,
    sendFrom: 8,
    sendUntil: 17,
    workingWeekdays: [1, 2, 3, 4, 5],
    rollDeadlines: true,
    dueSoonDays: 3,
    tiers: tierRules(),
    expectDays: 10,
    answerDays: 3,
    escalation: { toParent: false, mailbox: '' },
    summaryDispatch: '',
    periods: { kind: 'none', cutOffs: [] },
    leaderMailboxes: [],
    staffMailboxes: [],
    reportLayout: 'party',
    superior: '',
    reportPlace: '',
    reportSymbol: '',
    receipts: false,
    calendarFiles: false,
    needsApproval: ['followUp'],
    dailyCap: 300,
    quotaReserve: 5,
    contactMonths: 12,
    ...fields,
  };
}
