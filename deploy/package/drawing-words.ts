import type { Language } from '../../src/texts/language';
import type { Translated } from '../../src/words/translated';

const vi = {
  sheet: 'Đôn đốc năm 2026 – Google Trang tính',
  bar: ['Tệp', 'Chỉnh sửa', 'Xem', 'Chèn', 'Định dạng', 'Dữ liệu', 'Công cụ'],
  extensions: 'Tiện ích mở rộng',
  help: 'Trợ giúp',
  addOns: 'Tiện ích bổ sung',
  macros: 'Macro',
  settings: 'Cài đặt dự án',
  overview: 'Tổng quan',
  editor: 'Trình chỉnh sửa',
  triggers: 'Trình kích hoạt',
  log: 'Bật nhật ký của Cloud',
  showManifest: 'Hiển thị tệp kê khai "appsscript.json" trong trình chỉnh sửa',
  files: 'Tệp',
  script: 'Tập lệnh',
  nameToType: 'unit ⏎',
  code: 'dán vào đây: Ctrl+A, Ctrl+V',
  newDeployment: 'Tùy chọn triển khai mới',
  webApp: 'Ứng dụng web',
  executeAs: 'Thực thi bằng:',
  me: 'Tôi (vanphong@…)',
  access: 'Ai có quyền truy cập:',
  anyone: 'Bất kỳ ai',
  deploy: 'Triển khai',
  unverified: 'Google chưa xác minh ứng dụng này',
  unverifiedWhy:
    'Ứng dụng đang yêu cầu quyền truy cập vào thông tin nhạy cảm trong Tài khoản Google của bạn.',
  advanced: 'Nâng cao',
  goTo: 'Đi tới Đôn đốc năm 2026 (không an toàn)',
  back: 'Quay lại vùng an toàn',
  wants: 'Đôn đốc năm 2026 muốn truy cập vào Tài khoản Google của bạn',
  selectAll: 'Chọn tất cả',
  permissions: [
    'Xem và quản lý bảng tính mà ứng dụng này được cài đặt',
    'Gửi email dưới danh nghĩa của bạn',
    'Hiển thị nội dung trong hộp thoại của Google Trang tính',
    'Cho phép ứng dụng này chạy khi bạn không có mặt',
    'Xem địa chỉ email của Tài khoản Google của bạn',
  ],
  goOn: 'Tiếp tục',
  menu: 'Đôn đốc',
};

const en: Translated<typeof vi> = {
  sheet: 'Đôn đốc 2026 – Google Sheets',
  bar: ['File', 'Edit', 'View', 'Insert', 'Format', 'Data', 'Tools'],
  extensions: 'Extensions',
  help: 'Help',
  addOns: 'Add-ons',
  macros: 'Macros',
  settings: 'Project Settings',
  overview: 'Overview',
  editor: 'Editor',
  triggers: 'Triggers',
  log: 'Log uncaught exceptions to Cloud logs',
  showManifest: 'Show "appsscript.json" manifest file in editor',
  files: 'Files',
  script: 'Script',
  nameToType: 'unit ⏎',
  code: 'paste here: Ctrl+A, Ctrl+V',
  newDeployment: 'New deployment',
  webApp: 'Web app',
  executeAs: 'Execute as:',
  me: 'Me (office@…)',
  access: 'Who has access:',
  anyone: 'Anyone',
  deploy: 'Deploy',
  unverified: 'Google hasn’t verified this app',
  unverifiedWhy: 'The app is requesting access to sensitive info in your Google Account.',
  advanced: 'Advanced',
  goTo: 'Go to Đôn đốc 2026 (unsafe)',
  back: 'Back to safety',
  wants: 'Đôn đốc 2026 wants access to your Google Account',
  selectAll: 'Select all',
  permissions: [
    'View and manage spreadsheets that this application has been installed in',
    'Send email as you',
    'Display content in dialogs inside Google Sheets',
    'Allow this application to run when you are not present',
    'See your Google Account email address',
  ],
  goOn: 'Continue',
  menu: 'Đôn đốc',
};

/** Texts on the drawings of Google's screens. Google's own texts may differ a little. */
export type DrawingWords = typeof vi;

export function drawingWords(language: Language): DrawingWords {
  return language === 'en' ? (en as DrawingWords) : vi;
}
