import type { Translated } from '../../translated';
import { at } from '../../vi/names/menu-at';
import type { publishing as vi } from '../../vi/sentences/publishing';

export const publishing: Translated<typeof vi> = {
  isUsed:
    'This spreadsheet was set up and may hold an office’s data, so it cannot be a template. Make another: npm run deploy -- --template --new-sheet.',
  notBlank:
    'This spreadsheet holds something. A copy takes everything along, so a template has to be blank: delete what it holds (or the old sheet “Bắt đầu”, after adding a blank one), then do it again.',
  done: `The sheet “Bắt đầu” (Start) stands; locale and time zone are those of Vietnam. What is left: press Share, choose “Anyone with the link” as “Viewer” under General access, and give offices the address that makes a copy:

{address}

Do not run Initial set-up in this spreadsheet.`,
  lines: {
    before: [
      'Đôn Đốc: begin in ten minutes',
      'This file is not the office’s own yet (it cannot be edited, or somebody else owns it): choose Make a copy in the menu File, with the office’s Google account, since letters will come from it and every link runs on it.',
      'The browser is signed in to several Google accounts: open a private window (Ctrl+Shift+N) and sign in to the office’s account only.',
      '1. In the menu Extensions choose Apps Script: a new tab opens.',
      '2. In the new tab press Deploy, choose New deployment.',
      '3. Only if the type “Web app” is not there yet: press ⚙ beside “Select type”, choose Web app.',
      '4. “Execute as: Me” and “Who has access: Anyone” must stand there. Press Deploy.',
      '5. Press Authorize access, choose the office’s account.',
      '6. If “Google hasn’t verified this app” comes: press Advanced, then “Go to … (unsafe)”. The code is in the office’s own copy, so Google has not reviewed it.',
      '7. Press Select all or tick each box, then Continue. If Google asks for more than five permissions, stop and ask the publisher.',
      '8. Copy the address under “Web app” (it ends in /exec), not the “Deployment ID”.',
    ],
    setUp: `9. Back in the window of this spreadsheet, press the button “Thiết lập ban đầu” (Initial set-up) to the right of this line. If no dialog opens, choose ${at.setUp} (the menu stands right of Help; if it is not there, reload and wait ten seconds). If Google asks for permissions once more, do as in steps 5 to 7 and press it again.`,
    after: [
      '10. Read the security notice; fill in “Đơn vị theo dõi” (the office), “Cán bộ theo dõi (chức danh)” (the officer’s position), “Điện thoại liên hệ” (telephone); paste the copied address at “Địa chỉ trang xác nhận” (address of the acknowledgement page); press “Đồng ý, lưu bước này” (agree, save this step). A test letter goes to this account, and the test page opens beside this one.',
      '11. Copy the address of the test page and send it by Zalo to a telephone that is not signed in to this account, or open it in a private window (Ctrl+Shift+N); press the button on the page. The dialog leads on to importing units, adding a document and sending.',
      'Not for classified documents. Do not share the office’s spreadsheet with “Anyone with the link”.',
      'Template of Đôn Đốc {version}. This tab hides itself when the first letter is made.',
    ],
  },
};
