import type { Translated } from '../../../src/words/translated';
import type { demo as vi } from '../vi/demo';

export const demo: Translated<typeof vi> = {
  started:
    'Playing on this machine, no Google account: {number}, {units} unit rows, from {start} for {days} days.',
  setUp: 'Initial set-up: {tabs} tabs, {triggers} triggers.',
  imported: 'Import units: {message}',
  importWarning: '  Note, line {line}: {message}',
  importWarningsLike: '    and {count} more lines of the same kind.',
  dispatch: 'Add document: {message}',
  sent: 'First notice sent: {letters} letters, naming {units} units.',
  notSent: '  No letter: {unit} ({reason}).',
  day: '{day}: {events}',
  dayLetters: '{kind}: {count} letters',
  dayAcknowledged: '{count} units acknowledge',
  dayTrained: '{count} units report training',
  dayByHand: 'the office records {unit} by telephone',
  dayApproved: '{count} letters approved',
  period: 'Period closed: {message}',
  totals:
    'As of {day}: {acknowledged}/{units} units acknowledged; {onTime} completed on time, {late} completed late, {openWithin} open within the deadline, {openOverdue} open and overdue.',
  cost: 'Apps Script on this machine: {runs} runs, {calls} service calls, {letters} letters.',
  wrote: 'Written to {folder}:',
  workbook: '  workbook.xlsx  the spreadsheet with every tab',
  mail: '  mail/          {count} letters (.eml) that a mail program opens',
  summary: '  summary.html   the summary for leadership',
  journal: '  journal.json   every service call',
  pageOf: 'The page of unit {unit} (on this machine; Ctrl+C ends it): {link}',
  noBrowser:
    'This machine has neither Chrome nor Edge, so it cannot print a PDF. Install one and start again; on Google none is needed.',
  fileMissing:
    'The file {file} cannot be read: it does not exist, or may not be opened. Check the path.',
  notWorkbook:
    'The file {file} cannot be read: it is damaged, or not a modern Excel file (.xlsx). Open it in Excel and save it as .xlsx or “CSV UTF-8”.',
  notJson:
    'The file {file} is not valid JSON. Mend it after the sample local/sample/1384-CV-HU.json.',
  dispatchProblem: 'File {file}, item “{field}” (“{value}”): {message}',
  unitsProblem: 'File {file}, line {line}: {message}',
  unitsNoName:
    'File {file}: no column with unit names was found. The list needs a header row with a column “Unit name” (or “Unit”, “Name”). Add a header row and run again.',
  unitsEmpty: 'File {file}: the list has no rows to import.',
  unitsAlike:
    'it may be the same as {names} ({reason}). Remove the surplus row, or give unit codes to tell them apart.',
  unitsFile: 'File {file}: {message}',
  optionProblem: 'The option {option} = “{value}” cannot be used: {expected}.',
  expectDay: 'a day such as 2024-10-30 is needed',
  expectNotBefore: 'it must not be before the day of issue ({day})',
  expectCount: 'a whole number from 1 to 366 is needed',
  expectServer: 'host:port is needed, e.g. 127.0.0.1:1025',
  usage:
    'Usage: npm run demo -- [--dispatch FILE.json] [--units FILE.csv|FILE.xlsx] [--out FOLDER] [--start YYYY-MM-DD] [--days N] [--seed N] [--smtp HOST:PORT] [--language vi|en]',
};
