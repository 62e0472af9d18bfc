import { folded, guarded, hidden } from '../cells/column';
import { choice, choiceOr } from '../cells/kinds/choice';
import { count } from '../cells/kinds/count';
import { day } from '../cells/kinds/day';
import { entries } from '../cells/kinds/entries';
import { heads } from '../cells/kinds/heads';
import { dispatchIds, unitCodes } from '../cells/kinds/ids';
import { moment } from '../cells/kinds/moment';
import { requiredText, text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';

/**
 * Theo dõi: one row per unit and dispatch; row 1 is the status line. Columns for daily use are visible, the
 * others are in collapsed groups. Columns needed for planning and summing are one block, from `unitName` to
 * `checkedOn`. Columns that one answer changes are adjacent, so that one call writes the answer. An
 * acknowledgement changes columns up to `answeredVersion`, and those about a returned stage before them; a
 * report changes columns up to `reportOn`, and `basis` after them.
 */
export const trackingTab = declareTab('tracking', {
  headerRow: 2,
  id: 'key',
  mark: 'lastImport',
  copies: ['standing', 'reminders', 'lastRemindedOn', 'unitName'],
  frozen: ['unitName', 'number'],
  columns: {
    unitName: text(225, guarded),
    number: text(105, guarded),
    block: text(150, { ...guarded, ...folded }),
    asked: choiceOr('yesNo', 'yes', 110, folded),
    acknowledgeExtendedTo: day(120, folded),
    trainExtendedTo: day(120, folded),
    role: choiceOr('role', 'owes', 110, folded),
    exemptBecause: text(180, folded),
    reason: text(180, folded),
    dispatchId: dispatchIds(80, hidden),
    unitCode: unitCodes(90, hidden),
    lastImport: text(90, hidden),
    key: requiredText(130, hidden),
    standing: text(225, { guarded: true, alarming: true }),
    reminders: count(95, guarded),
    lastRemindedOn: day(104, guarded),
    returnedStage: choice('stage', 130, folded),
    returnedOn: day(110, folded),
    returnedBecause: text(220, folded),
    acknowledge: choiceOr('acknowledgeState', 'unacknowledged', 125, { written: true }),
    acknowledgedOn: day(90),
    acknowledgedBy: text(140, folded),
    incomingNumber: text(90, folded),
    channel: choice('channel', 150, folded),
    changedBy: text(170, { ...guarded, ...folded }),
    changedAt: moment(130, { ...guarded, ...folded }),
    requests: text(90, hidden),
    answeredVersion: count(90, hidden),
    train: choiceOr('trainState', 'notStarted', 125, { written: true }),
    completedOn: day(90),
    trainChannel: choice('channel', 150, folded),
    heldOn: day(110, folded),
    forms: text(180, folded),
    eligibleBy: heads(200, folded),
    entries: entries(320, folded),
    difficulties: text(240, folded),
    expectedOn: day(120, folded),
    checkedOn: day(110, folded),
    checked: text(200, folded),
    sessions: count(80, folded),
    eligible: count(90, folded),
    attended: count(90, folded),
    implementingDocument: text(170, folded),
    documentOn: day(110, folded),
    reportNumber: text(150, folded),
    reportOn: day(110, folded),
    basis: text(220, folded),
    note: text(120),
  },
});
