import { at } from '../names/menu-at';
import { noBlock } from '../report/blocks';

/** The words of the Tổng hợp tab. */
export const summary = {
  title:
    'TỔNG HỢP TÌNH HÌNH QUÁN TRIỆT, TRIỂN KHAI THỰC HIỆN {document}, ngày {day} về việc {subject}',
  asOf: 'Số liệu đến {time}, {day}',
  lastPeriod: '. Kỳ trước: {period}',
  noPeriod: '. Chưa chốt kỳ nào để so sánh',
  tiles: {
    acknowledged: 'Đã xác nhận',
    completed: 'Đã hoàn thành',
    overdue: 'Có việc quá hạn',
    open: 'Chưa xác nhận',
  },
  by: ', hạn {day}',
  moved: '{moved} so với kỳ trước',
  same: 'không đổi so với kỳ trước',
  dispatch: '{document}, ngày {day} về việc {subject}',
  states: {
    paused: 'ĐANG TẠM DỪNG THEO DÕI – ',
    closed: 'ĐÃ KẾT THÚC THEO DÕI NGÀY {day} – ',
  },
  several:
    '{count} văn bản đang theo dõi. Số liệu trên cộng theo từng văn bản: đơn vị nhận mấy văn bản thì tính bấy nhiêu lần.',
  waiting: `{count} thư đang chờ duyệt: menu ${at.approveLetters}.`,
  noneOverdue: 'Không có đơn vị quá hạn.',
  evidence:
    'Đã đối chiếu với văn bản: {checked} đơn vị (hoàn thành {checkedDone}). Số liệu do các đơn vị tự cập nhật, chưa qua kiểm tra: {own} đơn vị (hoàn thành {ownDone}); trong đó {others} đơn vị do cơ quan theo dõi hoặc cấp trên ghi nhận thay. Chưa có thông tin: {silent} đơn vị.',
  deadlines: 'Hạn xác nhận: {acknowledge}. Hạn hoàn thành: {train}.',
  deadlineRolled: '{due} (thời hạn đề nghị {asked} trùng ngày nghỉ)',
  paused: ' (đang tạm dừng theo dõi)',
  lines: {
    acknowledged:
      '{document}: {units} đơn vị nhận{unitsChange}; đã xác nhận {acknowledged} ({share}){change}; chưa xác nhận {open}, trong đó quá hạn {overdue}.',
    completed:
      'Quán triệt, triển khai: đã hoàn thành {completed} ({share}){change}, đúng hạn {onTime}, quá hạn {late}; chưa hoàn thành {open}, trong hạn {within}, quá hạn {overdue}.',
    activity:
      'Đã tổ chức {sessions} hội nghị (buổi); {attended}/{eligible} lượt người tham gia ({share}).',
    overdue: 'Đơn vị có việc quá hạn: {count}{change}{untold}{longest}.',
    followUp:
      'Đã gửi {letters} thư, nhắc trước hạn {early} lượt, đôn đốc {reminders} lượt; {after} đơn vị xác nhận, hoàn thành sau nhắc; {unreachable} đơn vị chưa có địa chỉ thư dùng được{change}.',
  },
  change: ', {moved} so với kỳ “{period}”',
  unmoved: ', không đổi so với kỳ “{period}”',
  longest: {
    untold: ', trong đó {count} đơn vị chưa có thư nào báo hạn',
    units: '; lâu nhất: {units}',
    unit: '{unit} ({days} ngày làm việc)',
  },
  byDirective: 'Các văn bản đang theo dõi',
  document: 'Văn bản',
  byBlock: 'Kết quả theo khối',
  noBlock,
  byParent:
    'Kết quả theo cấp trên trực tiếp (mỗi đơn vị trực thuộc ở mọi cấp tính một lần, không tính cấp trên)',
  parent: 'Cấp trên',
  byAudience: 'Kết quả theo đối tượng',
  audienceColumns: ['TT', 'Đối tượng', 'Số thuộc diện', 'Số tham gia', 'Tỷ lệ'],
  noAudience: 'Chưa phân theo đối tượng',
  byPeriod: 'Kết quả qua các kỳ báo cáo',
  periodColumns: [
    'TT',
    'Kỳ báo cáo',
    'Số liệu đến hết ngày',
    'Tổng số',
    'Đã xác nhận',
    'Tỷ lệ hoàn thành',
    'Đã hoàn thành',
    'Có việc quá hạn',
  ],
  now: 'Hiện nay',
  corrected: ' (đã chốt lại)',
  tampered: ' (ĐÃ BỊ SỬA sau khi chốt)',
  resultsChart: 'Kết quả theo khối – {number}, quán triệt',
  trendChart: 'Tỷ lệ hoàn thành qua các kỳ – {number}',
  noSuchDirective:
    'Không có văn bản nào đang theo dõi mang số hoặc mã “{text}” như ghi ở Cài đặt; dưới đây là tất cả văn bản.',
  columns: {
    order: 'TT',
    block: 'Khối',
    completedBar: 'Đã hoàn thành',
    units: 'Tổng số đơn vị',
    acknowledged: 'Đã xác nhận',
    acknowledgedShare: 'Tỷ lệ xác nhận',
    completedOnTime: 'Hoàn thành đúng hạn',
    completedLate: 'Hoàn thành quá hạn',
    openWithin: 'Còn trong hạn',
    openOverdue: 'Đã quá hạn',
    sessions: 'Số hội nghị',
    eligible: 'Số thuộc diện',
    attended: 'Số tham gia',
    attendedShare: 'Tỷ lệ tham gia',
  },
  total: 'Tổng cộng',
  overdue: 'Đơn vị quá hạn ({count}); số ngày tính theo ngày làm việc',
  overdueColumns: ['TT', 'Đơn vị', 'Việc quá hạn (hạn)', 'Số ngày', 'Đôn đốc'],
  stageDay: '{stage} ({day})',
  expected: 'Đơn vị dự kiến hoàn thành ngày {remark}',
  difficulties: 'Khó khăn, vướng mắc: {remark}',
  remarks: { reason: 'Lý do: {remark}', phone: 'Điện thoại: {remark}' },
  more: 'và {count} đơn vị khác: xem ở trang {tab}.',
  outdated: 'Đơn vị mới trả lời theo bản văn bản cũ, đã được hỏi lại ({count})',
  extended: 'Đơn vị được gia hạn ({count})',
  extendedColumns: ['TT', 'Đơn vị', 'Gia hạn (đến ngày)'],
  exempt: 'Đơn vị không áp dụng ({count})',
  unexpected: 'Trả lời ngoài danh sách nhận, không tính vào tổng số ({count})',
  unreachable:
    'Đơn vị chưa có địa chỉ dùng được, liên hệ bằng điện thoại hoặc văn bản giấy ({count})',
  stages: { acknowledge: 'Xác nhận', train: 'Quán triệt' },
  unreadDirectives: `{count} văn bản chưa có trong số liệu dưới đây vì dòng ở tab “Văn bản” có ô phải sửa: menu ${at.showHealth}.`,
  begin:
    'Làm lần lượt trong menu Đôn đốc: Thiết lập ban đầu, Nhập đơn vị, Thêm văn bản, Xem trước và gửi. Số liệu sẽ hiện ở đây.',
  none: 'Chưa có văn bản nào đang theo dõi. Hãy thêm văn bản từ menu Đôn đốc.',
} as const;
