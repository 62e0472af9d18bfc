import type { upgradeDialog as viUpgradeDialog } from '../../vi/pages/upgrade-dialog';

export const upgradeDialog: typeof viUpgradeDialog = {
  copyStep: 'Step 1: Keep a copy',
  copyWhy:
    'Should anything go wrong, the office can return to the file as it was before the upgrade. The copy holds the list of contacts: keep it where only those in charge can open it.',
  save: 'Save a copy to this computer (.xlsx)',
  reading: (read, all) => `Reading: ${read}/${all} rows…`,
  saved: (name) => `${name} was saved. Keep it in a safe place, and leave the file as it is.`,
  copyByHand:
    'Or: in the spreadsheet choose File, Make a copy; or File, Download, Microsoft Excel (.xlsx), then tick below.',
  hasCopy: 'A copy is kept',
  pageStep: 'Step 2: The units’ page runs the new version',
  pageWhy: (version) =>
    `The menu of the spreadsheet runs the newest code, the page behind the links in letters what was deployed last. The page must run version ${version} before the file is upgraded, or units could not answer.`,
  pageSeen: (version) =>
    version === ''
      ? 'Nobody has tried the page yet.'
      : `When it was last tried, the page ran version ${version}, with the old structure.`,
  pageDeploy:
    'If you install with npm run deploy, the page was deployed along with it. If you install with the package: in Apps Script choose Deploy, then Manage deployments, press the pencil, choose New version under Version, and press Deploy.',
  pageTry: 'Open the test page, press the button on it, then come back here.',
  openPage: 'Open the test page',
  pageGone:
    'If the office uses no page any more: close this dialog, empty the value of “Address of the acknowledgement page” in the tab “Settings”, and open it again. For letters to go on, choose “Yes” at “Send letters without a link”.',
  look: 'Check again',
  pageStillOld:
    'The page has not reported the new version yet. Deploy a new version, open the test page and press its button.',
  pageReady: 'The units’ page is ready.',
  lastStep: (step) => `Step ${step}: Upgrade`,
  lastWhy:
    'The add-on adds what the file lacks and fills new columns from the figures that are there. Columns, formulas, formats and the order that the office made stay as they are. It takes a few minutes at most; if it is interrupted, press again and it goes on.',
  upgrade: 'Upgrade the file',
  copyFirst: 'First keep a copy in step 1 and tick “A copy is kept”.',
  doneAlready: 'The file already has the structure of this version; nothing is left to do.',
  next: 'Close this dialog and choose the entry that you need from the Đôn Đốc menu again.',
};
