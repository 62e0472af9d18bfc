import { guarded, hidden } from '../cells/column';
import { choice } from '../cells/kinds/choice';
import { requiredDay } from '../cells/kinds/day';
import { letterIds } from '../cells/kinds/ids';
import { letterItems } from '../cells/kinds/letter-items';
import { copiedTo, sentTo } from '../cells/kinds/mailbox';
import { moment } from '../cells/kinds/moment';
import { text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';

/** Hộp thư đi: letters that wait, were sent, or failed. */
export const outboxTab = declareTab('outbox', {
  id: 'id',
  newest: 'kind',
  columns: {
    id: letterIds(90, guarded),
    kind: choice('letterKind', 165, guarded),
    state: choice('letterState', 130, guarded),
    mailbox: sentTo(310, guarded),
    copies: copiedTo(310, guarded),
    subject: text(380, guarded),
    itemRecords: letterItems(260, hidden),
    plannedOn: requiredDay(110, guarded),
    claimedAt: moment(130, guarded),
    run: text(110, hidden),
    sentAt: moment(130, guarded),
    reason: text(260, guarded),
  },
});
