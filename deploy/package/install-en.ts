import type { Translated } from '../../src/words/translated';
import { at } from '../../src/words/vi/names/menu-at';
import type { installVi } from './install-vi';

/** Shorter English version of the page of steps. */
export const installEn: Translated<typeof installVi> = {
  file: 'INSTALL.html',
  title: 'Put Đôn Đốc {version} on Google',
  intro:
    'About 25 minutes, once, without programming, on a computer. {count} files have to be pasted; this page has a copy button for each.',
  drawn:
    'The pictures are **drawings**, not screenshots: Google’s own screens may differ a little. A red frame shows where to click.',
  before: {
    title: 'Before you begin',
    items: [
      'To see and practise first: open `{playground}` in the package. That page is the playground: it needs no Google account, works with the network off and sends no real mail.',
      'Ask whether your organisation may use Google for this. **Not for classified documents.**',
      'Sign in as the **office’s account**, the only one in this browser window: letters will come from it. Gmail reaches 100 recipients a day, Workspace 1,500.',
      'Unzip the package and open this page from there.',
    ],
  },
  steps: [
    {
      title: 'Make a spreadsheet and open the script editor',
      items: ['Open `sheets.new`, give it a name, choose **Extensions ▸ Apps Script**.'],
      drawing: 'extensions',
      caption: 'Drawing 1. Extensions ▸ Apps Script.',
    },
    {
      title: 'Show the manifest',
      items: [
        '**Project Settings** (the gear) ▸ tick **Show "appsscript.json" manifest file in editor**, then go back to the **Editor**.',
      ],
      drawing: 'manifest',
      caption: 'Drawing 2. Project Settings.',
    },
    {
      title: 'Paste {count} files',
      items: [
        'From top to bottom: press **Copy**, open the file in the editor, Ctrl+A, Ctrl+V, tick it here. `appsscript.json` and `Code.gs` are there already; the others are made with **+ ▸ HTML**, their name typed **without .html**.',
        'Save with Ctrl+S. The editor lists exactly these {count} files.',
      ],
      drawing: 'editor',
      caption: 'Drawing 3. The editor: + ▸ HTML.',
    },
    {
      title: 'Deploy the units’ page',
      items: [
        '**Deploy ▸ New deployment ▸ Web app**; Execute as **Me**; Who has access **Anyone** (not “Anyone with Google account”); **Deploy**, **Authorize access**.',
      ],
      drawing: 'deployment',
      caption: 'Drawing 4. New deployment: Web app, Me, Anyone.',
    },
    {
      title: 'The screen “Google hasn’t verified this app”',
      items: [
        'Consumer accounts see it because the office pasted the code itself and Google has not reviewed it. Go on only if that is what you have just done: **Advanced ▸ Go to … (unsafe)**. Units never see this screen.',
      ],
      drawing: 'unverified',
      caption: 'Drawing 5. Advanced ▸ Go to … (unsafe).',
    },
    {
      title: 'The screen of permissions: tick every box',
      items: [
        'Google may let you choose one by one: tick **Select all**, then **Continue** or **Allow**. It asks for five permissions; stop if there are more. Initial set-up names each that was left out, says what does not work without it, and has Google ask again.',
      ],
      drawing: 'permissions',
      caption: 'Drawing 6. Select all, then Continue.',
    },
    {
      title: 'Back to the spreadsheet',
      items: [
        `Copy the web app’s URL, which ends in \`/exec\`, not the Deployment ID (one with \`/a/macros/\` and a domain is put right when it is pasted); reload the spreadsheet; **${at.setUp}** (Initial set-up): read the security notice, enter office, officer and telephone, paste the URL, press **Đồng ý, lưu bước này** (Agree, save this step). Copy the address of the test page, send it by Zalo to a telephone that is not signed in to this account, or open it in a private window (Ctrl+Shift+N), and press the button on the page.`,
      ],
      drawing: 'menu',
      caption: `Drawing 7. ${at.setUp}.`,
    },
    {
      title: 'Announce it',
      items: [
        'Send the units `{announcement}` and `{message}` a working day before the first letter, so that nobody takes it for fraud.',
      ],
      drawing: '',
      caption: '',
    },
  ],
  table: { file: 'File', type: 'Name to type', done: 'Done', copy: 'Copy', exists: '(exists)' },
  tick: '{file} is pasted',
  copyFile: 'Copy {file}',
  copied: '{file} is copied. Open it in the editor, Ctrl+A, Ctrl+V.',
  notCopied:
    'The browser does not let this page copy. Open {file} in the folder “tep” with an editor, Ctrl+A, Ctrl+C.',
  restricted: {
    title: 'If “Anyone” is missing',
    items: [
      'The Workspace administrator forbids it. Either choose **Anyone within** your domain, if all contacts have accounts there; or skip step 4, leave the page’s address empty, set “Send letters without a link” to Yes, and record answers by hand.',
    ],
  },
  update: {
    title: 'A new version later',
    items: [
      'Paste all files of the new package over the old ones, save, then **Deploy ▸ Manage deployments ▸ pencil ▸ Version: New version ▸ Deploy**. **Never** a new deployment: links in letters already sent would keep the old code.',
    ],
  },
  trouble: {
    title: 'If something goes wrong',
    items: [
      'No menu: reload; else `Code.gs` is not pasted whole. Syntax error: copy and paste that file again. No HTML file named …: a name is mistyped. “Sorry, unable to open the file”: several accounts are signed in; use a private window.',
      'The page of units or the schedule says that there is no spreadsheet, while the menu works: put `appsscript.json` and `Code.gs` of the folder `tep-du-phong` in their places, save, deploy a new version, choose Initial set-up and authorise again. This variant asks for **all** spreadsheets of the account: use an account that has no other.',
    ],
  },
};
