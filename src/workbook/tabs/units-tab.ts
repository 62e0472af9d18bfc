import { folded, hidden } from '../cells/column';
import { choiceOr } from '../cells/kinds/choice';
import { count } from '../cells/kinds/count';
import { day } from '../cells/kinds/day';
import { unitCodeLists, unitCodes } from '../cells/kinds/ids';
import { mailbox, mailboxes } from '../cells/kinds/mailbox';
import { requiredText, text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';

/** Đơn vị: the recipient units. */
export const unitsTab = declareTab('units', {
  id: 'code',
  mark: 'lastImport',
  frozen: ['name'],
  columns: {
    code: unitCodes(90),
    name: requiredText(280),
    shortName: text(130, folded),
    block: text(170),
    kind: text(150, folded),
    parent: text(200, folded),
    contact: text(140),
    position: text(130),
    email: mailbox(310),
    returnedEmail: mailbox(310),
    ccEmail: mailboxes(310),
    phone: text(120),
    state: choiceOr('unitState', 'active', 180),
    formerNames: text(220),
    activeFrom: day(110),
    endedFrom: day(110),
    successors: unitCodeLists(130),
    lastChange: text(260),
    linkVersion: count(90, hidden),
    note: text(200),
    lastImport: text(90, hidden),
  },
});
