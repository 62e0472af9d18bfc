import { NOT_DOCUMENTED, type Plain, type Probe } from '../read/probe';
import { attemptEach, timed } from '../script/attempt';
import { letterToSee, pdfHtml } from '../script/to-see';

const MAIL = 'https://developers.google.com/apps-script/reference/mail/mail-app';

const isCount = (value: Plain) => typeof value === 'number' && value <= 1500;

/** Number of pages of a PDF, counted in its uncompressed objects. */
function pagesIn(bytes: readonly number[]): number {
  const text = bytes.map((byte) => String.fromCharCode(byte & 255)).join('');
  return text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Probes on letters and the PDF. All letters go to the owner of the script. */
export const mail: readonly Probe[] = [
  {
    name: 'mail-quota',
    asks: {
      vi: 'Hôm nay còn gửi được bao nhiêu, và con số có giảm sau một thư không?',
      en: 'How many may still be sent today, and does one letter lower it?',
    },
    source: `${MAIL}#getRemainingDailyQuota()`,
    ask() {
      const before = MailApp.getRemainingDailyQuota();
      const to = Session.getEffectiveUser().getEmail();
      MailApp.sendEmail({ to, subject: 'thử hạn mức', body: 'thử' });
      return { before, after: MailApp.getRemainingDailyQuota() };
    },
    agrees(local, live) {
      const counts = (value: Plain) => Object.values(value as Record<string, Plain>);
      return [...counts(local), ...counts(live)].every(isCount);
    },
  },
  {
    name: 'mail-headers',
    asks: {
      vi: 'Dấu xuống dòng trong chủ đề, tên người gửi, địa chỉ: bị từ chối hay làm phẳng?',
      en: 'Line breaks in subject, sender’s name, address: refused or flattened?',
    },
    source: NOT_DOCUMENTED,
    ask() {
      const me = Session.getEffectiveUser().getEmail();
      const second = me.replace('@', '+second@');
      const body = 'thử';
      const sent = (letter: GoogleAppsScript.Mail.MailAdvancedParameters) => () => {
        MailApp.sendEmail(letter);
        return 'sent';
      };
      return attemptEach({
        subject: sent({ to: me, subject: `thử 1\r\nBcc: ${second}`, body }),
        subjectLine: sent({ to: me, subject: 'thử 2\ndòng hai', body }),
        name: sent({ to: me, subject: 'thử 3', name: `Tên\r\nBcc: ${second}`, body }),
        address: sent({ to: `${me}\r\nBcc: ${second}`, subject: 'thử 4', body }),
      });
    },
  },
  {
    name: 'pdf',
    asks: {
      vi: 'Bản tóm tắt gửi lãnh đạo đổi ra PDF được không: cột vẽ bằng ô, bảng sang trang; thêm hình SVG (người xem tệp trong thư)?',
      en: 'Is the summary for leaders turned into PDF: bars of cells, tables over two pages; an SVG as well (a person looks at the attachment)?',
    },
    source: 'https://developers.google.com/apps-script/reference/base/blob#getAs(String)',
    ask() {
      const pdf = Utilities.newBlob(pdfHtml(), 'text/html', 'thu.html').getAs('application/pdf');
      const bytes = pdf.getBytes();
      const to = Session.getEffectiveUser().getEmail();
      MailApp.sendEmail({ to, ...letterToSee(), attachments: [pdf] });
      const begins = bytes
        .slice(0, 5)
        .map((byte) => String.fromCharCode(byte))
        .join('');
      return { begins, pages: pagesIn(bytes), kilobytes: Math.ceil(bytes.length / 1024) };
    },
    agrees: (local, live) =>
      (local as Record<string, Plain>).begins === (live as Record<string, Plain>).begins,
  },
  {
    name: 'mail-time',
    asks: { vi: 'Gửi một thư mất bao lâu?', en: 'How long does sending one letter take?' },
    source: NOT_DOCUMENTED,
    ask() {
      const to = Session.getEffectiveUser().getEmail();
      const body = 'thử '.repeat(1000);
      return { mail: timed(() => MailApp.sendEmail({ to, subject: 'thử giờ gửi', body })) };
    },
    agrees: () => true,
  },
];
