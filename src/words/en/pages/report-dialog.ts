import type { reportDialog as vi } from '../../vi/pages/report-dialog';
import { at } from '../names/menu-at';

export const reportDialog: typeof vi = {
  title: 'Draft the report',
  dispatch: 'Document',
  label: (type, number, subject) => `${type} No. ${number}: ${subject}`,
  joint: 'Several documents (joint report)',
  several: 'Documents in the report',
  ended: (label) => `${label} (no longer carried out)`,
  chooseDispatch: 'Please tick at least one document that is followed.',
  withoutPeriod: (period, numbers) =>
    period === ''
      ? `There are no current figures of ${numbers}: these documents are in an archive file.`
      : `The period “${period}” has no figures of ${numbers}, so the report leaves these documents out.`,
  source: 'Figures',
  now: 'As they stand now',
  closed: (period, day) => `${period} (closed, figures up to ${day})`,
  corrected: (period) => `${period}, closed again`,
  noPeriod: `No period of this document has been closed yet. To report by period, choose ${at.closePeriod} first.`,
  closedHint:
    'A closed period keeps the figures of each unit; days of answers and training, formats and documents are not part of it and are left out.',
  layout: 'Layout',
  chooseLayout: '(choose a layout)',
  layoutMissing: 'Choose the layout of the report.',
  layouts: {
    party: 'Party document (399-QĐ/TW, 05-HD/VPTW)',
    state: 'State document (Decree 30/2020)',
  },
  annexes: 'Annexes',
  annexNames: {
    blocks: 'Summary by block',
    units: 'Results by unit',
    overdue: 'Overdue units (for leaders only)',
    subordinates: 'Summary by lower office',
    values: 'Figures reported by units',
    rounds: 'Figures by period of the repeating report',
  },
  reading: 'Reading the figures…',
  tampered:
    'Figures of this period in the tab “Reporting periods” were changed or deleted after it was closed, so the report below is no longer what was closed. Restore them from the version history, or close the period again with a reason, before you use it.',
  preview: 'Preview',
  previewFrame: 'Preview of the report',
  shortened: (count) =>
    `The preview shows the first ${count} rows of each annex; the files have them all.`,
  word: 'Download Word',
  pdf: 'Download PDF',
  workbook: 'Download Excel',
  summary: 'View and print the summary',
  periodFile: 'Download the file for the office above',
  periodFileHint:
    'The file holds the figures of the closed period, in total and by block, without names of units or contacts. The office above reads it with Take in lower offices’ figures.',
  periodFileDone: (name) =>
    `Downloaded ${name}. Send it to the office above; do not change it, since a changed file is refused.`,
  periodFileUnnamed:
    'The name of the office is missing. Fill it in in the tab “Settings” and open this dialog again.',
  periodFileUnsound:
    'The figures of this period in the tab “Reporting periods” were changed after it was closed, so no file can be made. Restore them from the version history, or close the period again with a reason.',
  years: 'The record of each unit over a year',
  year: (year) => `Download the record of ${year} (Excel)`,
  yearHint:
    'A line for each unit: documents asked, in time, late, open, follow-ups; with a sheet of data for pivots. Documents whose rows are in an archive file are not counted.',
  copies: 'Copy an annex to paste it elsewhere',
  copy: (annex) => `Copy ${annex}`,
  wordDone: (name) => `Downloaded ${name}. Open it in Word to fill in what is open.`,
  fileDone: (name) => `Downloaded ${name}.`,
  copied: (annex) => `Copied ${annex}. Open the other document and paste (Ctrl+V).`,
  notCopied: (annex) =>
    `The browser did not let ${annex} be copied. Please download the Word file and copy the table there.`,
  pdfNote:
    'Google makes the PDF, so margins and sizes may differ a little; the exact layout is in the Word file.',
  styles: {
    superior: 'Superior body',
    issuer: 'Issuing body',
    number: 'Number',
    draft: 'Draft mark',
    nation: 'National heading',
    motto: 'Motto',
    placeDate: 'Place and date',
    type: 'Kind of document',
    subject: 'Subject of report',
    period: 'Period',
    addressee: 'Addressee',
    section: 'Section heading',
    subsection: 'Subsection heading',
    body: 'Report text',
    item: 'Report item',
    prompt: 'For the writer',
    copiesTitle: 'Copies heading',
    copies: 'Copies list',
    authority: 'Signing authority',
    position: 'Position of signatory',
    notice: 'Notice to the writer',
    annexLabel: 'Annex number',
    annexTitle: 'Annex name',
    annexNote: 'Attached to',
    cell: 'Table cell',
    head: 'Table heading',
  },
};
