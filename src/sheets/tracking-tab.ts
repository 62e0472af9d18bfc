import { choice, choiceOr, count, day, moment, requiredText, text } from './column';
import { declareTab } from './tab';

const guarded = { guarded: true };

/** Theo dõi: one row for each unit and dispatch. Row 1 is the status line. */
export const trackingTab = declareTab('tracking', {
  headerRow: 2,
  id: 'key',
  columns: {
    key: requiredText(130, guarded),
    number: text(110, guarded),
    unitName: text(260, guarded),
    block: text(150, guarded),
    standing: text(250, { guarded: true, alarming: true }),
    acknowledge: choiceOr('acknowledgeState', 'unacknowledged', 130),
    acknowledgedOn: day(110),
    acknowledgedBy: text(140),
    incomingNumber: text(90),
    channel: choice('channel', 120),
    train: choiceOr('trainState', 'notStarted', 130),
    heldOn: day(110),
    forms: text(180),
    sessions: count(80),
    eligible: count(90),
    attended: count(90),
    completedOn: day(110),
    implementingDocument: text(170),
    difficulties: text(240),
    acknowledgeExtendedTo: day(120),
    trainExtendedTo: day(120),
    role: choiceOr('role', 'owes', 110),
    exemptBecause: text(180),
    reason: text(180),
    reminders: count(90, guarded),
    lastRemindedOn: day(110, guarded),
    answeredVersion: count(90, { guarded: true, hidden: true }),
    directive: requiredText(80, { guarded: true, hidden: true }),
    unit: requiredText(90, { guarded: true, hidden: true }),
    changedBy: text(170, guarded),
    changedAt: moment(130, guarded),
    note: text(200),
  },
});
