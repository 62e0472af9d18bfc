import { sessionAccount } from '../../src/google/account';
import { sheetClock } from '../../src/google/clock';
import { visitorPage } from '../../src/google/html/html-page';
import { loadJson } from '../../src/google/html/load-json';
import { mailAppMailer } from '../../src/google/mailer';
import { addMenu } from '../../src/google/menu';
import { sheetPeople } from '../../src/google/people';
import { blobPrinter } from '../../src/google/printer';
import { tryWithScriptLock } from '../../src/google/script-lock';
import { scriptProperties } from '../../src/google/script-properties';
import { hmacSigner } from '../../src/google/signer';
import { localTimeIn } from '../../src/google/spreadsheet/cell-values';
import { templateFile } from '../../src/google/spreadsheet/template-file';
import { projectTriggers } from '../../src/google/triggers';
import { menuIn } from '../../src/words/menu-in';
import { NOT_DOCUMENTED, type Probe } from '../read/probe';

const REFERENCE = 'https://developers.google.com/apps-script/reference';

/** Probes that run the add-on's own modules, except those for tabs. */
export const product: readonly Probe[] = [
  {
    name: 'product-people',
    asks: {
      vi: 'Menu có mục con, thanh bên, lời báo ngắn, dòng đang chọn: có như tiện ích dùng không?',
      en: 'Menu with submenus, sidebar, short message, selected row: as the add-on uses them?',
    },
    source: `${REFERENCE}/base/menu#addSubMenu(Menu)`,
    places: ['menu'],
    ask() {
      const people = sheetPeople(() => menuIn('vi'));
      addMenu('vi', 'thử', false);
      people.toast('thử');
      people.openDialog({ page: 'unit', size: 'sidebar' }, 'thử', { state: 'refused' });
      return people.selectedRow('units');
    },
  },
  {
    name: 'edit-event',
    asks: {
      vi: 'Sửa một ô: lịch theo sửa ô có chạy, có nói ô nào và mã lịch của mình không?',
      en: 'A cell is edited: does the edit trigger run, and name the cell and its own id?',
    },
    source: 'https://developers.google.com/apps-script/guides/triggers/events#edit',
    places: ['menu'],
  },
  {
    name: 'dialog-browser',
    asks: {
      vi: 'Trong hộp thoại: tải tệp về, chọn tệp, sao chép, mở thẻ mới, in, nhớ trong trình duyệt?',
      en: 'Inside a dialog: download, file input, copying, a new tab, printing, storage?',
    },
    source: NOT_DOCUMENTED,
    places: ['menu'],
    onlyLive: true,
  },
  {
    name: 'product-permissions',
    asks: {
      vi: 'Tiện ích có nhận ra là đã đủ năm quyền không?',
      en: 'Does the add-on see that all five permissions are given?',
    },
    source: `${REFERENCE}/script/authorization-info#getAuthorizedScopes()`,
    places: ['call', 'clock'],
    ask() {
      const { active, effective, missing, askPermissions, runName } = sessionAccount();
      askPermissions();
      return {
        missing: [...missing()],
        names: runName().length,
        asMe: active() !== '' || effective() !== '',
      };
    },
  },
  {
    name: 'product-triggers',
    asks: {
      vi: 'Lịch chạy và lịch theo sửa ô của tiện ích: lập, nhận ra, xóa được không?',
      en: 'The add-on’s time and edit triggers: are they made, known and removed?',
    },
    source: `${REFERENCE}/script/trigger#getUniqueId()`,
    places: ['call', 'clock'],
    ask() {
      const triggers = projectTriggers();
      try {
        const made = [triggers.ensure(), triggers.ensure()];
        const ids = ScriptApp.getProjectTriggers().map((trigger) => trigger.getUniqueId());
        return {
          made,
          known: ids.every(triggers.isOurs),
          other: triggers.isOurs('x'),
          id: typeof ids[0],
        };
      } finally {
        triggers.remove();
      }
    },
  },
  {
    name: 'product-letter',
    asks: {
      vi: 'Thư của tiện ích có bản in, tệp lịch, nơi trả lời và bản sao: gửi được không?',
      en: 'Does a letter with print, calendar file, reply address and copy go?',
    },
    source: `${REFERENCE}/mail/mail-app#sendEmail(Object)`,
    ask() {
      const me = Session.getEffectiveUser().getEmail();
      const mailer = mailAppMailer();
      mailer.send({
        ...{
          to: me,
          copies: me,
          replyTo: me,
          senderName: 'Đôn Đốc',
          subject: 'thử thư của tiện ích',
        },
        ...{ text: 'thử', html: '<p>thử</p>', calendar: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' },
        attachment: { name: 'thu.pdf', bytes: blobPrinter().pdf('<p>thử</p>') },
      });
      return mailer.remaining() >= 0;
    },
  },
  {
    name: 'product-properties',
    asks: {
      vi: 'Thuộc tính, khóa ký và khóa của tập lệnh như tiện ích dùng: có như nhau không?',
      en: 'Properties, signature and lock as the add-on uses them: are they alike?',
    },
    source: `${REFERENCE}/properties/properties#setProperties(Object)`,
    places: ['call', 'clock'],
    ask() {
      const properties = scriptProperties();
      const signer = hmacSigner(properties);
      const outcome = tryWithScriptLock(() => SpreadsheetApp.flush())(() => {
        properties.setAll({ key: 'khoa', consent: 'due' });
        properties.set('language', 'vi');
        return properties.get('consent');
      });
      const signed = signer.sign('thử');
      const stored = PropertiesService.getScriptProperties();
      for (const name of ['key', 'consent', 'language']) stored.deleteProperty(name);
      return { outcome, signed, key: signer.newKey().length };
    },
  },
  {
    name: 'product-clock',
    asks: {
      vi: 'Đồng hồ của tiện ích có khớp giờ Việt Nam không?',
      en: 'Does the add-on’s clock agree with Vietnam’s time?',
    },
    source: `${REFERENCE}/utilities/utilities#formatDate(Date,String,String)`,
    places: ['call', 'clock'],
    ask() {
      const zone = 'Asia/Ho_Chi_Minh';
      const now = sheetClock({ zone: () => zone, localTime: localTimeIn(zone) }).now();
      return now === Utilities.formatDate(new Date(), zone, "yyyy-MM-dd'T'HH:mm");
    },
  },
  {
    name: 'product-files',
    asks: {
      vi: 'Tệp lời văn và trang của đơn vị, cỡ thật: đọc và dựng được không?',
      en: 'Files of words and the units’ page, in their real size: are they read and rendered?',
    },
    source: `${REFERENCE}/html/html-service#createTemplateFromFile(String)`,
    places: ['call', 'page'],
    ask() {
      const view = { state: 'refused' };
      const page = visitorPage({ page: 'unit', view, title: 'thử' }).getContent();
      return {
        words: 'setUp' in loadJson<object>('words-vi'),
        page: page.trimEnd().endsWith('</html>'),
      };
    },
  },
  {
    name: 'product-template',
    asks: {
      vi: 'Tab Bắt đầu với nút hình: lập được không?',
      en: 'Can the first tab with its picture button be made?',
    },
    source: NOT_DOCUMENTED,
    ask() {
      const file = templateFile();
      const wasBlank = file.isBlank();
      file.writeStart(['một', 'hai'], { row: 2, text: 'thử' });
      return { wasBlank, address: file.copyAddress().endsWith('/copy') };
    },
  },
];
