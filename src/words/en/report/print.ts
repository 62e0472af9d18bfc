import type { Translated } from '../../translated';
import type { print as vi } from '../../vi/report/print';

/** What the printed summary of a closed period says, in English. */
export const print: Translated<typeof vi> = {
  title: 'SUMMARY OF WHAT WAS DONE',
  about: '{loai_van_ban} No. {so_ky_hieu} of {ngay_ban_hanh}, on {trich_yeu}',
  period: '{ky_bao_cao}; figures up to {ngay_chot}',
  acknowledged: 'Acknowledged',
  completed: 'Briefing completed',
  overdue: 'Units with something overdue',
  of: '{part}/{whole} units',
  blocks: 'Results by block',
  block: 'Block',
  done: 'Briefing completed',
  within: 'Within the deadline',
  late: 'Overdue',
  second: '{loai_van_ban} No. {so_ky_hieu}; {ky_bao_cao}',
  units: 'Overdue units',
  index: 'No.',
  unit: 'Unit',
  lateBy: 'Overdue with: working days',
  reminders: 'Follow-ups',
  periods: 'Results over the reporting periods',
  periodName: 'Reporting period',
  day: 'Figures up to',
  note: 'Figures are entered by the units themselves and have not been checked; this is no official report.',
  page: 'Page {number}/{pages}',
};
