import type { Moment } from '../calendar/moment';
import type { Language } from '../texts/language';

const LOG_EVENTS = {
  setUp: { vi: 'Thiết lập', en: 'Set-up' },
  unitsImported: { vi: 'Nhập đơn vị', en: 'Units imported' },
  importUndone: { vi: 'Hoàn tác nhập đơn vị', en: 'Import undone' },
  unitChanged: { vi: 'Thay đổi đơn vị', en: 'Unit changed' },
  contactsDeleted: { vi: 'Xóa dữ liệu liên hệ', en: 'Contact data deleted' },
  dispatchAdded: { vi: 'Thêm văn bản', en: 'Document added' },
  dispatchChanged: { vi: 'Đổi trạng thái văn bản', en: 'Document status changed' },
  recipientsChanged: { vi: 'Sửa nơi nhận', en: 'Recipients changed' },
  lettersPlanned: { vi: 'Lập thư', en: 'Letters prepared' },
  letterSent: { vi: 'Gửi thư', en: 'Letter sent' },
  letterFailed: { vi: 'Gửi thư lỗi', en: 'Letter failed' },
  lettersDecided: { vi: 'Duyệt thư', en: 'Letters decided on' },
  lettersMarkedSent: { vi: 'Ghi nhận thư đã gửi', en: 'Letters noted as sent' },
  lettersCancelled: { vi: 'Hủy thư chờ gửi', en: 'Queued letters cancelled' },
  lettersRepeated: { vi: 'Cho gửi lại thư', en: 'Letters ordered again' },
  toldByHand: { vi: 'Nhắc trực tiếp', en: 'Told directly' },
  slipPrinted: { vi: 'In phiếu mã QR', en: 'QR slip printed' },
  addressReturned: { vi: 'Thư bị trả lại', en: 'Letter came back' },
  acknowledged: { vi: 'Đơn vị xác nhận', en: 'Unit acknowledged' },
  resultReported: { vi: 'Đơn vị báo kết quả', en: 'Unit reported training' },
  delayTold: { vi: 'Đơn vị hẹn ngày hoàn thành', en: 'Unit told its expected day' },
  requested: { vi: 'Đơn vị đề nghị', en: 'Unit made a request' },
  requestWithdrawn: { vi: 'Đơn vị rút đề nghị', en: 'Unit withdrew a request' },
  requestDecided: { vi: 'Trả lời đề nghị', en: 'Request decided' },
  unexpectedAnswer: { vi: 'Trả lời ngoài danh sách', en: 'Unexpected answer' },
  resultsDrawn: { vi: 'Chọn ngẫu nhiên để đối chiếu', en: 'Drawn to be compared' },
  answerChecked: { vi: 'Đã đối chiếu', en: 'Answer checked' },
  answerReturned: { vi: 'Đề nghị bổ sung', en: 'Sent back to be completed' },
  linkRenewed: { vi: 'Cấp lại liên kết', en: 'Link renewed' },
  versionIssued: { vi: 'Bản mới của văn bản', en: 'New version of a dispatch' },
  answerRecorded: { vi: 'Ghi nhận trả lời', en: 'Reply recorded' },
  sheetEdited: { vi: 'Sửa trên bảng', en: 'Edited in the sheet' },
  deadlineChanged: { vi: 'Gia hạn hoặc miễn', en: 'Extended or exempted' },
  periodClosed: { vi: 'Chốt số liệu', en: 'Period closed' },
  // Only in lines of version 1
  problem: { vi: 'Sự cố', en: 'Problem' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type LogEvent = keyof typeof LOG_EVENTS;

export function logEventNames(language: Language): Readonly<Record<LogEvent, string>> {
  const names = Object.entries(LOG_EVENTS).map(([event, name]) => [event, name[language]]);
  return Object.fromEntries(names) as Record<LogEvent, string>;
}

/** A row of Nhật ký. Rows are only appended. They contain no letter text, no token and no full address. */
export interface LogEntry {
  readonly at: Moment;
  readonly event: LogEvent;
  /** Account of the person, as Google reports it; `''` if it reports none. */
  readonly who: string;
  readonly manner: 'auto' | 'byHand';
  readonly dispatch: string;
  readonly unit: string;
  readonly detail: string;
  /** Running number, by which deleted rows are noticed. `null` until the next run. */
  readonly number: number | null;
}
