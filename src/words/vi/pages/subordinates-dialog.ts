export const subordinateDialog = {
  title: 'Nhập tổng hợp cấp dưới',
  intro:
    'Chọn các tệp số liệu kỳ (.xlsx) mà cơ quan cấp dưới đã tải ở Lập báo cáo, nút “Tải tệp số liệu gửi cấp trên”. Tệp được đọc ngay trên máy này; chưa ghi gì vào bảng cho đến khi bấm “Nhập”.',
  files: 'Các tệp số liệu kỳ (chọn được nhiều tệp một lần)',
  drop: 'hoặc kéo tất cả các tệp thả vào đây; chọn thêm thì tệp trước vẫn giữ',
  reading: 'Đang đọc các tệp…',
  clear: 'Bỏ hết các tệp đã chọn',
  dispatch: 'Văn bản của cơ quan mình mà số liệu được tính vào',
  label: (type: string, number: string, day: string, subject: string) =>
    `${type} số ${number}, ngày ${day}: ${subject}`,
  period: 'Kỳ tổng hợp',
  periodLabel: (name: string, day: string) => `${name} (số liệu đến ngày ${day})`,
  counts: {
    new: 'Nhập mới',
    correction: 'Lần chốt mới',
    left: 'Cần xem, chưa nhập',
    fault: 'Không nhận được',
    passed: 'Không cần nhập',
    missing: 'Cơ quan chưa gửi',
  },
  write: (count: string) => `Nhập số liệu của ${count} cơ quan`,
  notYet: 'Chưa ghi gì vào bảng.',
  nothing:
    'Chưa có tệp nào để nhập. Xin xem cột “Kết quả”: đánh dấu những tệp vẫn muốn nhập, hoặc chọn tệp khác.',
  totals: (units: string, done: string) =>
    `Các tệp sẽ nhập: tổng số ${units} đơn vị${done}. Số liệu này không cộng vào số liệu các đơn vị của cơ quan mình.`,
  totalsDone: {
    acknowledge: (count: string) => `, đã xác nhận ${count}`,
    complete: (count: string) => `, đã hoàn thành ${count}`,
  },
  acceptSuggested: (count: string) => `Nhận ${count} đơn vị có tên gần giống`,
  acceptHint:
    'Tên cơ quan trong tệp khác tên trong tab “Đơn vị” (ví dụ “Đảng ủy xã” và “Đảng bộ xã”). Xin xem cột “Cơ quan” trước khi nhận.',
  table: 'Các tệp đã chọn',
  columns: {
    take: 'Nhập',
    office: 'Cơ quan',
    about: 'Văn bản, kỳ',
    figures: 'Số liệu',
    outcome: 'Kết quả',
  },
  takeOf: (office: string) => `Nhập tệp của ${office}`,
  isUnit: (unit: string) => `Đơn vị trong danh sách: ${unit}`,
  unitOf: (office: string) => `Đơn vị trong danh sách là ${office}`,
  noUnit: '– không có trong danh sách –',
  suggested: (unit: string) => `Có phải “${unit}”?`,
  document: (number: string, day: string, body: string) => `${number}, ngày ${day}, ${body}`,
  closed: (period: string, day: string, nth: string, at: string) =>
    `${period}, đến ngày ${day}; chốt lần ${nth} lúc ${at}`,
  because: (reason: string) => `Lý do: ${reason}`,
  some: (units: string, done: string) => `${units} đơn vị${done}`,
  someDone: {
    acknowledge: (count: string) => `; xác nhận ${count}`,
    complete: (count: string) => `; hoàn thành ${count}`,
  },
  outcomes: {
    new: 'Sẽ nhập.',
    correction: 'Sẽ nhập thay lần chốt đã có; lần trước vẫn giữ trong tab “Cấp dưới”.',
    same: 'Đã nhập trước đây, không nhập lại.',
    older: 'Đã có lần chốt mới hơn trong tab “Cấp dưới”, không nhập.',
    superseded: 'Cơ quan này có tệp chốt sau trong các tệp đã chọn; tệp chốt sau được tính.',
    doubled: 'Trùng với một tệp khác đã chọn.',
    left: 'Chưa nhập. Muốn nhập thì đánh dấu ở cột “Nhập”.',
  },
  doubts: {
    otherDispatch:
      'Theo dõi văn bản khác (số, ngày hoặc cơ quan ban hành khác): chỉ đánh dấu khi đó là văn bản triển khai văn bản đã chọn.',
    otherAsks:
      'Nội dung trả lời của văn bản trong tệp khác văn bản đã chọn: chỉ phần cùng được hỏi mới tính vào số liệu.',
    otherPeriod: 'Ngày chốt cách xa kỳ đã chọn: có thể là kỳ khác.',
  },
  unlisted: 'Cơ quan không có trong tab “Đơn vị”: vẫn nhập, ghi là ngoài danh sách.',
  faults: {
    oldWorkbook:
      'Tệp Excel đời cũ (.xls) hoặc có mật khẩu, không phải tệp do Đôn Đốc lập. Xin lấy đúng tệp cơ quan đã tải về.',
    notWorkbook: 'Tệp hỏng hoặc không phải tệp Excel (.xlsx). Xin cơ quan gửi lại.',
    overLimit:
      'Tệp quá lớn, hoặc có ô nằm cách rất xa bảng số liệu: không phải tệp nguyên như Đôn Đốc đã lập. Xin cơ quan tải và gửi lại tệp gốc.',
    notPeriodFile:
      'Không phải tệp số liệu kỳ. Xin cơ quan mở Lập báo cáo, chọn kỳ đã chốt và bấm “Tải tệp số liệu gửi cấp trên”.',
    incomplete:
      'Tệp số liệu kỳ thiếu dòng, thiếu cột hoặc có ô không phải là số. Xin cơ quan tải và gửi lại tệp gốc.',
    changed:
      'Có ô trong tệp đã bị sửa sau khi lập, số liệu không khớp mã kiểm tra. Xin cơ quan tải và gửi lại tệp gốc; số liệu sai thì chốt lại kỳ.',
  },
  missing: (count: string) => `Cơ quan chưa gửi (${count})`,
  missingHint:
    'Đơn vị phải thực hiện văn bản, thuộc các khối đã có cơ quan gửi, kể cả những cơ quan đã nhập trước đây.',
};
