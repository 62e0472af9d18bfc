import { choiceOr } from '../cells/kinds/choice';
import { count } from '../cells/kinds/count';
import { day } from '../cells/kinds/day';
import { list } from '../cells/kinds/list';
import { requiredText, text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';

/** Đơn vị: the recipient units. */
export const unitsTab = declareTab('units', {
  id: 'code',
  mark: 'lastImport',
  columns: {
    code: requiredText(90),
    name: requiredText(280),
    shortName: text(130, { spare: true }),
    block: text(170),
    kind: text(150),
    parent: text(200),
    contact: text(140, { spare: true }),
    position: text(130, { spare: true }),
    email: text(230),
    returnedEmail: text(200),
    ccEmail: text(200, { spare: true }),
    phone: text(120, { spare: true }),
    state: choiceOr('unitState', 'active', 130),
    formerNames: text(220, { spare: true }),
    activeFrom: day(110),
    endedFrom: day(110),
    successors: list(130),
    lastChange: text(260),
    linkVersion: count(90, { guarded: true, hidden: true }),
    note: text(200, { spare: true }),
    lastImport: text(90, { guarded: true, hidden: true }),
  },
});
