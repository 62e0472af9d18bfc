import { guarded } from '../cells/column';
import { choiceOr } from '../cells/kinds/choice';
import { closings } from '../cells/kinds/closings';
import { count } from '../cells/kinds/count';
import { day, requiredDay } from '../cells/kinds/day';
import { list } from '../cells/kinds/list';
import { requiredText, text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';

const spare = { spare: true };
const clipped = { clipped: true };

/** Văn bản: the dispatches that are followed up. */
export const directivesTab = declareTab('directives', {
  id: 'id',
  columns: {
    id: requiredText(80, guarded),
    number: requiredText(120),
    type: requiredText(110),
    issuedOn: requiredDay(110),
    issuingBody: text(180, spare),
    subject: requiredText(320),
    link: text(220, spare),
    leadUnit: text(190),
    supportUnits: list(240, clipped),
    reportsTo: list(220, clipped),
    recipientBlocks: list(240, clipped),
    informUnits: list(220, clipped),
    acknowledgeBy: requiredDay(120),
    trainBy: requiredDay(120),
    firstNotice: choiceOr('firstNotice', 'letter', 175, { was: 150 }),
    noticeOn: day(120),
    state: choiceOr('directiveState', 'open', 175, { was: 130 }),
    closedOn: day(110, guarded),
    archivedOn: day(110, { guarded: true, since: 2 }),
    version: count(90, guarded),
    changes: text(260),
    changedOn: day(110, guarded),
    note: text(200, spare),
    closings: closings(320, { guarded: true, hidden: true, since: Number.POSITIVE_INFINITY }),
  },
});
