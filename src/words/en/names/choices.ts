import { letterKindNames } from '../../../records/letter-kind';
import { logEventNames } from '../../../records/log-entry';
import type { choices as vi } from '../../vi/names/choices';

export const unitState: (typeof vi)['unitState'] = {
  active: 'Active',
  suspended: 'Suspended',
  ended: 'Ceased',
};

export const urgency: (typeof vi)['urgency'] = {
  normal: 'Normal',
  urgent: 'Urgent',
  express: 'Express',
};

export const letterKind = /* @__PURE__ */ letterKindNames('en');

export const letterState: (typeof vi)['letterState'] = {
  awaiting: 'Awaiting approval',
  queued: 'Queued',
  sending: 'Sending',
  sent: 'Sent',
  deliveryUnknown: 'Not known whether sent',
  superseded: 'Ordered again',
  remindedDirectly: 'Told directly',
  failed: 'Failed',
  cancelled: 'Cancelled',
  skipped: 'Skipped',
};

export const dispatchState: (typeof vi)['dispatchState'] = {
  draft: 'Notice not sent',
  open: 'In follow-up',
  paused: 'Paused',
  closed: 'Closed',
  cancelled: 'No longer required',
};

export const choices: typeof vi = {
  unitState,
  dispatchState,
  role: { owes: 'To carry out', informed: 'For information' },
  firstNotice: { letter: 'Send by email', paper: 'Already sent on paper' },
  deadline: { none: 'No deadline', notAsked: 'Not asked' },
  asks: {
    receipt: 'Acknowledge receipt',
    receiptAndResult: 'Acknowledge and report the result',
    result: 'Report the result only',
  },
  task: {
    training: 'Training and dissemination',
    report: 'Report on implementation',
  },
  reportForm: { page: 'The page is enough', document: 'With a written report' },
  urgency,
  onDayOff: { byUrgency: 'By urgency', moves: 'Moves', stays: 'Stays' },
  acknowledgeState: { unacknowledged: 'Not acknowledged', acknowledged: 'Acknowledged' },
  completionState: { notStarted: 'Not started', inProgress: 'In progress', completed: 'Completed' },
  channel: {
    page: 'Acknowledgement page',
    parent: 'Parent body, on its behalf',
    email: 'Email',
    phone: 'Phone',
    paper: 'Paper document',
    sheet: 'Entered in the sheet',
  },
  stage: { acknowledge: 'Receipt', complete: 'Result' },
  unitRequest: {
    'open acknowledge': 'Asks to acknowledge until',
    'open complete': 'Asks to complete until',
    'open exemption': 'Asks to be exempted',
    'refused acknowledge': 'Refused: to acknowledge until',
    'refused complete': 'Refused: to complete until',
    'refused exemption': 'Refused: exemption',
    'promised acknowledge': 'Promises to acknowledge on',
  },
  contactRequest: { open: 'Request', refused: 'Refused' },
  letterKind,
  letterState,
  dayOffKind: {
    holiday: 'Public holiday',
    inLieu: 'Day in lieu',
    swapped: 'Swapped day off',
    makeUp: 'Make-up working day',
  },
  yesNo: { yes: 'Yes', no: 'No' },
  logEvent: /* @__PURE__ */ logEventNames('en'),
  manner: { auto: 'Automatic', byHand: 'By hand' },
  figureLevel: { total: 'All units', block: 'Block', unit: 'Unit' },
  reportLayout: { byName: 'By the office’s name', party: 'Party', state: 'State' },
  periodKind: {
    none: 'Not by itself',
    week: 'Week',
    month: 'Month',
    midMonth: 'Month, 15th to 14th',
    quarter: 'Quarter',
    halfYear: 'Half-year',
    year: 'Year',
    custom: 'On days of our own',
  },
};
