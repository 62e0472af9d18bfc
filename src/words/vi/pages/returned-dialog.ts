export const returnedDialog = {
  returned: {
    title: 'Thư bị trả lại',
    paste: 'Dán các thư báo không gửi được, hoặc danh sách địa chỉ',
    pasteHint:
      'Mở từng thư báo (của mailer-daemon hoặc postmaster), chọn tất cả, sao chép rồi dán nối nhau vào đây. Nội dung dán không được lưu.',
    foundTitle: (count: string) => `Hộp thư của đơn vị: ${count}`,
    none: 'Chưa thấy hộp thư nào của đơn vị trong nội dung đã dán.',
    isRecorded: 'đã ghi trước đây',
    onlyBeside: 'chỉ thấy ở phần đầu thư (người gửi, người nhận, bản sao), nên chưa chọn',
    own: (count: string) => `Bỏ qua ${count} địa chỉ của cơ quan.`,
    unknown: (addresses: string) =>
      `Không phải hộp thư nhận thư của đơn vị nào trong tab “Đơn vị”: ${addresses}.`,
    delayed:
      'Có thư báo chậm: thư đó còn được thử gửi lại, chưa phải bị trả lại. Xin bỏ chọn hộp thư của thư đó.',
    effect:
      'Đơn vị được chọn không nhận thư cho đến khi địa chỉ trong tab “Đơn vị” được sửa; trong lúc đó đơn vị có ở Gọi điện, nhắn Zalo.',
    save: (count: string) => `Ghi thư bị trả lại: ${count} hộp thư`,
    chooseFirst: 'Hãy dán nội dung và chọn ít nhất một hộp thư.',
  },
};
