/** What staff read in the dialog Nhập đơn vị. */
export const importDialog = {
  title: 'Nhập đơn vị',
  step: (number: number, name: string) => `Bước ${number}/3: ${name}`,
  steps: { choose: 'chọn danh sách', columns: 'kiểm tra các cột', preview: 'xem trước' },

  choose: {
    intro:
      'Tệp được đọc ngay trên máy này; chưa ghi gì vào bảng cho đến khi bấm “Nhập” ở bước cuối.',
    kind: 'Danh sách gồm',
    kinds: {
      units: 'Các đơn vị nhận văn bản',
      answers: 'Kết quả văn phòng đã có: đơn vị nào đã xác nhận, đã quán triệt',
    },
    file: 'Tệp danh sách (.xlsx, .csv, .tsv, .txt)',
    drop: 'hoặc kéo tệp thả vào đây',
    paste: 'Hoặc dán danh sách vào đây',
    pasteHint:
      'Trong Excel hoặc Google Trang tính: chọn cả dòng tiêu đề và các dòng đơn vị, sao chép, rồi dán.',
    read: 'Đọc phần đã dán',
    empty: 'Không đọc được dòng nào. Xin kiểm tra tệp có đúng danh sách cần nhập không.',
    tooLarge: (limit: string) =>
      `Danh sách có hơn ${limit} dòng. Xin chia thành nhiều tệp rồi nhập lần lượt.`,
    oldWorkbook: (name: string) =>
      `“${name}” là tệp Excel đời cũ (.xls) hoặc có mật khẩu. Xin mở bằng Excel, bỏ mật khẩu nếu có, lưu thành “.xlsx” rồi chọn lại; hoặc sao chép vùng danh sách rồi dán vào ô bên dưới.`,
    notWorkbook: (name: string) =>
      `Không đọc được “${name}”: tệp hỏng hoặc không phải tệp Excel (.xlsx). Xin mở tệp, sao chép vùng danh sách rồi dán vào ô bên dưới.`,
    last: (added: string, changed: string) =>
      `Lần nhập đơn vị gần nhất: thêm ${added}, cập nhật ${changed} đơn vị.`,
    lastAnswers: (rows: string) => `Lần nhập kết quả gần nhất: ghi nhận ${rows} đơn vị.`,
    undoAnswers: 'Hoàn tác lần nhập kết quả gần nhất',
    undoAnswersAsk:
      'Ô mà lần nhập đó đã điền trở về như trước. Đơn vị đã trả lời hoặc đã được sửa sau đó thì giữ nguyên. Bấm lần nữa để hoàn tác.',
    undo: 'Hoàn tác lần nhập đơn vị gần nhất',
    undoSure: 'Đúng, hoàn tác',
    undoAsk:
      'Đơn vị mới của lần nhập đó sẽ bị bỏ, ô đã đổi trở về như trước. Đơn vị đã sửa, đã được theo dõi hoặc đã gửi thư sau đó thì giữ nguyên. Bấm lần nữa để hoàn tác.',
  },

  columns: {
    intro: 'Xin kiểm tra mỗi cột của danh sách đã được hiểu đúng chưa.',
    oldEncoding: (name: string) =>
      `Tệp không phải mã Unicode; đã đọc theo mã ${name}. Xin xem kỹ dấu tiếng Việt trong các ví dụ dưới đây; nếu sai, lưu lại tệp thành “CSV UTF-8” rồi chọn lại.`,
    sheet: 'Trang tính trong tệp',
    header: 'Dòng tiêu đề của danh sách',
    headerRow: (rows: string, text: string) => `Dòng ${rows}: ${text}`,
    noHeader: 'Không có dòng tiêu đề',
    noName:
      'Chưa thấy cột tên đơn vị. Xin chọn đúng dòng tiêu đề, hoặc chọn “Tên đơn vị” cho một cột trong bảng dưới đây.',
    table: 'Các cột của danh sách',
    column: 'Cột trong danh sách',
    examples: 'Ví dụ',
    meaning: 'Hiểu là',
    meaningOf: (column: string) => `Cột ${column} hiểu là`,
    letter: (letter: string, text: string) =>
      text === '' ? `Cột ${letter}` : `${letter}: ${text}`,
    unused: '– không dùng –',
    directive: 'Văn bản mà kết quả này trả lời',
    noDirective: 'Chưa có văn bản nào đang theo dõi để ghi kết quả vào.',
    legacy: {
      tcvn3: 'Bảng mã cũ TCVN3 (phông .VnTime)',
      vni: 'Bảng mã cũ VNI',
      mojibake: 'Chữ Unicode bị đọc sai mã',
    },
    legacyFound: (encoding: string, count: string) => `${encoding}: ${count} ô`,
    legacyHint: 'Xin so sánh trước và sau khi chuyển, rồi chọn.',
    before: 'Trước',
    after: 'Sau khi chuyển',
    convert: 'Chuyển sang Unicode',
    keep: 'Giữ nguyên như trong tệp',
    chooseFirst: 'Xin chọn chuyển hoặc giữ nguyên.',
    next: 'Xem trước',
    again: 'Chọn danh sách khác',
  },

  preview: {
    checking: 'Đang đối chiếu với danh sách hiện có…',
    recheck: 'Xem lại',
    back: 'Quay lại các cột',
    counts: {
      new: 'Thêm mới',
      changed: 'Thay đổi',
      same: 'Giữ nguyên',
      merged: 'Gộp dòng trùng',
      asks: 'Nghi trùng',
      blocked: 'Cần người xem',
      skipped: 'Bỏ qua',
    },
    lists: {
      new: 'Đơn vị thêm mới',
      changed: 'Đơn vị có thay đổi',
      same: 'Đơn vị giữ nguyên',
      merged: 'Dòng trùng, gộp vào dòng khác trong danh sách',
      blocked: 'Dòng không nhập được, cần người sửa',
      skipped: 'Dòng bỏ qua',
      notes: 'Dòng vẫn nhập, nhưng cần xem lại',
      notesOf: (kind: string) => `Dòng vẫn nhập, cần xem lại: ${kind}`,
    },
    at: (line: string, text: string) => `Dòng ${line}: ${text}`,
    inBlock: (name: string, block: string) => (block === '' ? name : `${name} (${block})`),
    change: (column: string, before: string, after: string) =>
      `${column}: ${before === '' ? '(trống)' : `“${before}”`} → “${after}”`,
    mergedInto: (name: string, line: string) => `${name} → gộp vào dòng ${line}`,
    skipped: (text: string, reason: string) => (text === '' ? reason : `“${text}” (${reason})`),
    hints: (names: string) => ` Có thể là: ${names}.`,
    asks: 'Nghi trùng: xin chọn gộp hoặc giữ riêng',
    asksHint: 'Dòng chưa chọn sẽ được để lại, không nhập.',
    inList: 'Trong danh sách',
    onFile: (code: string) => `Đang có, mã ${code}`,
    otherLine: (line: string) => `Dòng ${line} trong danh sách`,
    merge: (name: string) => `Gộp với “${name}”`,
    separate: 'Giữ riêng: thêm thành đơn vị mới',
    leave: 'Chưa quyết định: để lại',
    blocks: 'Khối chưa có trong tab Đơn vị',
    blocksHint: 'Chọn khối đang có mà danh sách muốn nói tới, hoặc thêm thành khối mới.',
    newBlock: (block: string) => `Khối mới: ${block}`,
    addZeros: (count: string) => `Thêm số 0 vào đầu ${count} số điện thoại đã mất số 0`,
    track: 'Thêm đơn vị mới vào văn bản đang theo dõi',
    trackHint:
      'Chỉ đơn vị thuộc khối nhận của văn bản. Không chọn thì đơn vị mới chưa phải thực hiện văn bản nào.',
    nothing: 'Không có đơn vị nào cần thêm hoặc thay đổi.',
    until: (day: string) => `đến ${day}`,
    notYet: 'Chưa ghi gì vào bảng. Ô đã có nội dung không bị thay bằng ô trống.',
    write: (added: string, changed: string) => `Nhập: thêm ${added}, cập nhật ${changed}`,
    mayUndo: 'Có thể hoàn tác cả lần nhập này: mở lại “Nhập đơn vị”, bấm “Hoàn tác”.',
  },

  answers: {
    mayUndo:
      'Có thể hoàn tác cả lần nhập này: mở lại “Nhập đơn vị”, bấm “Hoàn tác lần nhập kết quả gần nhất”.',
    counts: {
      recorded: 'Ghi nhận',
      same: 'Đã có sẵn',
      empty: 'Chưa có kết quả',
      left: 'Cần người xem',
      skipped: 'Bỏ qua',
    },
    recorded: 'Đơn vị được ghi nhận',
    left: 'Dòng không ghi nhận được, cần người xem',
    problems: 'Ô không dùng được; phần còn lại của dòng vẫn ghi nhận',
    kept: 'Bảng đã có nội dung khác, giữ nguyên nội dung trong bảng',
    keptIn: (name: string, columns: string) => `${name}: ${columns}`,
    unknownUnit: (name: string, names: string) =>
      names === ''
        ? `không có đơn vị “${name}”. Hãy nhập đơn vị trước, hoặc sửa tên.`
        : `“${name}” chưa rõ là đơn vị nào (có thể: ${names}). Hãy ghi mã hoặc tên đầy đủ.`,
    notAsked: (name: string) => `${name} không có trong danh sách nhận văn bản này.`,
    doubled: (name: string) => `${name} đã có ở dòng trên. Hãy bỏ dòng thừa.`,
    nothing: 'Không có kết quả mới nào để ghi nhận.',
    notYet:
      'Chưa ghi gì vào bảng. Chỉ ô còn trống được ghi; trả lời của chính đơn vị không bị thay. Dòng ghi nhận được đánh dấu là do văn phòng ghi.',
    write: (count: string) => `Ghi nhận ${count} đơn vị`,
  },
};
