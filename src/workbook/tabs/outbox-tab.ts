import { guarded } from '../cells/column';
import { choice } from '../cells/kinds/choice';
import { covers } from '../cells/kinds/covers';
import { requiredDay } from '../cells/kinds/day';
import { copiedTo, letterIds, sentTo } from '../cells/kinds/mailbox';
import { moment } from '../cells/kinds/moment';
import { text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';

/** Hộp thư đi: letters that wait, that went out, and that did not. */
export const outboxTab = declareTab('outbox', {
  id: 'id',
  columns: {
    id: letterIds(90, guarded),
    kind: choice('letterKind', 130, guarded),
    state: choice('letterState', 130, guarded),
    mailbox: sentTo(240, guarded),
    copies: copiedTo(200, guarded),
    subject: text(380, guarded),
    covers: covers(260, guarded),
    plannedOn: requiredDay(110, guarded),
    claimedAt: moment(130, guarded),
    run: text(110, guarded),
    sentAt: moment(130, guarded),
    reason: text(260, guarded),
  },
});
