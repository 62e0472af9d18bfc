import { at } from '../names/menu-at';

export const periods = {
  week: 'Tuần từ {from} đến {day}',
  month: 'Tháng {month}/{year}',
  months: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  midMonth: 'Tháng {month}/{year} (từ {from} đến {day})',
  quarter: 'Quý {number}/{year}',
  halfYear: '6 tháng đầu năm {year}',
  secondHalf: '6 tháng cuối năm {year}',
  nineMonths: '9 tháng đầu năm {year}',
  year: 'Năm {year}',
  custom: 'Kỳ đến {day}',
  reports: {
    week: 'Báo cáo tuần từ {from} đến {day}',
    month: 'Báo cáo tháng {month}/{year}',
    midMonth: 'Báo cáo tháng {month}/{year} (từ {from} đến {day})',
    quarter: 'Báo cáo quý {number}/{year}',
    halfYear: 'Báo cáo 6 tháng đầu năm {year}',
    secondHalf: 'Báo cáo 6 tháng cuối năm {year}',
    nineMonths: 'Báo cáo 9 tháng đầu năm {year}',
    year: 'Báo cáo năm {year}',
  },
  early: '{name} (đến {day})',
  tampered:
    'Số liệu kỳ “{period}” (lần chốt {closing}, văn bản {number}) đã bị sửa hoặc xóa bớt sau khi chốt. Hãy xem lịch sử phiên bản của bảng tính để khôi phục tab “Kỳ báo cáo”, hoặc chốt lại kỳ và ghi lý do.',
  gone: 'Thư tổng hợp nói về văn bản hoặc kỳ không còn trong tab “Văn bản”, tab “Kỳ báo cáo”. Hãy khôi phục từ lịch sử phiên bản của bảng tính, hoặc chốt lại kỳ và ghi lý do.',
  untold:
    'Kỳ “{period}” của văn bản {number} đã chốt lại (lần chốt {closing}) nhưng chưa có thư báo {mailboxes}, nơi đã nhận số liệu cũ. Hãy chốt lại kỳ này một lần nữa và ghi lý do.',
  copyDiffers: `Văn bản {number}: cột “Các kỳ đã chốt” ở tab “Văn bản” không khớp với tab “Kỳ báo cáo”, nên Tổng hợp có thể so sánh sai. Hãy chạy menu ${at.setUp} để chép lại.`,
} as const;
