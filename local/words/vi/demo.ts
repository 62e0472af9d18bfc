/** Console output of the demo, which runs the follow-up of a dispatch on this machine. */
export const demo = {
  started:
    'Chạy thử trên máy này, không cần tài khoản Google: {number}, {units} dòng đơn vị, từ {start} trong {days} ngày.',
  setUp: 'Thiết lập ban đầu: {tabs} tab, {triggers} lịch chạy.',
  imported: 'Nhập đơn vị: {message}',
  importWarning: '  Lưu ý, dòng {line}: {message}',
  importWarningsLike: '    và {count} dòng khác có cùng lưu ý.',
  dispatch: 'Thêm văn bản: {message}',
  sent: 'Gửi thông báo lần đầu: {letters} thư, nhắc tới {units} đơn vị.',
  notSent: '  Không gửi thư: {unit} ({reason}).',
  day: '{day}: {events}',
  dayLetters: '{kind} {count} thư',
  dayAcknowledged: '{count} đơn vị xác nhận',
  dayTrained: '{count} đơn vị báo kết quả',
  dayByHand: 'văn phòng ghi nhận {unit} qua điện thoại',
  dayApproved: 'duyệt {count} thư',
  period: 'Chốt số liệu: {message}',
  totals:
    'Kết quả đến {day}: {acknowledged}/{units} đơn vị đã xác nhận; {onTime} hoàn thành đúng hạn, {late} hoàn thành quá hạn, {openWithin} chưa hoàn thành trong hạn, {openOverdue} chưa hoàn thành quá hạn.',
  cost: 'Máy ảo Apps Script: {runs} lượt chạy, {calls} lệnh gọi dịch vụ, {letters} thư.',
  wrote: 'Đã ghi vào {folder}:',
  workbook: '  workbook.xlsx  bảng tính với mọi tab',
  mail: '  mail/          {count} thư (.eml), mở được bằng phần mềm thư',
  summary: '  summary.html   tổng hợp cho lãnh đạo',
  journal: '  journal.json   từng lệnh gọi dịch vụ',
  pageOf: 'Trang của đơn vị {unit} (chạy trên máy này; Ctrl+C để dừng): {link}',
  noBrowser:
    'Máy này không có Chrome hoặc Edge nên không in được PDF. Cài một trong hai rồi chạy lại; trên Google thì không cần.',
  fileMissing:
    'Không đọc được tệp {file}: không có tệp này, hoặc không được phép mở. Hãy kiểm tra đường dẫn.',
  notWorkbook:
    'Không đọc được tệp {file}: tệp hỏng, hoặc không phải tệp Excel đời mới (.xlsx). Hãy mở bằng Excel, lưu thành .xlsx hoặc “CSV UTF-8”.',
  notJson: 'Tệp {file} không phải JSON hợp lệ. Hãy sửa lại theo mẫu local/sample/1384-CV-HU.json.',
  dispatchProblem: 'Tệp {file}, mục “{field}” (“{value}”): {message}',
  unitsProblem: 'Tệp {file}, dòng {line}: {message}',
  unitsNoName:
    'Tệp {file}: không thấy cột tên đơn vị. Danh sách cần một dòng tiêu đề có cột “Tên đơn vị” (hoặc “Đơn vị”, “Cơ quan”). Hãy thêm dòng tiêu đề rồi chạy lại.',
  unitsEmpty: 'Tệp {file}: danh sách không có dòng nào để nhập.',
  unitsAlike:
    'nghi trùng với {names} ({reason}). Hãy bỏ dòng thừa, hoặc ghi mã đơn vị để phân biệt.',
  unitsFile: 'Tệp {file}: {message}',
  optionProblem: 'Tùy chọn {option} = “{value}” không dùng được: {expected}.',
  expectDay: 'cần một ngày dạng 2024-10-30',
  expectNotBefore: 'không được trước ngày ban hành ({day})',
  expectCount: 'cần một số nguyên từ 1 đến 366',
  expectServer: 'cần dạng máy:cổng, ví dụ 127.0.0.1:1025',
  usage:
    'Cách dùng: npm run demo -- [--dispatch TỆP.json] [--units TỆP.csv|TỆP.xlsx] [--out THƯ_MỤC] [--start NĂM-THÁNG-NGÀY] [--days SỐ] [--seed SỐ] [--smtp MÁY:CỔNG] [--language vi|en]',
} as const;
