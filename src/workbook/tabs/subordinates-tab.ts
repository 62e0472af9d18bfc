import { guarded, hidden } from '../cells/column';
import { count } from '../cells/kinds/count';
import { day, requiredDay } from '../cells/kinds/day';
import { moment } from '../cells/kinds/moment';
import { requiredText, text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';
import { FIGURE_COLUMNS } from './figure-columns';

/**
 * Cấp dưới: figures sent by subordinate offices, one row for each office, period and closing. The first import
 * creates the tab, because most offices have no subordinate offices.
 */
export const subordinateTab = declareTab('subordinates', {
  id: 'checksum',
  columns: {
    period: requiredText(130, guarded),
    dispatch: requiredText(100, hidden),
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
    ...FIGURE_COLUMNS,
    fileSeal: text(120, hidden),
    checksum: requiredText(120, hidden),
  },
});
