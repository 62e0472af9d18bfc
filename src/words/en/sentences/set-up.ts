import type { Translated } from '../../translated';
import type { setUp as viSetUp } from '../../vi/sentences/set-up';

export const setUp: Translated<typeof viSetUp> = {
  steps: {
    office: {
      title: 'The office that follows up',
      why: 'Letters and the page say who asks and whom to call, so that units answer without doubt. Without the three required items no letter goes out.',
      submitLabel: 'Save this step',
    },
    hours: {
      title: 'Hours and working days',
      why: 'Reminders are counted in working days too.',
      submitLabel: 'Save this step',
    },
    holidays: {
      title: 'Holidays of the year',
      why: 'Days that the law alone gives are ticked already: one press is all. Tết, the day beside 2/9, swapped days and days worked in turn differ from year to year: tick them only once they are announced; correct a wrong one in the tab “Days off”.',
      submitLabel: 'Confirm the ticked days',
    },
    page: {
      title: 'The acknowledgement page',
      why: 'Units answer on a page behind the link in their letter, without an account. With a wrong address they cannot open it, so try it before you send: press the button below, and the address is saved, a test letter with the link goes to the mailbox of this account, and the test page opens beside this one.',
      submitLabel: 'Save and try the page',
    },
    leaders: {
      title: 'Leadership and approval',
      why: 'Unless you change it below, follow-ups after the deadline, letters to a superior and the summary to leaders wait for approval; the other kinds go out by themselves.',
      submitLabel: 'Save this step',
    },
  },
  daysConfirmed: 'All days off that are left this year have been confirmed.',
  deploying: [
    'To get the address: in the menu Extensions open Apps Script, press Deploy, choose New deployment, type Web app; “Execute as”: Me; “Who has access”: Anyone. Press Deploy and copy the address under “Web app” (it ends in /exec), not the Deployment ID.',
    'If your administrator forbids “Anyone”: choose “Yes” at “Send letters without a link” and leave the address empty; units then answer by mail or telephone, and the office records it with Record a reply.',
  ],
  pageUntried: [
    'Nobody has tried the page at this address yet: press “Save and try the page”, then the button on the page.',
    'The page shows an error or is not found: the address is wrong or not whole. Copy it again under “Web app” at Google (Deploy, Manage deployments) and paste it below.',
    'The page asks to sign in or to request access: “Who has access” is not “Anyone” yet. Change it in the same place: the pencil, “Anyone”, Deploy; the address stays.',
  ],
  pageSeen: 'Tried at {at}: the page runs version {version}.',
  pageOfAnother:
    'The page at this address runs as {account}, not as {owner}, who is in charge. Deploy it again from the account {owner} and enter the new address. Links in letters already sent open the old page until the old deployment is archived; the next reminder carries the new link.',
  makingTab:
    'Making tab {at}/{all}: {tab}. All of it takes half a minute to two minutes, and needs no press: the first step then appears here.',
  underWay:
    'The tabs of this spreadsheet are being made since an earlier press; please wait a minute or two. The dialog Initial set-up then opens in the window in which it was pressed; if it does not, choose this entry again.',
  rareSettings: {
    name: 'Rarely changed',
    meaning: 'Click the + in the left margin beside this row to open the settings below.',
  },
  askRegion:
    'This spreadsheet has content and follows {region}: a typed 5/12/2026 may become 12 May, and “today” and the hours of sending may be others. Change it to Vietnam (vi_VN, Asia/Ho_Chi_Minh)? With Yes the cells keep their content; days and numbers may be shown in another form. With No nothing changes.',
  regionSet:
    'Locale and time zone of the spreadsheet were changed from {region} to Vietnam. Look at the days typed before: day and month may have been swapped.',
  tabMade: 'The tab “{tab}” has been made.',
  columnsMade: 'Tab “{tab}”: added: {columns}.',
  askRenamed:
    'Tab “{tab}”: the column “{header}” cannot be found. Is the column “{found}” (cell {cell}) the column “{header}”? With Yes its header is written as “{header}” again and what stands below stays; if you are not sure, choose No: nothing is changed.',
  headerNamed: 'Tab “{tab}”: the header “{found}” has been written as “{header}” again.',
  settingNamed: 'Tab “Settings”, cell {cell}: “{value}” has been written as “{names}” again.',
  settingsMade:
    'Tab “Settings”: “{names}” has been put back with the value of the first set-up. Look whether it is right.',
  headersRaised: 'Tab “{tab}”: the row of headers has been put back to row {row}.',
  dropdownsMade: 'Tab “{tab}”: dropdowns set again: {columns}.',
  closingsCopied:
    'Tab “Documents”: the column “Closed periods” was copied anew from the tab “Reporting periods”.',
  permissionsMissing: `Not set up, because this account has not given Đôn Đốc these permissions:

{list}

Press OK; when Google asks, tick every box and press Continue. Then choose Initial set-up again.`,
  triggersMade: 'The run every 10 minutes has been set again.',
  agreed: 'Agreed to the security notice.',
  saved: 'Saved.',
  addressMissing:
    'Paste the address of the page (it ends in /exec) into this field, or choose “Yes” at “Send letters without a link”.',
  addressMended:
    'Saved. The address that was pasted opens only with an account of the organisation, so it was written as the address that everyone can open: {address}',
  changedElsewhere:
    'Since this window was opened, this was changed elsewhere to “{value}”. To write what stands here all the same, save once more.',
  unfit: '“{value}” cannot be used here. Please correct it as the explanation of the item says.',
  officeFirst:
    'The address is saved, but no test letter could be sent, since the office has no name yet. Take the step “The office that follows up” first, then press again.',
  hoursReversed: 'The end must be after the beginning, for example from 8 to 17.',
  letterSubject: '[Test] {office}: a test letter of Đôn Đốc',
  openTest: 'Open the test page',
  letterBody: `This is a test letter from the follow-up spreadsheet of {office}.

Please copy this address, send it by Zalo to a telephone that is not signed in to this account, or open it in a private window (Ctrl+Shift+N); then press the button on the page: {link}

If this letter lies in Spam, tell the units beforehand in writing or on Zalo before you send the first letter.`,
  letterBodyWithoutLink: `This is a test letter from the follow-up spreadsheet of {office}. The office has chosen letters without a link.

If this letter lies in Spam, tell the units beforehand in writing or on Zalo before you send the first letter.`,
};
