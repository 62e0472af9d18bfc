import type { Translated } from '../../translated';
import type { periodFile as vi } from '../../vi/report/period-file';

/** What stands in a period file, in English. */
export const periodFile: Translated<typeof vi> = {
  fileName: 'Period figures {office} {number} {figures}',
  fileCorrected: '{name} correction {number}',
  sheet: 'Period figures',
  title: 'FIGURES OF A REPORTING PERIOD',
  notice:
    'Made by Đôn Đốc to be sent to the office above. It holds totals and figures by block only. Do not change it: a changed file is refused.',
  facts: {
    office: 'Sending office',
    type: 'Kind of document',
    number: 'Document No.',
    issuedOn: 'Date of issue',
    issuingBody: 'Issuing body',
    subject: 'Subject',
    period: 'Reporting period',
    cutOff: 'Data up to the end of',
    closing: 'Closing No.',
    closedAt: 'Closed at',
    reason: 'Reason for a correction or a late closing',
    dispatch: 'Document code at the sending office',
    version: 'Version of Đôn Đốc',
    seal: 'Seal of the file',
  },
  index: 'No.',
  block: 'Block',
  share: 'Rate %',
  figures: {
    units: 'Total units',
    acknowledged: 'Acknowledged',
    acknowledgedLate: 'Of these, acknowledged late',
    unacknowledgedOverdue: 'Not acknowledged, overdue',
    completedOnTime: 'Completed on time',
    completedLate: 'Completed late',
    openWithin: 'In progress, within deadline',
    openOverdue: 'Not completed, overdue',
    overdue: 'With something overdue',
    unreachable: 'No usable address',
    sessions: 'Number of sessions',
    eligible: 'Number eligible',
    attended: 'Number attended',
  },
  followUp: {
    reminders: 'Reminders and follow-ups',
    completedAfter: 'Completed after a reminder',
  },
  checksum: 'Check code',
  total: 'Total',
};
