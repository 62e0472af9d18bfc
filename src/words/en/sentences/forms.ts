import type { Translated } from '../../translated';
import type { forms as viForms } from '../../vi/sentences/forms';

/** The labels of the forms that the server builds. */
export const forms: Translated<typeof viForms> = {
  save: 'Save',
  addDirective: {
    title: 'Add document',
    intro:
      'For non-classified documents only. The deadlines below are requested by the office in charge of follow-up, and the letters will say so.',
    submit: 'Add document',
    number: 'Document No.',
    numberHint: 'E.g. 1384-CV/HU',
    type: 'Document type',
    issuedOn: 'Date of issue',
    issuingBody: 'Issuing body',
    subject: 'Subject (concerning …)',
    subjectHint: 'Write what follows “V/v”; do not name any person.',
    link: 'Document link',
    linkHint: 'Optional. Do not link to a classified document.',
    acknowledgeBy: 'Acknowledge receipt by',
    trainBy: 'Complete training by',
    leadUnit: 'Lead unit for follow-up',
    supportUnits: 'Support',
    listHint: 'Separate several units with semicolons.',
    reportsTo: 'Reports to',
    recipientBlocks: 'Recipient blocks',
    blocksHint: 'With no block chosen, the document goes to all blocks.',
    informUnits: 'Recipients for information',
    informHint:
      'Units that only receive the document and owe no reply. Names or codes, separated by semicolons.',
    firstNotice: 'First notice',
    noticeOn: 'Send the notice on',
    noticeOnHint: 'Empty: when you press send under Preview and send.',
    notClassified:
      'I confirm that this document is not classified and may be exchanged over the Internet',
  },
  recordAnswer: {
    title: 'Record a reply',
    intro:
      'Record a reply that a unit has given by phone, by email or on paper. It follows the rules of the unit’s page and is kept apart by its channel.',
    directive: 'Document',
    unit: 'Unit',
    unexpected: 'Not on the recipient list: record it all the same, kept apart in the summary',
    channel: 'Reply channel',
    reason: 'Why it is recorded for the unit (the caller’s position, circumstances)',
    documentNumber: 'Number of the report or reply document',
    documentOn: 'Date of the report or reply document',
    position: 'Acknowledged by (position)',
    answer: 'Content of the reply',
    acknowledged: 'Document received',
    inProgress: 'Training in progress',
    completed: 'Training completed',
    form: 'Format of the round',
    formHint: 'Each entry adds one round. Only needed for a training report.',
    heldOn: 'Date held',
    sessions: 'Number of sessions',
    audience: 'Audience',
    eligible: 'Number eligible in this audience',
    attended: 'Number attended in this round',
    moreIsRight: 'More attended than are eligible, and that is right',
  },
  checkAnswer: {
    title: 'Check or send back a reply',
    intro:
      'Record with which document the unit’s report was compared, or ask the unit to complete it. Sending back opens the task again.',
    result: 'Result',
    checked: 'Checked, agrees',
    returned: 'Send back to be completed',
    checkedOn: 'Checked on',
    position: 'Checked by (position)',
    against: 'Compared with the document',
    againstHint: 'E.g. Report No. 12-BC/CB of 20/11/2024. Do not attach lists of persons.',
    stage: 'Task to be completed',
    because: 'What is to be completed',
    becauseHint: 'The unit can read this. Do not give any person’s name or conduct.',
  },
  issueVersion: {
    title: 'New version of a document',
    intro:
      'A minor change keeps the replies. A new version in substance asks every unit again; earlier replies no longer count. If the link or the deadlines change too, correct them in the tab “Documents” first.',
    option:
      '{number} ({answered} replies, {reported} reports to be asked again if the substance changes)',
    kind: 'Kind of change',
    minor: 'Minor change, keep the replies',
    material: 'New version in substance, ask again',
    changes: 'Summary of the changes',
    changesHint: 'Shown on the unit’s page and in the letter. Nothing classified.',
    sure: 'I know how many replies become outdated and want to ask again',
  },
  unitLink: {
    title: 'Page of a unit',
    intro: 'Open the page that the unit sees, or revoke every link sent so far if one has leaked.',
    act: 'Action',
    open: 'Open the page of the unit',
    renew: 'Revoke the old links and issue a new one',
    submit: 'Continue',
  },
  changeDeadline: {
    title: 'Extend or exempt',
    intro:
      'An extension moves the reminders to the new deadline. An exempt unit has nothing to do and is left out of the totals.',
    stage: 'Task',
    until: 'Extended to the end of',
    exempt: 'Exempt from this document',
    reason: 'Reason, basis',
  },
  changeDirective: {
    title: 'Pause or close a document',
    intro:
      'While a document is paused, no letters are sent. Once it is closed, the acknowledgement page takes no more replies. If it no longer has to be carried out, the units that were asked get a letter that says so.',
    state: 'Change to',
  },
};
