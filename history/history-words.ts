import type { Language } from '../src/texts/language';
import type { Translated } from '../src/words/translated';

const vi = {
  outcome: '{file}: {outcome}',
  outcomes: {
    new: 'Đã nhận.',
    correction: 'Đã nhận: lần chốt mới hơn, được tính thay lần chốt trước; lần trước vẫn giữ.',
    earlier: 'Đã nhận để giữ đủ các lần chốt; lần chốt mới hơn được tính.',
    same: 'Đã nhận từ trước, không nhận lại.',
    doubled: 'Trùng với một tệp khác trong lần này, chỉ nhận một.',
    twoOffices:
      'Không nhận: số liệu không thể cùng một cơ quan với tệp khác hoặc với số liệu đã giữ (cùng tên cơ quan, văn bản và kỳ, nhưng hai lần chốt trái nhau). Có lẽ hai cơ quan trùng tên: xin một cơ quan ghi rõ thêm địa danh ở “Tên cơ quan” trong tab “Cài đặt” rồi tải lại tệp.',
    laterVersion:
      'Không nhận: tệp do phiên bản Đôn Đốc mới hơn lập, phiên bản này không kiểm tra được niêm phong. Cập nhật Đôn Đốc trên máy này rồi chạy lại.',
    unreadable: 'Máy không cho đọc tệp này. Kiểm tra quyền đọc tệp rồi chạy lại.',
  },
  kinds: {
    new: 'nhận mới',
    correction: 'lần chốt mới hơn',
    earlier: 'lần chốt trước',
    same: 'đã có',
    doubled: 'trùng nhau',
    twoOffices: 'trùng tên cơ quan, không nhận',
    laterVersion: 'của phiên bản mới hơn, không nhận',
    unreadable: 'không đọc được',
    oldWorkbook: 'tệp Excel đời cũ, không nhận',
    notWorkbook: 'hỏng hoặc không phải tệp Excel, không nhận',
    overLimit: 'quá lớn, không nhận',
    notPeriodFile: 'không phải tệp số liệu kỳ, không nhận',
    incomplete: 'thiếu phần, không nhận',
    changed: 'bị sửa, không nhận',
  },
  counted: '{count} {kind}',
  read: 'Đã đọc {count} tệp: {parts}.',
  added: 'Ghi thêm {count} dòng số liệu vào “{dir}”.',
  reading: 'Đã đọc {at}/{files} tệp…',
  asked: {
    'not-sent': 'Cơ quan chưa gửi, theo tháng và văn bản',
    completion: 'Hoàn thành theo cơ quan và kỳ, tăng giảm so với kỳ trước',
    late: 'Quá hạn theo khối',
    years: 'Các năm đặt cạnh nhau',
    sql: 'Kết quả',
  },
  rows: '{count} dòng.',
  help: [
    '{usage}',
    '  TỆP-HOẶC-THƯ-MỤC  các tệp số liệu kỳ (.xlsx), hoặc thư mục có các tệp ấy, kể cả thư mục con',
    '  --out THƯ-MỤC     nơi giữ số liệu nhiều năm; lần chạy sau ghi thêm vào đó',
    '  --ask CÂU-HỎI     in bảng: not-sent cơ quan chưa gửi, completion hoàn thành theo cơ quan và kỳ,',
    '                    late quá hạn theo khối, years các năm đặt cạnh nhau',
    '  --sql "SELECT …"  in bảng của câu hỏi tự viết trên dondoc.figures; các cột có trong docs/scale.md',
    '  --page            lập trang history.html trong thư mục --out cho lãnh đạo',
    '  --language en     nói và lập trang bằng tiếng Anh',
  ].join('\n'),
  pageWritten: 'Đã lập trang “{file}”: mở bằng trình duyệt, không cần mạng.',
  failures: {
    usage:
      'Cách dùng: npm run history -- TỆP-HOẶC-THƯ-MỤC… --out THƯ-MỤC [--ask {names}] [--sql "SELECT …"] [--page] [--language en]',
    unknownOption: 'Không có tham số “{option}”.\n{usage}',
    wrongValue: 'Sau tham số “{option}” thiếu phần phải ghi, hoặc có phần thừa.\n{usage}',
    noOut:
      'Thiếu --out: ghi thư mục giữ số liệu nhiều năm, ví dụ --out so-lieu-nhieu-nam.\n{usage}',
    noStatement:
      'Sau --sql chưa có câu hỏi. Ví dụ: --sql "SELECT office, period, units FROM dondoc.latest WHERE level = \'total\'".',
    unknownQuestion: 'Không có câu hỏi “{name}”. Các câu hỏi: {names}.',
    nothingThere: 'Không có tệp hay thư mục “{path}”. Kiểm tra lại đường dẫn.',
    noWorkbooks:
      'Trong thư mục “{path}” không có tệp .xlsx nào. Để các tệp số liệu kỳ vào đó, hoặc ghi thư mục khác.',
    unreadableFolder:
      'Máy không cho đọc thư mục “{folder}”. Chưa nhận tệp nào. Kiểm tra quyền đọc thư mục rồi chạy lại.',
    empty:
      'Trong “{dir}” chưa có số liệu. Nhận các tệp số liệu kỳ trước: npm run history -- THƯ-MỤC-TỆP --out {dir}',
    atWork:
      'Đang có lệnh khác làm việc với thư mục này. Chờ lệnh ấy xong rồi chạy lại. Nếu chắc chắn không còn lệnh nào, xóa tệp “{file}” rồi chạy lại.',
    otherColumns:
      'Tệp “{file}” không có đúng các cột mà phiên bản này ghi: do phiên bản khác ghi, hoặc đã bị thay. Chưa ghi gì. Cập nhật Đôn Đốc trên máy này, hoặc nhận lại các tệp vào thư mục --out khác.',
    unreadableHistory:
      'Không đọc được số liệu trong “{dir}”: {reply}. Chưa ghi gì. Lấy lại thư mục từ bản sao lưu, hoặc nhận lại các tệp vào thư mục --out khác.',
    diskFull:
      'Đĩa đã đầy. Số liệu trong “{dir}” vẫn như trước, không mất gì. Dọn bớt đĩa rồi chạy lại đúng lệnh này.',
    notWritable:
      'Không ghi được vào “{dir}”. Số liệu trong đó vẫn như trước. Kiểm tra quyền ghi, hoặc dùng thư mục --out khác.',
    onlySelect: '--sql chỉ nhận một câu SELECT: lệnh này chỉ hỏi, không sửa số liệu.',
    onlyFigures:
      '--sql chỉ hỏi số liệu đang giữ (dondoc.figures và các bảng ghi trong docs/scale.md): không đọc hay ghi tệp khác, không ra mạng.',
    badSql:
      'Câu SQL không chạy được: {reply}\nBảng số liệu là dondoc.figures; xem docs/scale.md có những cột nào.',
  },
} as const;

