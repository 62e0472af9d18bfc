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
  executeAs: 'Thực thi dưới danh nghĩa:',
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
  menu: 'Đôn đốc',
  setUp: 'Thiết lập ban đầu',
  importUnits: 'Nhập đơn vị',
  addDirective: 'Thêm văn bản',
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
  menu: 'Đôn đốc',
  setUp: 'Initial set-up',
  importUnits: 'Import units',
  addDirective: 'Add document',
};

/** What stands on the drawings of Google's screens; Google's own words may differ a little. */
export type DrawingWords = typeof vi;

/** Gives the words of the drawings in a language. */
export function drawingWords(language: Language): DrawingWords {
  return language === 'en' ? (en as DrawingWords) : vi;
}
