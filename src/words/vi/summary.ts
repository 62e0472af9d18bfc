import { formatDay } from '../../core/day';
import type { Deadline } from '../../core/deadline';

/** The words of the Tổng hợp tab. */
export const summary = {
  title: (document: string, day: string, subject: string) =>
    `TỔNG HỢP TÌNH HÌNH QUÁN TRIỆT, TRIỂN KHAI THỰC HIỆN ${document}, ngày ${day} về việc ${subject}`,
  asOf: (time: string, day: string) => `Số liệu đến ${time}, ${day}`,
  selfReported: 'Số liệu do các đơn vị tự cập nhật, chưa qua kiểm tra.',
  deadlines: (acknowledge: Deadline, train: Deadline) =>
    `Hạn xác nhận: ${deadlineText(acknowledge)}. Hạn hoàn thành: ${deadlineText(train)}.`,
  headline: (
    units: number,
    acknowledged: number,
    completed: number,
    overdue: number,
    unreachable: number,
  ) =>
    `${units} đơn vị; đã xác nhận ${acknowledged}; đã hoàn thành ${completed}; quá hạn ${overdue}; chưa có địa chỉ dùng được ${unreachable}.`,
  byBlock: 'Kết quả theo khối',
  columns: {
    order: 'TT',
    block: 'Khối',
    units: 'Tổng số đơn vị',
    acknowledged: 'Đã xác nhận',
    acknowledgedShare: 'Tỷ lệ',
    completedOnTime: 'Hoàn thành đúng hạn',
    completedLate: 'Hoàn thành quá hạn',
    openWithin: 'Chưa hoàn thành, trong hạn',
    openOverdue: 'Chưa hoàn thành, quá hạn',
    sessions: 'Số hội nghị',
    eligible: 'Số thuộc diện',
    attended: 'Số tham gia',
    attendedShare: 'Tỷ lệ',
  },
  total: 'Tổng cộng',
  overdue: (count: number) => `Đơn vị quá hạn (${count})`,
  overdueColumns: [
    'TT',
    'Đơn vị',
    'Khối',
    'Việc quá hạn',
    'Hạn',
    'Số ngày làm việc quá hạn',
    'Số lần nhắc, đôn đốc',
    'Khó khăn, vướng mắc',
  ],
  extended: (count: number) => `Đơn vị được gia hạn (${count})`,
  exempt: (count: number) => `Đơn vị không áp dụng (${count})`,
  unreachable: (count: number) =>
    `Đơn vị chưa có địa chỉ dùng được, liên hệ bằng điện thoại hoặc văn bản giấy (${count})`,
  stages: { acknowledge: 'Xác nhận', train: 'Quán triệt' },
  letters: (count: number) => `Đã gửi ${count} thư.`,
  none: 'Chưa có văn bản nào đang theo dõi. Hãy thêm văn bản từ menu Đôn đốc.',
  noOffice: 'Đơn vị theo dõi',
};

function deadlineText({ asked, due }: Deadline): string {
  return asked === due
    ? formatDay(due)
    : `${formatDay(due)} (đặt ra ${formatDay(asked)}, là ngày nghỉ)`;
}
