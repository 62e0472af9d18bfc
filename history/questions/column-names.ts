import type { Language } from '../../src/texts/language';

/** Column headings of answers. A column without an entry here keeps its SQL name. */
const vi: Readonly<Record<string, string>> = {
  year: 'Năm',
  month: 'Tháng',
  office: 'Cơ quan',
  number: 'Số, ký hiệu',
  issued_on: 'Ngày ban hành',
  issuing_body: 'Cơ quan ban hành',
  period: 'Kỳ',
  cut_off: 'Đến hết ngày',
  block: 'Khối',
  offices: 'Số cơ quan',
  dispatches: 'Số văn bản',
  units: 'Đơn vị',
  acknowledged: 'Đã xác nhận',
  acknowledged_percent: 'Xác nhận %',
  completed: 'Hoàn thành',
  completed_percent: 'Hoàn thành %',
  completed_late: 'Hoàn thành quá hạn',
  open_overdue: 'Chưa hoàn thành, quá hạn',
  late_percent: 'Quá hạn %',
  year_before_percent: 'Cùng tháng năm trước %',
  points_moved: 'Tăng, giảm (điểm %)',
  last_sent: 'Gửi gần nhất, đến hết ngày',
};

const en: Readonly<Record<string, string>> = {
  year: 'Year',
  month: 'Month',
  office: 'Office',
  number: 'Document No.',
  issued_on: 'Date of issue',
  issuing_body: 'Issuing body',
  period: 'Period',
  cut_off: 'Up to the end of',
  block: 'Block',
  offices: 'Offices',
  dispatches: 'Documents',
  units: 'Units',
  acknowledged: 'Acknowledged',
  acknowledged_percent: 'Acknowledged %',
  completed: 'Completed',
  completed_percent: 'Completed %',
  completed_late: 'Completed late',
  open_overdue: 'Open, overdue',
  late_percent: 'Late %',
  year_before_percent: 'Same month a year before %',
  points_moved: 'Change (points)',
  last_sent: 'Last sent, up to the end of',
};

export function columnNames(language: Language): Readonly<Record<string, string>> {
  return language === 'vi' ? vi : en;
}
