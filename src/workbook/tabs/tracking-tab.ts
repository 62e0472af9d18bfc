import { guarded, hidden } from '../cells/column';
import { choice, choiceOr } from '../cells/kinds/choice';
import { count } from '../cells/kinds/count';
import { day } from '../cells/kinds/day';
import { entries } from '../cells/kinds/entries';
import { heads } from '../cells/kinds/heads';
import { moment } from '../cells/kinds/moment';
import { requiredText, text } from '../cells/kinds/text';
import { declareTab } from '../cells/tab';

/**
 * Theo dõi: one row for each unit and dispatch. Row 1 is the status line. What an answer changes stands side by
 * side, so that it is written with one call.
 */
export const trackingTab = declareTab('tracking', {
  headerRow: 2,
  id: 'key',
  mark: 'lastImport',
  copies: ['standing', 'reminders', 'lastRemindedOn', 'unitName'],
  columns: {
    key: requiredText(130, guarded),
    number: text(110, guarded),
    unitName: text(260, guarded),
    block: text(150, guarded),
    standing: text(250, { guarded: true, alarming: true }),
    acknowledge: choiceOr('acknowledgeState', 'unacknowledged', 130, { written: true }),
    acknowledgedOn: day(110),
    acknowledgedBy: text(140),
    incomingNumber: text(90),
    channel: choice('channel', 120),
    answeredVersion: count(90, hidden),
    requests: text(90, hidden),
    changedBy: text(170, guarded),
    changedAt: moment(130, guarded),
    train: choiceOr('trainState', 'notStarted', 130, { written: true }),
    trainChannel: choice('channel', 120),
    heldOn: day(110),
    forms: text(180),
    sessions: count(80),
    eligible: count(90),
    attended: count(90),
    completedOn: day(110),
    eligibleBy: heads(200),
    entries: entries(320),
    implementingDocument: text(170),
    documentOn: day(110),
    reportNumber: text(150, { since: 2 }),
    reportOn: day(110, { since: 2 }),
    difficulties: text(240),
    expectedOn: day(120, { since: 3 }),
    checkedOn: day(110),
    checked: text(200),
    returnedStage: choice('stage', 130),
    returnedOn: day(110),
    returnedBecause: text(220),
    basis: text(220),
    acknowledgeExtendedTo: day(120),
    trainExtendedTo: day(120),
    role: choiceOr('role', 'owes', 110),
    exemptBecause: text(180),
    reason: text(180),
    reminders: count(90, guarded),
    lastRemindedOn: day(110, guarded),
    directive: requiredText(80, hidden),
    unit: requiredText(90, hidden),
    asked: choiceOr('yesNo', 'yes', 110, guarded),
    note: text(200, { spare: true }),
    lastImport: text(90, hidden),
  },
});
