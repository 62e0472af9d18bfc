import { folded, hidden } from '../cells/column';
import { choiceOr } from '../cells/kinds/choice';
import { closings } from '../cells/kinds/closings';
import { count } from '../cells/kinds/count';
import { day, requiredDay } from '../cells/kinds/day';
import { dispatchIds } from '../cells/kinds/ids';
import { link } from '../cells/kinds/link';
import { list } from '../cells/kinds/list';
import { mailbox } from '../cells/kinds/mailbox';
import { requiredLine, requiredText, text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';

const ours = { ...folded, guarded: true };

/**
 * Văn bản: the dispatches. Columns about their state are visible, the others in collapsed groups.
 */
export const dispatchesTab = declareTab('dispatches', {
  id: 'id',
  frozen: ['number'],
  columns: {
    id: dispatchIds(80, hidden),
    number: requiredLine(120),
    type: requiredText(110, folded),
    issuedOn: requiredDay(110, folded),
    issuingBody: text(180, folded),
    subject: requiredText(320),
    link: link(220, folded),
    leadUnit: text(190),
    officer: text(190, folded),
    officerPhone: text(130, folded),
    officerEmail: mailbox(220, folded),
    supportUnits: list(240, folded),
    reportsTo: list(220, folded),
    recipientBlocks: list(240, folded),
    informUnits: list(220, folded),
    acknowledgeBy: requiredDay(120),
    trainBy: requiredDay(120),
    firstNotice: choiceOr('firstNotice', 'letter', 175, folded),
    noticeOn: day(120, folded),
    state: choiceOr('dispatchState', 'open', 175),
    closedOn: day(110, ours),
    archivedOn: day(110, ours),
    version: count(90, ours),
    changes: text(260, folded),
    changedOn: day(110, ours),
    note: text(200),
    closings: closings(320, { ...hidden, since: Number.POSITIVE_INFINITY }),
  },
});
