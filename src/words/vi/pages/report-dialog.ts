import { at } from '../names/menu-at';

export const reportDialog = {
  title: 'Lập báo cáo',
  dispatch: 'Văn bản',
  label: (type: string, number: string, subject: string) => `${type} số ${number}: ${subject}`,
  joint: 'Nhiều văn bản (báo cáo chung)',
  several: 'Văn bản trong báo cáo',
  ended: (label: string) => `${label} (không còn thực hiện)`,
  chooseDispatch: 'Xin đánh dấu ít nhất một văn bản còn theo dõi.',
  withoutPeriod: (period: string, numbers: string) =>
    period === ''
      ? `Không có số liệu hiện nay của ${numbers}: văn bản đã chuyển vào tệp lưu trữ.`
      : `Kỳ “${period}” không có số liệu của ${numbers}, nên báo cáo không có các văn bản này.`,
  source: 'Số liệu',
  now: 'Số liệu hiện nay',
  closed: (period: string, day: string) => `${period} (chốt đến ngày ${day})`,
  corrected: (period: string) => `${period}, đã chốt lại`,
  noPeriod: `Văn bản này chưa có kỳ nào được chốt. Muốn báo cáo theo kỳ, chọn ${at.closePeriod} trước.`,
  closedHint:
    'Kỳ đã chốt giữ số liệu của từng đơn vị; ngày xác nhận, ngày tổ chức, hình thức, văn bản không nằm trong kỳ nên không ghi.',
  layout: 'Thể thức',
  chooseLayout: '(chọn thể thức)',
  layoutMissing: 'Xin chọn thể thức của báo cáo.',
  layouts: {
    party: 'Văn bản của Đảng (399-QĐ/TW, 05-HD/VPTW)',
    state: 'Văn bản hành chính (NĐ 30/2020)',
  },
  annexes: 'Phụ lục kèm theo',
  annexNames: {
    blocks: 'Biểu tổng hợp theo khối',
    units: 'Kết quả theo đơn vị',
    overdue: 'Đơn vị quá hạn (chỉ gửi lãnh đạo)',
    subordinates: 'Biểu tổng hợp theo cơ quan cấp dưới',
    values: 'Số liệu các đơn vị báo',
    rounds: 'Số liệu qua các kỳ của báo cáo định kỳ',
  },
  reading: 'Đang đọc số liệu…',
  tampered:
    'Số liệu của kỳ này trong tab “Kỳ báo cáo” đã bị sửa hoặc xóa bớt sau khi chốt, nên báo cáo dưới đây không còn đúng như lúc chốt. Hãy khôi phục từ lịch sử phiên bản, hoặc chốt lại kỳ và ghi lý do, trước khi dùng.',
  preview: 'Xem trước',
  previewFrame: 'Bản xem trước của báo cáo',
  shortened: (count: string) =>
    `Bản xem trước chỉ hiện ${count} dòng đầu của mỗi phụ lục; tệp tải về có đủ.`,
  word: 'Tải bản Word',
  pdf: 'Tải bản PDF',
  workbook: 'Tải bảng Excel',
  summary: 'Xem và in trang tổng hợp',
  periodFile: 'Tải tệp số liệu gửi cấp trên',
  periodFileHint:
    'Tệp có số liệu tổng hợp và theo khối của kỳ đã chốt, không có tên đơn vị hay đầu mối. Cơ quan cấp trên đọc tệp bằng Nhập tổng hợp cấp dưới.',
  periodFileDone: (name: string) =>
    `Đã tải ${name}. Gửi tệp cho cơ quan cấp trên; không sửa tệp, vì tệp bị sửa sẽ không được nhận.`,
  periodFileUnnamed:
    'Chưa ghi tên cơ quan. Hãy điền mục “Đơn vị theo dõi” trong tab “Cài đặt” rồi mở lại hộp thoại này.',
  periodFileUnsound:
    'Số liệu của kỳ này trong tab “Kỳ báo cáo” đã bị sửa sau khi chốt nên không lập được tệp. Hãy khôi phục từ lịch sử phiên bản, hoặc chốt lại kỳ và ghi lý do.',
  years: 'Sổ theo dõi từng đơn vị trong năm',
  year: (year: string) => `Tải sổ năm ${year} (Excel)`,
  yearHint:
    'Mỗi đơn vị một dòng: số văn bản, đúng hạn, quá hạn, chưa xong, số lần đôn đốc; kèm trang dữ liệu để lập bảng tổng hợp. Không tính văn bản đã chuyển vào tệp lưu trữ.',
  copies: 'Sao chép phụ lục để dán vào văn bản khác',
  copy: (annex: string) => `Sao chép ${annex}`,
  wordDone: (name: string) => `Đã tải ${name}. Mở bằng Word để điền phần còn trống.`,
  fileDone: (name: string) => `Đã tải ${name}.`,
  copied: (annex: string) => `Đã sao chép ${annex}. Mở văn bản và dán (Ctrl+V).`,
  notCopied: (annex: string) =>
    `Trình duyệt không cho sao chép ${annex}. Xin tải bản Word và chép bảng từ đó.`,
  pdfNote:
    'Bản PDF do Google chuyển nên lề, cỡ chữ có thể hơi khác; đúng từng chi tiết là bản Word.',
  styles: {
    superior: 'Cơ quan cấp trên',
    issuer: 'Cơ quan ban hành',
    number: 'Số, ký hiệu',
    draft: 'Dấu dự thảo',
    nation: 'Tiêu đề, quốc hiệu',
    motto: 'Tiêu ngữ',
    placeDate: 'Địa danh, ngày',
    type: 'Tên loại',
    subject: 'Trích yếu',
    period: 'Kỳ báo cáo',
    addressee: 'Kính gửi',
    section: 'Mục La Mã',
    subsection: 'Mục số',
    body: 'Nội dung',
    item: 'Ý nhỏ',
    prompt: 'Chỗ người soạn điền',
    copiesTitle: 'Nơi nhận',
    copies: 'Danh sách nơi nhận',
    authority: 'Thẩm quyền ký',
    position: 'Chức vụ người ký',
    notice: 'Lưu ý cho người soạn',
    annexLabel: 'Số phụ lục',
    annexTitle: 'Tên phụ lục',
    annexNote: 'Kèm theo',
    cell: 'Ô trong bảng',
    head: 'Đầu bảng',
  },
};
