/** What is wrong with a line of a list, and what to do. */
export const importFaults = {
  nameMissing: 'thiếu tên đơn vị, dòng được bỏ qua. Hãy điền tên rồi nhập lại.',
  doubledInList: '“{value}” đã có ở dòng trên trong cùng danh sách. Hãy bỏ dòng thừa.',
  stateUnknown:
    'trạng thái “{value}” không có trong danh sách. Hãy ghi: Đang hoạt động, Tạm dừng hoạt động hoặc Kết thúc hoạt động.',
  addressMissing: '{name}: chưa có email, sẽ liên hệ bằng điện thoại hoặc văn bản giấy.',
  addressSeveral:
    '{name}: ô email “{value}” có nhiều địa chỉ. Hãy để một địa chỉ, địa chỉ khác ghi ở “Email nhận bản sao”.',
  addressMalformed: '{name}: email “{value}” sai, không gửi thư được. Hãy sửa lại.',
  addressReturned: '{name}: thư gửi đến “{value}” đã bị trả lại. Hãy sửa địa chỉ.',
  parentNotListed:
    'cấp trên “{value}” không có trong danh sách đơn vị; mọi dòng ghi cấp trên này được giữ như đã ghi.',
} as const;
