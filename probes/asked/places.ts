import type { Place, Plain, Probe } from '../read/probe';
import { attempt } from '../script/attempt';

const EVERYWHERE: readonly Place[] = ['menu', 'page', 'call', 'clock', 'phone-page', 'phone-call'];
const REFERENCE = 'https://developers.google.com/apps-script/reference';

/** Says whether there is a user and whether it is the owner, without revealing the address. */
function whoIs(user: GoogleAppsScript.Base.User): Plain {
  const address = user.getEmail();
  if (address === '') return 'blank';
  return address === Session.getEffectiveUser().getEmail() ? 'owner' : 'another';
}

/** Kind of an address (ending, with a domain or not), without revealing the address. */
function kindOfAddress(address: string | null): Plain {
  if (!address) return 'none';
  const ending = /\/(exec|dev)$/.exec(address)?.[1] ?? 'other';
  return /\/a\/(?:macros\/)?[^/]+\//.test(address) ? `${ending}, with a domain` : ending;
}

/** Probes that run in every place: sheet, users, locks, the page's own address. */
export const places: readonly Probe[] = [
  {
    name: 'sheet-read',
    asks: {
      vi: 'Đọc được bảng tính với quyền “chỉ bảng tính này” không?',
      en: 'Can the sheet be read under the permission for this spreadsheet only?',
    },
    source: `${REFERENCE}/spreadsheet/spreadsheet-app#getActiveSpreadsheet()`,
    places: EVERYWHERE,
    ask: ({ file }) => typeof file.getSheets()[0]?.getRange('A1').getDisplayValue(),
  },
  {
    name: 'sheet-write',
    asks: {
      vi: 'Ghi được vào bảng tính và đọc lại đúng không?',
      en: 'Can the sheet be written to and read back?',
    },
    source: `${REFERENCE}/spreadsheet/range#setValue(Object)`,
    places: EVERYWHERE,
    ask({ file }) {
      const cell = file.getSheets()[0]?.getRange('B1');
      const text = `ghi ${Date.now() % 1000}`;
      cell?.setValue(text);
      SpreadsheetApp.flush();
      return cell?.getValue() === text;
    },
  },
  {
    name: 'own-address',
    asks: {
      vi: 'Google cho biết địa chỉ nào của trang: /exec, /dev, có tên miền, hay không có?',
      en: 'Which address of the page does Google give: /exec, /dev, one with a domain, none?',
    },
    source: `${REFERENCE}/script/service#getUrl()`,
    places: EVERYWHERE,
    ask: () => kindOfAddress(ScriptApp.getService().getUrl()),
  },
  {
    name: 'document-lock',
    asks: { vi: 'Có khóa của tài liệu không?', en: 'Is there a document lock?' },
    source: `${REFERENCE}/lock/lock-service#getDocumentLock()`,
    places: EVERYWHERE,
    ask: () => LockService.getDocumentLock() !== null,
  },
  {
    name: 'script-lock',
    asks: {
      vi: 'Lấy được khóa của tập lệnh không? Không có thì trang không được ghi gì.',
      en: 'Can the script lock be taken? Without it nothing may be written from the page.',
    },
    source: `${REFERENCE}/lock/lock-service#getScriptLock()`,
    places: EVERYWHERE,
    ask() {
      const lock = LockService.getScriptLock();
      const taken = lock.tryLock(1000);
      lock.releaseLock();
      return taken;
    },
  },
  {
    name: 'active-user',
    asks: {
      vi: 'Google cho biết ai đang bấm không?',
      en: 'Does Google tell who is at the keyboard?',
    },
    source: `${REFERENCE}/base/session#getActiveUser()`,
    places: ['menu', 'page', 'call', 'clock'],
    ask: () => whoIs(Session.getActiveUser()),
    // Google may name the owner who opens the page; a visitor stays unknown. Both are right
    agrees: (local, live) => live === local || live === 'owner',
  },
  {
    name: 'stranger',
    asks: {
      vi: 'Google có cho biết ai đang mở trang trên điện thoại không?',
      en: 'Does Google tell who has the page open on the telephone?',
    },
    source: `${REFERENCE}/base/session#getActiveUser()`,
    places: ['phone-page', 'phone-call'],
    ask: () => whoIs(Session.getActiveUser()),
  },
  {
    name: 'effective-user',
    asks: { vi: 'Chạy với quyền của ai?', en: 'With whose rights does it run?' },
    source: `${REFERENCE}/base/session#getEffectiveUser()`,
    places: EVERYWHERE,
    ask: () => whoIs(Session.getEffectiveUser()),
  },
  {
    name: 'zones',
    asks: {
      vi: 'Múi giờ của tập lệnh và của bảng tính có giống nhau không?',
      en: 'Are the zones of script and spreadsheet the same?',
    },
    source: `${REFERENCE}/spreadsheet/spreadsheet#getSpreadsheetTimeZone()`,
    places: ['menu', 'call', 'clock'],
    ask: ({ file }) => file.getSpreadsheetTimeZone() === Session.getScriptTimeZone(),
  },
  {
    name: 'dialogs-refused',
    asks: {
      vi: 'Hộp thoại bị từ chối khi không có ai ngồi trước bảng tính không?',
      en: 'Are dialogs refused where nobody sits at the sheet?',
    },
    source: `${REFERENCE}/spreadsheet/spreadsheet-app#getUi()`,
    places: ['page', 'call', 'clock'],
    ask: () =>
      attempt(() => {
        SpreadsheetApp.getUi();
        return 'given';
      }),
  },
];
