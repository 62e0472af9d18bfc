import { letterKindNames } from '../../../records/letter-kind';
import type { choices as vi } from '../../vi/names/choices';

export const unitState: (typeof vi)['unitState'] = {
  active: 'Active',
  suspended: 'Suspended',
  ended: 'Ceased',
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
  acknowledgeState: { unacknowledged: 'Not acknowledged', acknowledged: 'Acknowledged' },
  trainState: { notStarted: 'Not started', inProgress: 'In progress', completed: 'Completed' },
  channel: {
    page: 'Acknowledgement page',
    parent: 'Parent body, on its behalf',
    email: 'Email',
    phone: 'Phone',
    paper: 'Paper document',
    sheet: 'Entered in the sheet',
  },
  stage: { acknowledge: 'Receipt', train: 'Training' },
  letterKind,
  letterState,
  dayOffKind: {
    holiday: 'Public holiday',
    inLieu: 'Day in lieu',
    swapped: 'Swapped day off',
    makeUp: 'Make-up working day',
  },
  yesNo: { yes: 'Yes', no: 'No' },
  logEvent: {
    setUp: 'Set-up',
    unitsImported: 'Units imported',
    importUndone: 'Import undone',
    unitChanged: 'Unit changed',
    contactsDeleted: 'Contact data deleted',
    dispatchAdded: 'Document added',
    dispatchChanged: 'Document status changed',
    lettersPlanned: 'Letters prepared',
    letterSent: 'Letter sent',
    letterFailed: 'Letter failed',
    lettersDecided: 'Letters decided on',
    lettersMarkedSent: 'Letters noted as sent',
    lettersCancelled: 'Queued letters cancelled',
    lettersRepeated: 'Letters ordered again',
    toldByHand: 'Told directly',
    addressReturned: 'Letter came back',
    acknowledged: 'Unit acknowledged',
    trainingReported: 'Unit reported training',
    delayTold: 'Unit told its expected day',
    unexpectedAnswer: 'Unexpected answer',
    answerChecked: 'Answer checked',
    answerReturned: 'Sent back to be completed',
    linkRenewed: 'Link renewed',
    versionIssued: 'New version of a dispatch',
    answerRecorded: 'Reply recorded',
    sheetEdited: 'Edited in the sheet',
    deadlineChanged: 'Extended or exempted',
    periodClosed: 'Period closed',
    subordinateImported: 'Lower offices’ figures taken in',
    problem: 'Problem',
  },
  manner: { auto: 'Automatic', byHand: 'By hand' },
  figureLevel: { total: 'All units', block: 'Block', unit: 'Unit' },
  reportLayout: { party: 'Party', state: 'State' },
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
