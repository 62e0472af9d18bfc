import type { Language } from '../../src/texts/language';

/**
 * Something that a person has to look at, with a drawing of its screen. The row at index `here`
 * gets a frame.
 */
export interface LookLine {
  readonly name: string;
  readonly says: Readonly<Record<Language, string>>;
  readonly bar: readonly string[];
  readonly rows: readonly string[];
  readonly here: number;
}

const MAIL = ['Gmail', '⌕', '⚙'];
const SHEET = ['Tệp', 'Chỉnh sửa', 'Xem', 'Tiện ích mở rộng', 'Kiểm tra'];
const EDITOR = ['Apps Script'];
const PDF = ['thu.pdf', '🖶'];

/** What no script can check. At most fifteen lines. */
export const LOOKS: readonly LookLine[] = [
  {
    name: 'consent',
    says: {
      vi: 'Màn hình cấp quyền chỉ nói “bảng tính này”, không nói mọi bảng tính; đúng năm quyền.',
      en: 'The consent screen speaks of this spreadsheet only, not of all; five permissions.',
    },
    bar: ['accounts.google.com'],
    rows: ['Xem và quản lý bảng tính đã cài ứng dụng này', 'Gửi email thay bạn', 'Hủy · Cho phép'],
    here: 0,
  },
  {
    name: 'unverified',
    says: {
      vi: 'Trước đó có màn hình “chưa xác minh”, và Nâng cao ▸ Đi tới… dẫn tiếp.',
      en: 'Before it stands “hasn’t verified this app”, and Advanced ▸ Go to… leads on.',
    },
    bar: ['accounts.google.com'],
    rows: ['⚠ Google chưa xác minh ứng dụng này', 'Nâng cao', 'Quay lại vùng an toàn'],
    here: 1,
  },
  {
    name: 'menu',
    says: {
      vi: 'Menu hiện trong 10 giây sau khi tải lại bảng tính; mở trang kiểm tra rồi thì có thêm menu Đôn đốc [thử], và Khác ▸ Mở tab ở đó mở ra bảy mục.',
      en: 'The menu comes within 10 seconds after the spreadsheet is reloaded; once the kit was opened there is a menu Đôn đốc [thử] too, in which Khác ▸ Mở tab opens seven entries.',
    },
    bar: [...SHEET, 'Đôn đốc [thử]'],
    rows: ['Khác ▸', 'Mở tab ▸', 'Cài đặt'],
    here: 1,
  },
  {
    name: 'dropdown',
    says: {
      vi: 'Ô D1 của tab đầu có mũi tên thả xuống; gõ “Khác” thì bị từ chối bằng tiếng Việt. Ô E1 là liên kết tới một tab đang ẩn: ghi lại Google mở tab ấy hay không.',
      en: 'D1 of the first tab has a dropdown arrow; typing something else is refused in Vietnamese. E1 links to a hidden sheet: note whether Google opens it.',
    },
    bar: SHEET,
    rows: ['D1  ▾', 'Có', 'Không', 'E1  tab ẩn'],
    here: 0,
  },
  {
    name: 'grey-line',
    says: {
      vi: 'Trên trang có một dòng xám của Google; nút và chữ không bị che.',
      en: 'Above the page stands Google’s grey line; nothing is covered by it.',
    },
    bar: ['script.google.com'],
    rows: ['Ứng dụng này do một người dùng Google Apps Script tạo', 'Kiểm tra trên Google'],
    here: 0,
  },
  {
    name: 'two-accounts',
    says: {
      vi: 'Mở liên kết trong trình duyệt đăng nhập hai tài khoản Google: trang vẫn mở.',
      en: 'The link opens in a browser that is signed in to two Google accounts.',
    },
    bar: ['script.google.com', 'Ⓐ Ⓑ'],
    rows: ['Kiểm tra trên Google', '1. Hỏi ngay'],
    here: 0,
  },
  {
    name: 'telephone',
    says: {
      vi: 'Trên điện thoại chưa đăng nhập: không bị hỏi mật khẩu, chữ vừa màn hình.',
      en: 'On a telephone that is signed out: no password is asked, the text fits the screen.',
    },
    bar: ['script.google.com', '⋮'],
    rows: ['Trang này đã mở được…', 'Hỏi từ điện thoại này'],
    here: 0,
  },
  {
    name: 'inbox',
    says: {
      vi: 'Thư không vào Thư rác; chủ đề và tên người gửi có dấu đúng.',
      en: 'The letters are not in Spam; subject and sender’s name keep their marks.',
    },
    bar: MAIL,
    rows: ['Văn phòng Đảng ủy (kiểm tra)', 'Đôn đốc, kiểm tra: xem thư và tệp PDF'],
    here: 1,
  },
  {
    name: 'second-address',
    says: {
      vi: 'Tìm “+second” trong Gmail: không có thư nào đến.',
      en: 'Searching Gmail for “+second” finds no letter.',
    },
    bar: MAIL,
    rows: ['to:+second', 'Không có thư nào'],
    here: 1,
  },
  {
    name: 'button',
    says: {
      vi: 'Nút trong thư màu xanh, chữ trắng, ở cả nền sáng và nền tối, trong Gmail và Outlook.',
      en: 'The letter’s button is blue with white text on light and dark, in Gmail and Outlook.',
    },
    bar: MAIL,
    rows: ['Mở tệp đính kèm…', '▇ Nút xanh, cao 48 điểm ảnh ▇'],
    here: 1,
  },
  {
    name: 'pdf-letters',
    says: {
      vi: 'Tệp PDF: chữ Việt đủ dấu, khổ A4, kẻ bảng đủ nét.',
      en: 'The PDF: Vietnamese letters whole, A4, borders drawn.',
    },
    bar: PDF,
    rows: ['TỔNG HỢP TÌNH HÌNH THỰC HIỆN', 'Khối │ Hoàn thành quán triệt'],
    here: 0,
  },
  {
    name: 'pdf-bars',
    says: {
      vi: 'Tệp PDF: cột xám có viền, vẽ bằng ô, dài ngắn theo tỷ lệ ghi ở tên khối.',
      en: 'The PDF: the grey bars made of bordered cells are as long as the share that their name says.',
    },
    bar: PDF,
    rows: ['Khối được 25 phần trăm │ 25/100 │ ▇▇', 'Khối được 85 phần trăm │ 85/100 │ ▇▇▇▇▇▇▇▇'],
    here: 1,
  },
  {
    name: 'pdf-breaks',
    says: {
      vi: 'Tệp PDF: bảng chạy tiếp sang trang sau, trang đầu không bỏ trống; không dòng nào bị cắt đôi.',
      en: 'The PDF: tables run on to the next page, the first page is full; no row is cut.',
    },
    bar: PDF,
    rows: ['15 │ Ủy ban nhân dân xã thứ 15', '─ ─ ─ ─ ─ ─', 'Kết quả theo khối'],
    here: 2,
  },
  {
    name: 'pdf-svg',
    says: {
      vi: 'Tệp PDF: hình chữ nhật xanh (SVG) có hiện ở cuối trang hai.',
      en: 'The PDF: the blue rectangle (SVG) shows at the end of the second page.',
    },
    bar: PDF,
    rows: ['▇▇▇▇▇ SVG'],
    here: 0,
  },
  {
    name: 'executions',
    says: {
      vi: 'Apps Script ▸ Lượt thực thi: limitRun “Đã hết giờ”, các lượt khác “Đã hoàn tất”.',
      en: 'Apps Script ▸ Executions: limitRun “Timed out”, all others “Completed”.',
    },
    bar: EDITOR,
    rows: ['clockRun · Đã hoàn tất', 'limitRun · Đã hết giờ'],
    here: 1,
  },
];
