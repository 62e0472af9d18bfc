import { NOT_DOCUMENTED, type Plain, type Probe } from '../read/probe';
import { attemptEach } from '../script/attempt';

const UTILITIES = 'https://developers.google.com/apps-script/reference/utilities/utilities';

const signed = (text: string, charset?: GoogleAppsScript.Utilities.Charset): string =>
  (charset === undefined
    ? Utilities.computeHmacSha256Signature(text, 'k')
    : Utilities.computeHmacSha256Signature(text, 'k', charset)
  ).join();

/** Probes on signatures and on the order of Vietnamese words. */
export const utilities: readonly Probe[] = [
  {
    name: 'hmac-charsets',
    asks: {
      vi: 'Chữ ký HMAC của chữ có dấu: không nói bảng mã thì ký cái gì?',
      en: 'What does an HMAC sign of letters with marks where no charset is said?',
    },
    source: NOT_DOCUMENTED,
    ask: () => ({
      asQuestionMarks: signed('đơn') === signed('??n'),
      asUtf8: signed('đơn') === signed('đơn', Utilities.Charset.UTF_8),
      asciiIsUtf8: signed('don') === signed('don', Utilities.Charset.UTF_8),
      utf8Begins: signed('đơn', Utilities.Charset.UTF_8).split(',').slice(0, 4).join(),
    }),
  },
  {
    name: 'vietnamese-order',
    asks: {
      vi: 'Tập lệnh xếp chữ Việt đúng thứ tự không?',
      en: 'Does a script put Vietnamese words in their order?',
    },
    source:
      'https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Collator',
    ask: () => {
      const words = ['Ủy', 'TH 10', 'Đoàn', 'TH 2', 'Dân', 'ấp', 'ăn', 'an', 'Ân'];
      return attemptEach({
        collator: () => [...words].sort(new Intl.Collator('vi', { numeric: true }).compare).join(),
        localeCompare: () => ['Đ', 'E', 'D'].sort((a, b) => a.localeCompare(b, 'vi')).join(),
        upper: () => 'đặng ủy'.toUpperCase(),
        composed: () => 'Đơn vị'.normalize('NFD').normalize('NFC') === 'Đơn vị',
      });
    },
  },
  {
    name: 'encodings',
    asks: {
      vi: 'Mã hóa base64, đọc lại, định dạng ngày: như tài liệu nói?',
      en: 'Base64, there and back, and dates: as the reference says?',
    },
    source: `${UTILITIES}#base64EncodeWebSafe(String,Charset)`,
    ask: (): Plain => ({
      utf8: Utilities.base64EncodeWebSafe('đơn', Utilities.Charset.UTF_8),
      bytes: Utilities.newBlob('đ').getBytes().join(),
      day: Utilities.formatDate(new Date('2026-11-11T17:30:00Z'), 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy'),
      md5Length: Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a').length,
    }),
  },
];
