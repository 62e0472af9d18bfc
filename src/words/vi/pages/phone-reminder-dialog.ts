/** The dialog Nhắc qua điện thoại, Zalo. */
export const phoneReminderDialog = {
  tell: {
    title: 'Nhắc qua điện thoại, Zalo',
    intro:
      'Gọi điện, hoặc soạn tin nhắn rồi dán vào Zalo, SMS. Nhắc xong, bấm “Đã nhắc”: lần đó được tính là một lần nhắc.',
    unreachable: (count: string) => `Đơn vị không nhận được thư (${count})`,
    allReachable: 'Mọi đơn vị còn nội dung phải trả lời đều có địa chỉ thư dùng được.',
    phone: 'Điện thoại:',
    noPhone: 'chưa có số trong tab “Đơn vị”',
    reason: 'Vì sao không nhận được thư:',
    open: 'Nội dung còn phải trả lời:',
    compose: 'Soạn tin nhắn',
    composeFor: (unit: string) => `Soạn tin nhắn cho ${unit}`,
    message: (unit: string) => `Tin nhắn cho ${unit}`,
    messageHint: 'Có thể sửa trước khi sao chép. Liên kết trong tin chỉ dành cho đơn vị này.',
    copyMessage: 'Sao chép tin nhắn',
    done: 'Đã nhắc',
    doneOf: (unit: string) => `Đã nhắc ${unit}`,
    other: 'Nhắc một đơn vị khác',
    unit: 'Đơn vị',
    unitHint: 'Ghi vài chữ trong tên rồi chọn trong danh sách gợi ý.',
    unitUnknown: 'Không có đơn vị này trong danh sách. Xin chọn một đơn vị được gợi ý.',
    lists: 'Danh sách chưa xác nhận, để gửi vào nhóm Zalo',
    list: (document: string) => `${document}: đơn vị chưa xác nhận`,
    listHint: 'Danh sách không kèm liên kết, vì nhiều người cùng đọc.',
    copyList: 'Sao chép danh sách chưa xác nhận',
    copied: 'Đã sao chép. Mở Zalo hoặc SMS rồi dán (Ctrl+V).',
    copyByHand:
      'Trình duyệt không cho sao chép tự động. Phần chữ đã được chọn sẵn: bấm Ctrl+C để sao chép.',
  },
};