export type HistoryWords = typeof vi;

const en: Translated<HistoryWords> = {
  outcome: '{file}: {outcome}',
  outcomes: {
    new: 'Taken in.',
    correction:
      'Taken in: a later closing, which counts in place of the earlier one; the earlier one stays.',
    earlier: 'Taken in, so that no closing is missing; a later one counts.',
    same: 'Was taken in before; nothing is added.',
    doubled: 'The same as another of these files; one is taken.',
    twoOffices:
      'Not taken: these figures cannot be of one office with those of another file or on file (one name, document and period, but closings that contradict one another). Two offices probably have one name: ask one of them to add its place to “Office name” in the tab Settings and to download the file again.',
    laterVersion:
      'Not taken: the file was made by a later version of Đôn Đốc, whose seal this one cannot check. Bring Đôn Đốc on this machine up to date and run again.',
    unreadable:
      'Not taken: the machine does not let it be read. Check who may read it and run again.',
  },
  kinds: {
    new: 'new',
    correction: 'later closings',
    earlier: 'earlier closings',
    same: 'on file already',
    doubled: 'doubled',
    twoOffices: 'refused: two offices of one name',
    laterVersion: 'refused: of a later version',
    unreadable: 'refused: cannot be read',
    oldWorkbook: 'refused: old Excel files',
    notWorkbook: 'refused: broken or no Excel files',
    overLimit: 'refused: too large',
    notPeriodFile: 'refused: no period files',
    incomplete: 'refused: parts missing',
    changed: 'refused: changed by hand',
  },
  counted: '{count} {kind}',
  read: '{count} files read: {parts}.',
  added: '{count} rows of figures added to “{dir}”.',
  reading: '{at} of {files} files read…',
  asked: {
    'not-sent': 'Offices that have not sent, by month and document',
    completion: 'Completion by office and period, with the change since the period before',
    late: 'Late by block',
    years: 'Years side by side',
    sql: 'Answer',
  },
  rows: '{count} rows.',
  help: [
    '{usage}',
    '  FILES-OR-FOLDER   period files (.xlsx), or a folder with such files, its folders too',
    '  --out DIR         where the history is kept; later runs add to it',
    '  --ask QUESTION    prints a table: not-sent, completion by office and period, late by block, years',
    '  --sql "SELECT …"  prints the answer to a statement of your own over dondoc.figures; columns in docs/scale.md',
    '  --page            writes the page history.html in DIR, for leaders',
    '  --language en     speaks English, on the page too',
  ].join('\n'),
  pageWritten: 'The page “{file}” is written: open it in a browser, no network needed.',
  failures: {
    usage:
      'Usage: npm run history -- FILES-OR-FOLDER… --out DIR [--ask {names}] [--sql "SELECT …"] [--page] [--language en]',
    unknownOption: 'There is no option “{option}”.\n{usage}',
    wrongValue: 'The option “{option}” lacks its value, or takes none.\n{usage}',
    noOut:
      '--out is missing: name the folder that keeps the history, such as --out history-of-years.\n{usage}',
    noStatement:
      'There is no statement after --sql. Such as: --sql "SELECT office, period, units FROM dondoc.latest WHERE level = \'total\'".',
    unknownQuestion: 'There is no question “{name}”. The questions are: {names}.',
    nothingThere: 'There is no file or folder “{path}”. Check the path.',
    noWorkbooks:
      'The folder “{path}” holds no .xlsx file. Put the period files there, or name another folder.',
    unreadableFolder:
      'The machine does not let the folder “{folder}” be read. No file was taken. Check who may read it and run again.',
    empty:
      '“{dir}” holds no figures yet. Take period files in first: npm run history -- FOLDER --out {dir}',
    atWork:
      'Another run is at work in this folder. Wait for it and run again. If you are sure that there is none, delete the file “{file}” and run again.',
    otherColumns:
      'The file “{file}” does not have the columns that this version writes: another one has written it, or it was replaced. Nothing was written. Bring Đôn Đốc on this machine up to date, or take the files into another --out folder.',
    unreadableHistory:
      'The figures in “{dir}” cannot be read: {reply}. Nothing was written. Take the folder from a backup, or take the files into another --out folder.',
    diskFull:
      'The disk is full. The figures in “{dir}” are as they were, nothing is lost. Make room and run the same command again.',
    notWritable:
      '“{dir}” cannot be written. The figures in it are as they were. Check who may write there, or use another --out folder.',
    onlySelect: '--sql takes one SELECT: this command only asks and changes no figures.',
    onlyFigures:
      '--sql asks the figures that are kept (dondoc.figures and the views in docs/scale.md): it reads and writes no other file and reaches no network.',
    badSql:
      'The statement does not run: {reply}\nThe table of figures is dondoc.figures; docs/scale.md has its columns.',
  },
};

export function historyWords(language: Language): HistoryWords {
  return language === 'en' ? (en as unknown as HistoryWords) : vi;
}
