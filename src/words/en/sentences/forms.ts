import type { Translated } from '../../translated';
import type { forms as viForms } from '../../vi/sentences/forms';

export const addDispatch: Translated<(typeof viForms)['addDispatch']> = {
  title: 'Add document',
  intro:
    'For non-classified documents only. The deadlines below are requested by the office in charge of follow-up, and the letters will say so.',
  submit: 'Add document',
  number: 'Document No.',
  numberHint: 'E.g. 125-CV/ĐU, 12/UBND-VX',
  type: 'Document type',
  typeFirst: 'Official letter',
  officesOf: [
    'Office of the People’s Council and the ',
    "Office of the People's Council and the ",
    'Office of the People’s Council and ',
    "Office of the People's Council and ",
    'Office of ',
  ],
  issuedOn: 'Date of issue',
  issuingBody: 'Issuing body',
  subject: 'Subject (concerning …)',
  subjectHint: 'Write what follows “V/v”; do not name any person.',
  link: 'Document link',
  linkHint:
    'Optional. Separate several links with semicolons. Do not link to a classified document.',
  asks: 'Reply asked',
  task: 'Task',
  ownTask: 'Report the result of (own words)',
  taskWords: 'Report the result of …',
  taskWordsHint:
    'What follows “report the result of”, at most 40 characters. E.g.: the Great Unity Festival.',
  reportForm: 'Form of report',
  requestedFigures: 'Figures asked',
  requestedFiguresHint:
    'Optional, at most 10. Ask only for totals of the unit; a list may be pasted, one figure a line. No figure that is a state secret.',
  figuresPublic: 'The figures above are no state secret: I have checked, this is right',
  acknowledgeBy: 'Acknowledge receipt by',
  completeBy: 'Complete and report by',
  acknowledgeNone: 'No deadline for the acknowledgement',
  completeNone: 'No deadline for the result',
  deadlineMissing:
    'Give a day, or tick “No deadline”: if it is forgotten, no reminder will ever go.',
  acknowledgeHour: 'Hour of the acknowledgement deadline',
  completeHour: 'Hour of the deadline for the result',
  hourHint: 'E.g. 16:30. Only shown in letters and on the page; lateness counts by days.',
  completionFirst: 'The result is due before the acknowledgement, and that is right',
  repeats: 'Repeating report',
  once: 'No, once',
  repeatKinds: {
    week: 'Every week',
    month: 'Every month',
    midMonth: 'Every month, from the 15th to the 14th',
    quarter: 'Every quarter',
    halfYear: 'Every six months',
    nineMonths: 'First nine months',
    year: 'Every year',
  },
  periodEnd: 'Last day of the first period',
  periodEndHint:
    'The deadline above is that of this period. Each period is a row of its own in the tab “Documents”.',
  dueLike: 'Later deadlines',
  dueLikes: {
    date: 'On the same day of the month',
    weekday: 'On the same weekday',
    workingDays: 'As many working days after the period',
  },
  daysAhead: 'Prepare the next period before its deadline (working days)',
  daysAheadHint: 'It goes to the units that are active on that day.',
  repeatsUntil: 'Repeat until',
  isAutomatic: 'Notices of later periods are sent automatically',
  recipientBlocks: 'Recipient blocks',
  blocksHint: 'With no block chosen, the document goes to all blocks.',
  recipientUnits: 'Single units, besides the blocks',
  recipientUnitsHint:
    'Type a part of the name. If no block is ticked, only the units named here receive it.',
  ownOffice: 'Leave out the office itself',
  ownOfficeHint:
    'The office that follows up stands in its own list. Ticked, it gets no letters and is left out of the totals.',
  noticeOn: 'Send the notice on',
  noticeOnHint: 'Empty: when you press send under Preview and send.',
  notClassified:
    'I confirm that this document is not classified and may be exchanged over the Internet',
};

export const recordAnswer: Translated<(typeof viForms)['recordAnswer']> = {
  title: 'Record a reply',
  intro:
    'Record a reply that a unit has given by phone, by email or on paper. It is checked as on the unit’s page; reports count the replies that the office recorded separately.',
  dispatch: 'Document',
  also: 'The same reply for these documents',
  unit: 'Unit',
  unexpected: 'Not on the recipient list: record it all the same, kept apart in the summary',
  channel: 'Reply channel',
  answeredOn: 'Day on which the unit replied',
  answeredOnHint:
    'Of a reply on paper, the day on the paper: on time or late is judged by it. Closed periods keep their figures.',
  save: 'Save and close',
  list: 'Paste a list of replies',
  reason: 'Why it is recorded for the unit',
  reasonHint: 'Left empty, the channel is recorded.',
  documentNumber: 'Number of the report or reply document',
  documentOn: 'Date of the report or reply document',
  documentOnHint: 'Left empty, the day on which the unit replied.',
  scan: 'Link or number of the scan',
  position: 'Who replied (position)',
  positionHint: 'Needed for a result by telephone, or without the number of a document.',
  answer: 'Content of the reply',
  acknowledged: 'Document received',
  inProgress: 'Training in progress',
  completed: 'Training completed',
  reportInProgress: 'In progress',
  reportCompleted: 'Result reported',
  nothing: 'Nothing to report',
  doneOn: 'Day on which it was done',
  form: 'Format of the round',
  formHint: 'Each entry adds one round. Only needed for a training report.',
  heldOn: 'Date held',
  sessions: 'Number of sessions',
  audience: 'Audience',
  eligible: 'Number eligible in this audience',
  attended: 'Number attended in this round',
  counts: 'The sessions and attendances just given are',
  countsOwn: 'Of this round alone',
  countsTotal: 'The total since the beginning',
  moreIsRight: 'More attended than are eligible, and that is right',
  valuesAreRight: 'The figures differ much from last time, and that is right',
};

