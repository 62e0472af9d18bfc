/** Makes an error as Google's services throw it: named Exception. */
export function googleError(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

const texts = {
  server: {
    en: "We're sorry, a server error occurred. Please wait a bit and try again.",
    vi: 'Rất tiếc, đã xảy ra lỗi máy chủ. Vui lòng đợi một lát rồi thử lại.',
  },
  mailQuota: {
    en: 'Service invoked too many times for one day: email.',
    vi: 'Dịch vụ được gọi quá nhiều lần trong một ngày: email.',
  },
  lockTimeout: {
    en: 'Lock timeout: another process was holding the lock for too long.',
    vi: 'Hết thời gian chờ khóa: một quy trình khác đã giữ khóa quá lâu.',
  },
  recipients: {
    en: 'Limit Exceeded: Email Recipients Per Message.',
    vi: 'Đã vượt quá giới hạn: Số người nhận email trên mỗi thư.',
  },
  bodySize: {
    en: 'Limit Exceeded: Email Body Size.',
    vi: 'Đã vượt quá giới hạn: Kích thước nội dung email.',
  },
  attachmentSize: {
    en: 'Limit Exceeded: Email Total Attachments Size.',
    vi: 'Đã vượt quá giới hạn: Tổng kích thước tệp đính kèm email.',
  },
  noRecipient: {
    en: 'Failed to send email: no recipient',
    vi: 'Không gửi được email: không có người nhận',
  },
  invalidEmail: { en: 'Invalid email: %s', vi: 'Email không hợp lệ: %s' },
  argumentTooLarge: { en: 'Argument too large: %s', vi: 'Đối số quá lớn: %s' },
  propertyQuota: {
    en: 'You have exceeded the property storage quota. Please remove some properties and try again.',
    vi: 'Bạn đã vượt quá hạn mức bộ nhớ thuộc tính. Vui lòng xóa một số thuộc tính rồi thử lại.',
  },
  tooManyTriggers: {
    en: 'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    vi: 'Tập lệnh này có quá nhiều trình kích hoạt. Phải xóa bớt trình kích hoạt khỏi tập lệnh trước khi thêm.',
  },
  triggerTime: {
    en: 'Service using too much computer time for one day',
    vi: 'Dịch vụ sử dụng quá nhiều thời gian máy tính trong một ngày',
  },
  tooManyRuns: {
    en: 'There are too many scripts running simultaneously for this Google user account.',
    vi: 'Có quá nhiều tập lệnh đang chạy đồng thời cho tài khoản người dùng Google này.',
  },
  noUi: {
    en: 'Cannot call SpreadsheetApp.getUi() from this context.',
    vi: 'Không thể gọi SpreadsheetApp.getUi() từ ngữ cảnh này.',
  },
  noPermission: {
    en: 'You do not have permission to call %s. Required permissions: %s',
    vi: 'Bạn không có quyền gọi %s. Quyền bắt buộc: %s',
  },
  scopes: {
    en: 'Specified permissions are not sufficient to call %s. Required permissions: %s',
    vi: 'Quyền được chỉ định không đủ để gọi %s. Quyền bắt buộc: %s',
  },
  noFunction: { en: 'Script function not found: %s', vi: 'Không tìm thấy hàm tập lệnh: %s' },
  noFile: { en: 'No HTML file named %s was found.', vi: 'Không tìm thấy tệp HTML nào có tên %s.' },
  timeLimit: {
    en: 'Exceeded maximum execution time',
    vi: 'Đã vượt quá thời gian thực thi tối đa',
  },
};

export type GoogleText = keyof typeof texts;

/**
 * Gives Google's sentence in the language asked, its places filled in order; the Vietnamese ones stand
 * for any text that is not English, their wording is not Google's own.
 */
export function googleText(
  language: 'en' | 'vi',
  key: GoogleText,
  ...fill: (string | number)[]
): string {
  let text = texts[key][language];
  for (const value of fill) text = text.replace('%s', String(value));
  return text;
}
