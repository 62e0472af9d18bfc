import { count, day, moment, requiredDay, requiredText, text } from './column';
import { declareTab } from './tab';

const guarded = { guarded: true };

/**
 * Cấp dưới: figures that lower offices have sent, a row for each office, period and closing. It is made when the first
 * files are taken in: most offices have none below them.
 */
export const lowerTab = declareTab('lower', {
  id: 'checksum',
  columns: {
    period: requiredText(130, guarded),
    directive: requiredText(100, guarded),
    code: text(90, guarded),
    office: requiredText(280, guarded),
    number: text(120, guarded),
    issuedOn: day(110, guarded),
    issuingBody: text(180, guarded),
    ownPeriod: text(130, guarded),
    cutOff: requiredDay(120, guarded),
    closing: count(80, guarded),
    closedAt: moment(130, guarded),
    reason: text(200, guarded),
    receivedAt: moment(130, guarded),
    units: count(90, guarded),
    acknowledged: count(100, guarded),
    acknowledgedLate: count(110, guarded),
    unacknowledgedOverdue: count(110, guarded),
    completedOnTime: count(110, guarded),
    completedLate: count(110, guarded),
    openWithin: count(110, guarded),
    openOverdue: count(110, guarded),
    overdue: count(110, guarded),
    unreachable: count(110, guarded),
    sessions: count(90, guarded),
    eligible: count(100, guarded),
    attended: count(100, guarded),
    fileSeal: text(120, guarded),
    checksum: requiredText(120, guarded),
  },
});