export const changeDeadline: Translated<(typeof viForms)['changeDeadline']> = {
  title: 'Extend or exempt',
  intro:
    'An extension moves the reminders to the new deadline; a unit that had a letter about the document is told at once, within the sending hours. An exempt unit has nothing to do and is left out of the totals.',
  unit: 'Units, or a whole block',
  wholeBlock: 'Whole block: {block}',
  stage: 'Task',
  until: 'Extended to the end of',
  exempt: 'Exempt from this document (one unit), no extension',
  sure: 'Exemption: I know what is told and what is left out',
  reason: 'Reason, basis',
  reasonHint: 'Units that had a letter about the document read this reason in theirs.',
};

export const forms: Translated<typeof viForms> = {
  save: 'Save',
  addDispatch,
  recordAnswer,
  issueVersion: {
    title: 'New version of a document',
    intro:
      'A minor change keeps the replies. A change of what is asked (task, deadlines) keeps the replies given so far. A new version in substance asks every unit again; earlier replies no longer count. The last two need new deadlines; their letters wait for approval. If the link changes too, correct it in the tab “Documents” first.',
    option: {
      receipt:
        '{number} ({answered} replies to be asked again if the substance changes; {letters} letters)',
      receiptAndResult:
        '{number} ({answered} replies, {reported} reports to be asked again if the substance changes; {letters} letters)',
      result:
        '{number} ({reported} reports to be asked again if the substance changes; {letters} letters)',
    },
    kind: 'Kind of change',
    minor: 'Minor change, keep the replies',
    terms: 'Change of what is asked, keep the replies',
    material: 'New version in substance, ask again',
    newNumber: 'New number',
    newNumberHint:
      'Only if the replacing document has a number of its own. The former one is kept in the column “Replaces”.',
    newIssuedOn: 'Date of issue of the replacing document',
    changes: 'Summary of the changes',
    changesHint: 'Shown on the unit’s page and in the letter. Nothing classified.',
    sure: 'I know how many letters go and how many replies become outdated',
  },
  unitLink: {
    title: 'Page of a unit',
    intro:
      'Open the page that the unit sees, or revoke every link sent so far if one has leaked. When the page moves to another account, or nobody knows which links leaked: make new ones for all units; each mailbox gets a letter that says why. Where links may have leaked, the signing key is changed too, so links sent to leaders also stop working.',
    act: 'Action',
    open: 'Open the page of the unit',
    renew: 'Revoke the old links and issue a new one',
    tell: 'Send the letter “New link” to the unit’s mailbox at once',
    moved: 'New links for all units: the page moves to another account',
    leaked: 'New links for all units: links may have leaked',
    sure: 'For all units: I know how many letters go, and that every old link stops working at once',
    submit: 'Continue',
  },
  changeDeadline,
  changeDispatch: {
    title: 'Pause or close a document',
    intro:
      'While a document is paused, no letters are sent; deadlines that pass meanwhile are set anew when it is followed up again. Once it is closed, the acknowledgement page takes no more replies. If it no longer has to be carried out, the units that were asked get a letter that says so; when it is taken up again, a letter saying that waits for approval first.',
    state: 'Change to',
    newDeadlines: {
      acknowledge: 'New deadline to acknowledge',
      complete: 'New deadline to complete',
    },
    keepDeadlines: 'Keep the old deadlines: the days of the pause count as overdue',
    grounds: 'Grounds for the end (type and number)',
    groundsOn: 'Day of the grounds',
    series: 'Repeating report',
    seriesChoices: {
      goesOn: 'Close this period only; later ones are prepared as before',
      ends: 'End the repeating report altogether',
    },
    sure: 'I know how many letters go out',
  },
  closePeriod: {
    intro:
      'The figures are those of the last day and are frozen. Kind and last day make the name. With nothing to propose, just press Close the period.',
    kind: 'Kind of period',
    kinds: {
      week: 'Week',
      month: 'Month',
      midMonth: 'Month, 15th to 14th',
      quarter: 'Quarter',
      halfYear: 'Half-year',
      nineMonths: 'Nine months',
      year: 'Year',
      custom: 'Other',
    },
    lastDay: 'Last day of the period',
    period: 'Name of the reporting period',
    periodHint: 'If left empty, the name is “Period to …”.',
    proposal: 'Proposals to leadership',
    proposalOf: 'Proposals to leadership: {number}',
    proposalHint:
      'Optional. They go into the letter, the leaders’ page and the report of this period, and are frozen with it. Units that were followed up to the end and deadlines that are near are named there without your writing them. Never name a person or their conduct.',
    reason: 'Reason for closing again',
    reasonHint: 'Only where this period is closed already and is now corrected.',
    submit: 'Close the period',
  },
};
