import type { Translated } from '../../../src/words/translated';
import { at as viAt } from '../../../src/words/vi/names/menu-at';
import type { playground as vi } from '../vi/playground';

export const playground: Translated<typeof vi> = {
  title: 'Đôn Đốc playground',
  fileName: 'Document tracker',
  onThisMachine: 'Runs on this machine. No real mail, nothing is sent out.',
  inThisPage: 'Runs in this page. No real mail, nothing is sent out.',
  offNetwork: 'The browser keeps this page off the network: it works with the network off.',
  keptInBrowser:
    'Your work is kept in this browser; open the page again to go on. A private (incognito) window deletes everything when it is closed: to keep it, use File ▸ Save to this machine (.xlsx).',
  notKept:
    'This browser does not keep your work, perhaps because the window is private or settings block stored data. You can work, but everything is lost when the page is closed: use File ▸ Save to this machine (.xlsx) before.',
  storageFull:
    'The browser’s storage is full, so your work is not kept any more. Use File ▸ Save to this machine (.xlsx) now, free some disk space, open the page again and open the saved file.',
  openElsewhere:
    'This spreadsheet has been opened in another tab; this tab keeps nothing any more. Close it and go on in the other tab. To keep what you just did here: File ▸ Save to this machine (.xlsx).',
  keptDamaged:
    'The spreadsheet kept in this browser cannot be opened: its data is damaged. Start again, or open a file that you saved.',
  noPdf:
    'The playground in a browser cannot make PDF files; the installed one and Google can. For a printed copy: press “Download Word” and print that, or press “Print” on the summary page.',
  usage:
    'Usage: npm start. Opens the playground in a browser on this machine; there are no options. Stop it with Ctrl+C.',
  address: 'Open in a browser (runs on this machine; Ctrl+C to stop): {address}',
  otherLanguage: 'Tiếng Việt',
  officeInOther:
    'The spreadsheet that is open is in Vietnamese and stays so. For the sample office in English: File ▸ Start again.',
  fileMenu: 'File',
  undo: 'Undo (Ctrl+Z)',
  redo: 'Redo (Ctrl+Y)',
  nothingToUndo:
    'There is nothing left to undo. Edits of cells, rows inserted, deleted or sorted, and tabs renamed or deleted can be undone until the add-on writes to the file again.',
  nothingToRedo: 'There is nothing to redo.',
  deleteTab: 'Delete sheet',
  deleteTabText: 'Delete the sheet “{tab}”? Google lets people do so, too. Ctrl+Z brings it back.',
  startAgain: 'Start again…',
  loseTitle: 'The spreadsheet that is open will be lost',
  loseText:
    'Save the spreadsheet that is open to this computer before starting again?\n\nYes: save it as an .xlsx file, then start again.\nNo: start again without saving.\nCancel: go back to the spreadsheet that is open.',
  backToOffice: '← Back to the spreadsheet that is open',
  save: 'Save to this machine (.xlsx)',
  openSaved: 'Open a saved file…',
  about: 'About the playground',
  aboutText:
    'The add-on runs the very code that goes to Google, on this machine, with Google’s services imitated. Letters go nowhere: read them under Letters.\n\nThe spreadsheet is shown with Odoo’s o-spreadsheet and Owl (licence LGPL-3.0), with Bootstrap and Chart.js (MIT).',
  working: 'Working…',
  beginning: 'Opening…',
  daysPlayed: 'Preparing the sample office: day {day} of {of}',
  close: 'Close',
  startTitle: 'See Đôn Đốc at work',
  startText:
    'The office has issued a dispatch; the add-on follows up each recipient unit, mails reminders and follow-ups, and keeps the summary.',
  startSample: 'The sample office, two weeks on',
  startSampleText:
    'A commune of 60 units in 2026, a dispatch sent to 58 of them two weeks ago: some units are done, some overdue, some letters wait for approval.',
  startTour: 'A tour of five minutes',
  startTourText:
    'Six steps in the sample office, as staff, as a unit’s contact and as a leader. Skip it at any time.',
  tour: {
    name: 'A tour of five minutes',
    place: 'Step {step} of {of} · {who}',
    next: 'Next',
    back: 'Back',
    skip: 'Skip the tour',
    end: 'Done, go on by myself',
    steps: {
      today: {
        who: 'Office staff',
        title: 'What is there to do this morning?',
        text: 'A dispatch went to 58 units two weeks ago. Press the button: a column on the right shows letters that wait for approval and units that are overdue, each line with a button.',
        act: 'Open Today',
      },
      approve: {
        who: 'Office staff',
        title: 'Approve follow-ups.',
        text: 'Letters after the deadline go only when somebody approves them. Tick some, press “Approve the chosen letters”, then close the window.',
        act: 'Open Awaiting approval',
      },
      letters: {
        who: 'Office staff',
        title: 'Letters go by themselves.',
        text: 'Move the calendar to the next working day: approved letters go, with any reminders that are due, and appear under Letters.',
        act: 'Next working day',
      },
      answer: {
        who: 'A unit’s contact',
        title: 'Answer on a telephone.',
        text: 'A letter to one unit, and the page behind its link, without an account. Press “Acknowledge receipt”, then close the page.',
        act: 'Open the letter and the unit’s page',
      },
      summary: {
        who: 'Office staff',
        title: 'The answer is in the tab Tracking.',
        text: 'Refresh, then look at the tab Summary: four figures, overdue units and, further down, a table by block.',
        act: 'Refresh summary',
      },
      leaders: {
        who: 'Leadership',
        title: 'How far is it?',
        text: 'Leaders see these figures in a letter, on the page behind its link, and printed on one A4 page.',
        act: 'Open the summary page',
      },
    },
  },
  startEmpty: 'An empty spreadsheet',
  // The menu of a new spreadsheet is in Vietnamese
  startEmptyText: `From the beginning: set up, import units, add a dispatch, send. Begin with ${viAt.setUp} (Initial set-up), which asks for the language.`,
  startOwn: 'My own list',
  startOwnText:
    'Choose an Excel, Word or CSV file. Set up the office first; the list then waits in Import units. It stays on this machine and is sent nowhere.',
  startDistrict: 'Or: a district’s dispatch of 2024, 94 units',
  startSaved: 'Or: open a file saved from the playground',
  startCheck: 'For engineers: checks to run on Google',
  notSaved:
    'This file cannot be opened: it was not made by “Save to this machine (.xlsx)” of the playground, or another program has saved it since. Choose a file that has not been changed.',
  today: '{weekday}, {day}',
  nextDay: 'Next day',
  nextWorkingDay: 'Next working day',
  nextDeadline: 'Next deadline',
  nextDeadlineOn: 'Deadline {day}',
  weekdays: 'Monday;Tuesday;Wednesday;Thursday;Friday;Saturday;Sunday',
  clock: 'Simulated calendar',
  pane: 'Letters, runs, faults',
  lettersTab: 'Letters ({count})',
  runsTab: 'Runs',
  faultsTab: 'Faults',
  noLetters: 'No letters yet. They appear here when the add-on sends them.',
  letterFrom: 'From',
  letterTo: 'To',
  letterCopies: 'Cc',
  letterReplyTo: 'Reply to',
  letterAt: 'At',
  back: 'Back to the list',
  download: 'Download (.eml)',
  letterBody: 'The letter’s text',
  unitPage: 'The unit’s page, as on a telephone',
  newTab: 'Open in a new tab',
  dueRuns: 'Due',
  pastRuns: 'Past (latest {count})',
  noRuns: 'No runs yet.',
  runSeconds: '{seconds} s',
  quotaLeft: 'May still be mailed today: {count}',
  faultsText: 'See what the add-on does when something goes wrong.',
  quotaGone: 'Mail quota of the day used up',
  lockBusy: 'Someone else is at work',
  killNext: 'Kill the next sending run right after its first letter',
  functions: {
    tick: 'Run by itself, every 10 minutes',
    onSheetEdit: 'Checks the cell that was edited',
    onOpen: 'Prepares the menu',
  },
  contexts: {
    menu: 'menu',
    'simple-trigger': 'on open or edit',
    'edit-trigger': 'on edit',
    'time-trigger': 'by the clock',
    'web-page': 'unit’s page opened',
    'dialog-call': 'dialog',
    'page-call': 'unit’s page answered',
  },
  outcomes: {
    completed: 'done',
    failed: 'failed',
    killed: 'killed',
    'timed out': 'timed out',
    refused: 'refused',
  },
  buttonOk: 'OK',
  buttonCancel: 'Cancel',
  buttonYes: 'Yes',
  buttonNo: 'No',
  buttonClose: 'Close',
  runFailed: 'The add-on met an error',
  refusedEdit: 'The spreadsheet does not take what was typed',
  notHere:
    'The playground takes edits of cells, inserting, deleting and sorting rows, and renaming and deleting tabs; this changes nothing in the file.',
  serverGone:
    'The playground’s server does not answer. See whether “npm start” still runs, then reload the page.',
  callFailed: 'The playground reports an error: {message}',
  damaged:
    'This file cannot be opened: the data in it is damaged, or larger than 100 MB. Choose another file that was saved earlier; the spreadsheet that is open has not changed.',
};
