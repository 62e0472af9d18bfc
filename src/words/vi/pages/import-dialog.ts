const PASTE = 'hoặc mở tệp, chọn cả bảng, sao chép rồi dán vào ô “Hoặc dán danh sách vào đây”';

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
      answers: 'Kết quả cơ quan đã có: đơn vị nào đã xác nhận, đã hoàn thành',
    },
    file: 'Tệp danh sách (.xlsx, .docx, .csv, .tsv, .txt)',
    drop: 'hoặc kéo tệp thả vào đây',
    paste: 'Hoặc dán danh sách vào đây',
    pasteHint:
      'Trong Word, Excel, Google Tài liệu, Google Trang tính hoặc trang web: chọn cả dòng tiêu đề và các dòng đơn vị của bảng, sao chép, rồi dán.',
    pastedTable: (rows: string, columns: string) =>
      `Đã nhận bảng ${rows} dòng, ${columns} cột; xuống dòng trong ô và ô gộp được giữ đúng.`,
    read: 'Đọc phần đã dán',
    empty: 'Không đọc được dòng nào. Xin kiểm tra tệp có đúng danh sách cần nhập không.',
    tooLarge: (limit: string) =>
      `Danh sách có hơn ${limit} dòng. Xin chia thành nhiều tệp rồi nhập lần lượt.`,
    unclear:
      'Phần chữ này không tách được thành từng dòng đơn vị, từng cột: có ô xuống dòng, hoặc tên và địa chỉ viết liền nhau. Chưa đọc gì. Xin mở bảng trong Word (hoặc trang web), chọn cả bảng, sao chép rồi dán thẳng vào đây, không qua Notepad hay Zalo; hoặc chọn chính tệp .docx. Nếu không còn bảng: mỗi đơn vị ghi một dòng, giữa tên và địa chỉ đặt dấu chấm phẩy.',
    /** The first bytes of the file decide, not its name. */
    faults: {
      empty: (name: string) =>
        `“${name}” là tệp trống, không có nội dung. Xin kiểm tra lại tệp ở nơi đã lấy.`,
      oldWorkbook: (name: string) =>
        `“${name}” là tệp Excel đời cũ (.xls). Xin mở bằng Excel, lưu thành “.xlsx” rồi chọn lại; ${PASTE}.`,
      oldDocument: (name: string) =>
        `“${name}” là tệp Word đời cũ (.doc). Xin mở bằng Word, lưu thành “.docx” rồi chọn lại; ${PASTE}.`,
      locked: (name: string) =>
        `“${name}” có mật khẩu nên không đọc được. Xin mở tệp, bỏ mật khẩu, lưu lại rồi chọn lại; ${PASTE}.`,
      pdf: (name: string) =>
        `“${name}” là tệp PDF, không có các ô để đọc. Xin lấy tệp Word hoặc Excel gốc; hoặc mở PDF bằng Word, kiểm tra bảng rồi lưu thành “.docx”.`,
      picture: (name: string) =>
        `“${name}” là tệp ảnh, không đọc được chữ trong ảnh. Xin lấy tệp Word hoặc Excel gốc, hoặc gõ lại danh sách vào Excel.`,
      richText: (name: string) =>
        `“${name}” là tệp RTF. Xin mở bằng Word, lưu thành “.docx” rồi chọn lại; ${PASTE}.`,
      openDocument: (name: string) =>
        `“${name}” là tệp LibreOffice (.ods, .odt). Xin mở tệp, lưu thành “.xlsx” hoặc “.docx” rồi chọn lại; ${PASTE}.`,
      otherPacked: (name: string) =>
        `“${name}” là tệp nén hoặc tệp khác (.zip, .pptx …), không phải danh sách. Xin giải nén nếu cần, rồi chọn tệp Word hoặc Excel bên trong.`,
      notText: (name: string) =>
        `“${name}” không phải tệp Excel, Word hoặc tệp chữ. Xin chọn đúng tệp danh sách; ${PASTE}.`,
      noTable: (name: string) =>
        `“${name}” không có bảng nào. Xin chọn tệp có danh sách kẻ bảng; hoặc đưa danh sách vào bảng trong Word, Excel, mỗi đơn vị một dòng.`,
      notWorkbook: (name: string) =>
        `Không đọc được “${name}”: tệp hỏng hoặc tải về chưa hết. Xin lấy lại tệp; ${PASTE}.`,
      overLimit: (name: string) =>
        `“${name}” quá lớn so với một danh sách đơn vị (quá nhiều ô, dòng hoặc phần đính trong tệp) nên không đọc. Xin chép riêng danh sách sang một tệp mới; ${PASTE}.`,
      strayCell: (name: string) =>
        `“${name}” có ô nằm cách rất xa danh sách (ở cột hoặc dòng gần cuối trang tính), thường do gõ nhầm. Xin mở bằng Excel, bấm Ctrl+End để tới ô đó, xóa các cột, dòng thừa, lưu rồi chọn lại; ${PASTE}.`,
    },
    last: (added: string, changed: string) =>
      `Lần nhập đơn vị gần nhất: thêm ${added}, cập nhật ${changed} đơn vị.`,
    lastAnswers: (rows: string) => `Lần nhập kết quả gần nhất: ghi nhận ${rows} đơn vị.`,
    undoAnswers: 'Hoàn tác lần nhập kết quả gần nhất',
    undoAnswersAsk:
      'Ô mà lần nhập đó đã điền trở về như trước. Đơn vị đã trả lời hoặc đã được sửa sau đó thì giữ nguyên. Bấm lần nữa để hoàn tác.',
    undo: 'Hoàn tác lần nhập đơn vị gần nhất',
    undoSure: 'Đúng, hoàn tác',
    undoAsk:
      'Đơn vị mới của lần nhập đó sẽ bị bỏ, ô đã đổi trở về như trước. Đơn vị đã sửa hoặc đã gửi thư sau đó, và đơn vị mới đã được theo dõi ở văn bản khác, thì giữ nguyên và được nêu tên. Bấm lần nữa để hoàn tác.',
  },
  columns: {
    intro: 'Xin kiểm tra mỗi cột của danh sách đã được hiểu đúng chưa.',
    oldEncoding: (name: string) =>
      `Tệp không phải mã Unicode; đã đọc theo mã ${name}. Xin xem kỹ dấu tiếng Việt trong các ví dụ dưới đây; nếu sai, lưu lại tệp thành “CSV UTF-8” rồi chọn lại.`,
    sheet: 'Trang tính trong tệp',
    tableInFile: 'Bảng trong tệp',
    tableNth: (number: string, rows: string, start: string) =>
      `Bảng ${number} (${rows} dòng): ${start}`,
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
    nameGuessed: (column: string) =>
      `Không có tiêu đề nào ghi là tên đơn vị; đề nghị lấy cột ${column} vì có nhiều tên khác nhau nhất. Xin xem lại trong bảng dưới đây.`,
    byContents: 'nhận ra theo nội dung trong ô',
    leftOut: 'cột này để lại, không nhập',
    figure: (label: string) => `Số liệu: ${label}`,
    figuresLeft: (labels: string) =>
      `Chưa có cột nào cho số liệu “${labels}”. Nếu danh sách có, chọn số liệu ấy cho cột của nó trong bảng dưới đây.`,
    takenFrom: (meaning: string, column: string) => `để lại: “${meaning}” đã lấy ở cột ${column}`,
    holderHint: (office: string) =>
      `chỉ lấy chức vụ “${office}” của đầu mối; để lại tên người và số riêng`,
    holderPhoneHint: 'tên, số riêng của người: để lại',
    namesLeft: 'chỉ lấy số; để lại tên người ghi cùng ô',
    withPersonsHint: 'lấy chức vụ, tên người và số điện thoại',
    withPersons:
      'Lấy cả tên người và số riêng ở cột chức vụ, liên hệ, điện thoại (Bí thư, Liên hệ …)',
    personsHint:
      'Tên và số riêng là dữ liệu cá nhân; chỉ lấy khi cơ quan cần và người đó đã biết. Chức vụ và hộp thư của đơn vị là đủ để đôn đốc.',
    dispatch: 'Văn bản mà kết quả này trả lời',
    noDispatch: 'Chưa có văn bản nào đang theo dõi để ghi kết quả vào.',
    legacy: {
      tcvn3: 'Bảng mã cũ TCVN3 (phông .VnTime)',
      vni: 'Bảng mã cũ VNI',
      mojibake: 'Chữ Unicode bị đọc sai mã',
    },
    legacyFound: (encoding: string, count: string) => `${encoding}: ${count} ô`,
    legacyHint:
      'Đã chuyển sang Unicode, cả dòng tiêu đề, rồi mới tìm các cột. Xin so sánh trước và sau khi chuyển.',
    before: 'Trước',
    after: 'Sau khi chuyển',
    convert: 'Chuyển sang Unicode',
    keep: 'Giữ nguyên như trong tệp',
    next: 'Xem trước',
    again: 'Chọn danh sách khác',
  },

  preview: {
    checking: 'Đang đối chiếu với danh sách hiện có…',
    recheck: 'Đối chiếu lại',
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
    mergeAll: (count: string) => `Gộp cả ${count} dòng viết khác tên với đơn vị đang có`,
    separate: 'Giữ riêng: thêm thành đơn vị mới',
    leave: 'Chưa quyết định: để lại',
    blocks: 'Khối chưa có trong tab Đơn vị',
    blocksHint: 'Chọn khối đang có mà danh sách muốn nói tới, hoặc thêm thành khối mới.',
    listBlock: 'Khối của cả danh sách',
    listBlockHint:
      'Không bắt buộc. Danh sách không ghi khối; nếu văn bản được gửi theo khối, hãy ghi hoặc chọn khối cho các đơn vị này.',
    newBlock: (block: string) => `Khối mới: ${block}`,
    addZeros: (count: string) => `Thêm số 0 vào đầu ${count} số điện thoại đã mất số 0`,
    track: 'Thêm đơn vị mới vào văn bản đang theo dõi',
    trackHint:
      'Chỉ đơn vị thuộc khối nhận của văn bản. Không chọn thì đơn vị mới chưa phải thực hiện văn bản nào.',
    mergeCopy: (name: string) => `Gộp với “${name}”: hộp thư của dòng này nhận bản sao`,
    takeInHint: 'Dòng nào là của một đơn vị thì đánh dấu để nhập dòng đó.',
    gaps: {
      noEmailColumn: (count: string, of: string) =>
        `Không có cột Email: ${count}/${of} đơn vị sẽ không nhận được thư. Nếu danh sách có địa chỉ thư, xin bấm “Quay lại các cột” và chọn cột đó.`,
      noAddress: (count: string, of: string) =>
        `${count}/${of} đơn vị chưa có địa chỉ thư dùng được, sẽ không nhận được thư.`,
      unreachable: (count: string, of: string) =>
        `${count}/${of} đơn vị không có cả địa chỉ thư lẫn số điện thoại.`,
      noBlock: (count: string, of: string) =>
        `${count}/${of} đơn vị không có khối: văn bản gửi theo khối sẽ không tính đến các đơn vị này.`,
      left: (count: string, of: string) =>
        `${count}/${of} dòng còn để lại, không nhập: xin chọn ở phần nghi trùng, hoặc sửa danh sách theo phần “Dòng không nhập được”.`,
    },
    columnLeft: (letter: string, text: string, cells: string) =>
      `cột ${letter}${text === '' ? '' : ` “${text}”`}${cells === '' ? '' : ` (${cells} ô)`}`,
    othersLeft: (columns: string) => `Để lại, không nhập: ${columns}.`,
    personsLeft: (columns: string) =>
      `Để lại tên người ở ${columns}; ở cột chức vụ, liên hệ thì cả số riêng. Cần lấy thì bấm “Quay lại các cột” và đánh dấu ô “Lấy cả tên người …”.`,
    besideLeft: (columns: string) =>
      `Cột ${columns} là một danh sách khác đặt bên cạnh, chưa đọc. Nhập xong danh sách này, hãy chép riêng các cột đó rồi dán và nhập như một danh sách mới.`,
    columnsLeft: (columns: string) =>
      `Không nhập ${columns}. Nếu là danh sách thứ hai đặt bên cạnh, hãy chép riêng rồi dán và nhập sau; nếu là của đơn vị ở cùng dòng, xin bấm “Quay lại các cột” và chọn cột đó là gì.`,
    tableLeft: (name: string, number: number, rows: string) =>
      `${name === '' ? `bảng ${number}` : `trang tính “${name}”`} (${rows} dòng)`,
    tablesLeft: (tables: string) =>
      `Chưa nhập ${tables}: mỗi lần chỉ nhập một phần của tệp. Nhập xong phần này, nếu phần kia cũng là danh sách, xin mở lại “Nhập đơn vị” và chọn phần đó ở bước 2.`,
    nothing: 'Không có đơn vị nào cần thêm hoặc thay đổi.',
    until: (day: string) => `đến ${day}`,
    notYet: 'Chưa ghi gì vào bảng. Ô đã có nội dung không bị thay bằng ô trống.',
    write: (added: string, changed: string) => `Nhập: thêm ${added}, cập nhật ${changed}`,
    mayUndo:
      'Có thể hoàn tác cả lần nhập này: mở lại “Nhập đơn vị”, bấm “Hoàn tác lần nhập đơn vị gần nhất”.',
  },

  answers: {
    mayUndo:
      'Có thể hoàn tác cả lần nhập này: mở lại “Dán danh sách trả lời” ở “Ghi nhận trả lời”, bấm “Hoàn tác lần nhập kết quả gần nhất”.',
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
    missing:
      'Thiếu số liệu bắt buộc: phần đã có vẫn ghi nhận, việc được ghi là đang thực hiện cho đến khi đủ',
    missingIn: (name: string, labels: string) => `${name}: thiếu “${labels}”`,
    far: 'Số liệu chênh quá 10 lần so với lần báo trước, xin xem lại rồi hãy ghi nhận',
    farFromLast: (name: string, label: string, now: string, before: string) =>
      `${name}: ${label} ${now}, lần trước ${before}`,
    kept: 'Bảng đã có nội dung khác, giữ nguyên nội dung trong bảng',
    keptIn: (name: string, columns: string) => `${name}: ${columns}`,
    unknownUnit: (name: string) =>
      `không có đơn vị “${name}”. Hãy nhập đơn vị trước, hoặc sửa tên.`,
    title: 'Dán danh sách trả lời',
    unitUnknown: 'Không có đơn vị này trong danh sách. Xin chọn một đơn vị được gợi ý.',
    whichUnit: 'Tên chưa rõ là đơn vị nào: xin chọn',
    whichUnitHint:
      'Chọn trong các đơn vị được nêu, hoặc gõ vài chữ trong tên để tìm. Tên đã chọn được nhớ ở cột “Tên cũ, tên khác” của tab Đơn vị cho lần sau. Dòng chưa chọn được để lại.',
    noUnit: 'Chưa chọn: để lại dòng này',
    takeSingles: (count: string) => `Chọn cả ${count} tên chỉ có một đơn vị phù hợp`,
    recordedFor: (name: string, unit: string) => (name === unit ? unit : `“${name}” → ${unit}`),
    notAsked: (name: string) => `${name} không có trong danh sách nhận văn bản này.`,
    doubled: (name: string) => `${name} đã có ở dòng trên. Hãy bỏ dòng thừa.`,
    nothing: 'Không có kết quả mới nào để ghi nhận.',
    notYet:
      'Chưa ghi gì vào bảng. Chỉ ô còn trống được ghi; trả lời của chính đơn vị không bị thay. Dòng ghi nhận được đánh dấu là do cơ quan ghi.',
    write: (count: string) => `Ghi nhận ${count} đơn vị`,
  },
};
