/** What staff read in Nhập đơn vị. */
export const importDialog = {
  import: {
    title: 'Nhập đơn vị',
    intro:
      'Chọn tệp CSV hoặc dán các ô sao chép từ bảng tính. Tệp được đọc ngay trên máy này; chưa ghi gì vào bảng cho đến khi bấm “Nhập”.',
    file: 'Tệp danh sách (.csv, .tsv, .txt)',
    drop: 'hoặc kéo tệp thả vào đây',
    paste: 'Hoặc dán danh sách vào đây',
    pasteHint:
      'Trong Excel hoặc Google Trang tính: chọn cả dòng tiêu đề và các dòng đơn vị, sao chép, rồi dán.',
    read: 'Đọc phần đã dán',
    again: 'Chọn danh sách khác',
    workbook: (name: string) =>
      `“${name}” là tệp Excel. Xin mở tệp, chọn vùng danh sách, sao chép rồi dán vào ô bên dưới; hoặc lưu thành “CSV UTF-8” rồi chọn lại.`,
    empty: 'Không đọc được dòng nào. Xin kiểm tra tệp có đúng danh sách cần nhập không.',
    tooLarge: (limit: string) =>
      `Danh sách có hơn ${limit} dòng. Xin chia thành nhiều tệp rồi nhập lần lượt.`,
    oldEncoding:
      'Tệp không phải mã UTF-8; đã đọc theo mã Windows-1258. Xin xem kỹ dấu tiếng Việt ở các dòng dưới đây; nếu sai, lưu lại tệp thành “CSV UTF-8” rồi chọn lại.',
    allRows: (all: string) => `Đọc được ${all} dòng`,
    firstRows: (shown: string, all: string) => `${shown} dòng đầu trong ${all} dòng đọc được`,
    checking: 'Đang đối chiếu với danh sách hiện có…',
    counts: {
      added: 'Thêm mới',
      changed: 'Thay đổi',
      same: 'Giữ nguyên',
      blocked: 'Không nhập được',
      warned: 'Cần xem lại',
    },
    addedList: 'Đơn vị thêm mới',
    changedList: 'Đơn vị có thay đổi',
    blockedList: 'Dòng không nhập được, cần người xem',
    warnedList: 'Dòng vẫn nhập, nhưng cần xem lại',
    at: (line: string, text: string) => `Dòng ${line}: ${text}`,
    inBlock: (name: string, block: string) => (block === '' ? name : `${name} (khối ${block})`),
    change: (column: string, before: string, after: string) =>
      `${column}: ${before === '' ? '(trống)' : `“${before}”`} → “${after}”`,
    nothing: 'Không có đơn vị nào cần thêm hoặc thay đổi.',
    notYet: 'Chưa ghi gì vào bảng. Các dòng không nhập được sẽ được bỏ qua.',
    write: (count: string) => `Nhập ${count} đơn vị`,
  },
};
