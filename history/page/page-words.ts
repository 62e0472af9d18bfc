import type { Language } from '../../src/texts/language';
import type { Translated } from '../../src/words/translated';

const vi = {
  title: 'Số liệu nhiều năm của các cơ quan cấp dưới',
  lead: 'Từ các tệp số liệu kỳ đã nhận: {offices} cơ quan, {dispatches} văn bản, {closings} lần chốt; số liệu đến hết ngày {day}.',
  headline:
    'Tháng {month}/{year}: {offices} cơ quan đã gửi số liệu, {missing} cơ quan chưa gửi đủ. Theo số liệu đã gửi, {completed}% đơn vị đã hoàn thành.',
  compared: ' Cùng tháng năm trước {before}%, thay đổi {moved} điểm phần trăm.',
  years: 'Các năm đặt cạnh nhau',
  yearsNote:
    'Tỷ lệ đơn vị đã hoàn thành ở cuối mỗi tháng, tính trên tất cả các văn bản mà cơ quan cấp dưới đã gửi số liệu của tháng đó.',
  chart: 'Biểu đồ đường: tỷ lệ hoàn thành theo tháng, mỗi năm một đường.',
  month: 'Tháng {month}',
  shortMonth: 'T{month}',
  yearTable: 'Hoàn thành % ở cuối tháng, theo năm',
  yearOf: 'Năm {year} theo tháng',
  notSent: 'Cơ quan chưa gửi, tháng {month}/{year}',
  notSentNote:
    'Với mỗi văn bản có từ hai cơ quan trở lên theo dõi: những cơ quan chưa có số liệu của tháng này mà đã gửi số liệu nào đó trong 12 tháng qua. Cơ quan chưa gửi lần nào thì không có trong danh sách.',
  allSent: 'Không có cơ quan nào: các cơ quan đều đã gửi.',
  dispatch: 'Văn bản số {number}, ngày {day}, {body}',
  missing: '{count} cơ quan chưa gửi:',
  never: 'chưa gửi lần nào',
  completion: 'Hoàn thành theo cơ quan, tháng {month}/{year}',
  completionNote:
    'Tăng, giảm là so với kỳ trước của cùng cơ quan, cùng văn bản, tính bằng điểm phần trăm.',
  late: 'Quá hạn theo khối, tháng {month}/{year}',
  lateNote:
    'Gộp các cơ quan và các văn bản. Tỷ lệ quá hạn tính cả đơn vị hoàn thành quá hạn và đơn vị chưa hoàn thành khi đã quá hạn.',
  source:
    'Trang do Đôn Đốc lập từ tệp số liệu kỳ có niêm phong; chỉ có số liệu tổng hợp và theo khối, không có đơn vị, đầu mối hay cá nhân nào. Một kỳ tính vào tháng có ngày chốt; chốt muộn không quá {days} ngày sang tháng sau vẫn tính vào tháng trước. Kỳ chốt nhiều lần thì lần chốt sau cùng được tính.',
} as const;

export type PageWords = typeof vi;

const en: Translated<PageWords> = {
  title: 'Years of figures of the lower offices',
  lead: 'From the period files taken in: {offices} offices, {dispatches} documents, {closings} closings; figures up to the end of {day}.',
  headline:
    '{month}/{year}: offices that have sent figures: {offices}; that still owe some: {missing}. Of the units in what was sent {completed}% have completed.',
  compared:
    ' In the same month of the year before: {before}%; a change of {moved} percentage points.',
  years: 'Years side by side',
  yearsNote:
    'Share of units that had completed at the end of each month, over all documents of which lower offices have sent that month’s figures.',
  chart: 'Line chart: share completed by month, a line for each year.',
  month: 'Month {month}',
  shortMonth: '{month}',
  yearTable: 'Completed % at the end of the month, by year',
  yearOf: '{year} by month',
  notSent: 'Offices that have not sent, {month}/{year}',
  notSentNote:
    'For each document that two offices or more follow up: those without figures of this month that have sent any in the last 12 months. An office that has never sent is not listed.',
  allSent: 'None: all offices have sent.',
  dispatch: 'Document No. {number} of {day}, {body}',
  missing: '{count} offices have not sent:',
  never: 'never',
  completion: 'Completion by office, {month}/{year}',
  completionNote:
    'The change is that since the period before of the same office and document, in percentage points.',
  late: 'Late by block, {month}/{year}',
  lateNote:
    'All offices and documents together. Late are units that completed after the deadline and those that have not completed and are past it.',
  source:
    'Made by Đôn Đốc from sealed period files: totals and blocks only, no unit, contact or person. A period belongs to the month of its cut-off; one closed up to {days} days into the next month still belongs to the month before. Of several closings of a period the last counts.',
};

export function pageWords(language: Language): PageWords {
  return language === 'en' ? (en as unknown as PageWords) : vi;
}
