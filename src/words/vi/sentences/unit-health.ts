import { at } from '../names/menu-at';

/** What Tình trạng hệ thống says of the list of units and of contacts. */
export const unitHealth = {
  contacts: 'Dữ liệu liên hệ',
  pastRetention: `{count} đơn vị còn họ tên hoặc điện thoại của đầu mối, dù mọi văn bản đã kết thúc quá {months} tháng: {units}. Xóa bằng menu ${at.changeUnits}.`,
  freeMailboxes:
    '{count} đơn vị dùng hộp thư miễn phí, có thể là hộp thư riêng của một người: {units}. Nên thay bằng hộp thư công vụ của đơn vị.',
  parentLoop:
    'Tab “Đơn vị”: các đơn vị thành cấp trên của chính mình: {units}. Hãy sửa cột “Cơ quan cấp trên trực tiếp” của một trong các dòng đó.',
  parentDoubtful:
    'Tab “Đơn vị”: cơ quan cấp trên “{parent}” của {count} đơn vị ({unit} …) có thể là một trong các mã {codes}, nên chưa đơn vị nào được coi là cấp trên. Hãy ghi mã thay cho tên ở cột “Cơ quan cấp trên trực tiếp”.',
  successorUnknown:
    'Tab “Đơn vị”: {unit} ghi đơn vị kế thừa “{code}” không có trong danh sách. Hãy ghi đúng mã ở cột “Đơn vị kế thừa”.',
  more: '{units} và {count} đơn vị khác',
} as const;
