import type { Language } from '../src/texts/language';
import type { Translated } from '../src/words/translated';

const vi = {
  usage: [
    'Cách dùng: npm run history -- TỆP-HOẶC-THƯ-MỤC… --out THƯ-MỤC [--ask {names}] [--language en]',
    '  TỆP-HOẶC-THƯ-MỤC  các tệp CSV tải bằng “Tải số liệu các kỳ”, hoặc thư mục có các tệp ấy, kể cả thư mục con',
    '  --out THƯ-MỤC     nơi giữ số liệu nhiều năm (figures.parquet); lần chạy sau ghi thêm vào đó',
    '  --ask CÂU-HỎI     in bảng: not_sent cơ quan chưa gửi, completion hoàn thành theo cơ quan và kỳ,',
    '                    late_by_block quá hạn theo khối, years các năm đặt cạnh nhau',
    '  --language en     nói bằng tiếng Anh',
  ].join('\n'),
  outcome: '{file}: {outcome}',
  loaded: 'Đã nhận.',
  counts:
    'Nhận {loaded} tệp, đã nhận từ trước {known} tệp, không nhận {refused} tệp. Số liệu ở “{file}”.',
  faults: {
    unreadable: 'Không nhận: máy không cho đọc tệp. Kiểm tra quyền đọc tệp rồi chạy lại.',
    notFigures:
      'Không nhận: không phải tệp số liệu các kỳ của Đôn Đốc, hoặc tệp đã được mở rồi lưu lại bằng chương trình khác. Xin cơ quan tải lại tệp (Sao lưu, khôi phục, lưu trữ ▸ Tải số liệu các kỳ) và gửi nguyên tệp.',
    otherVersion:
      'Không nhận: tệp do bản Đôn Đốc khác lập, có các cột khác. Cập nhật Đôn Đốc trên máy này và của cơ quan gửi, rồi tải lại tệp.',
    cut: 'Không nhận: tệp bị cắt, không có dòng cuối “sums” còn nguyên. Xin cơ quan gửi lại tệp.',
    badCell:
      'Không nhận: dòng {line}, cột “{column}” không đọc được. Tệp đã bị sửa sau khi tải; xin cơ quan tải lại tệp và gửi nguyên tệp.',
    blank:
      'Không nhận: có dòng thiếu cơ quan, văn bản hoặc kỳ. Tệp đã bị sửa sau khi tải; xin cơ quan tải lại tệp và gửi nguyên tệp.',
    otherCount:
      'Không nhận: tệp có {found} dòng số liệu, dòng cuối ghi {stated}. Tệp bị cắt hoặc bị sửa; xin cơ quan tải lại tệp và gửi nguyên tệp.',
    otherSum:
      'Không nhận: cộng các dòng ở “{column}” được {sum}, dòng cuối ghi {stated}. Có số bị sửa sau khi tải; xin cơ quan tải lại tệp và gửi nguyên tệp.',
    twoOffices:
      'Không nhận: cùng tên cơ quan, văn bản, kỳ và lần chốt với số liệu khác mà số trái nhau, nên có lẽ hai cơ quan trùng tên. Xin một cơ quan ghi rõ thêm địa danh ở “Đơn vị theo dõi” trong tab “Cài đặt” rồi tải lại tệp.',
  },
  asked: {
    latest: 'Số liệu của lần chốt sau cùng',
    month_end: 'Số liệu của kỳ cuối mỗi tháng',
    not_sent: 'Cơ quan chưa gửi, theo tháng và văn bản',
    completion: 'Hoàn thành theo cơ quan và kỳ, tăng giảm so với kỳ trước',
    late_by_block: 'Quá hạn theo khối',
    years: 'Các năm đặt cạnh nhau',
  },
  rows: '{count} dòng.',
  columns: {
    year: 'Năm',
    month: 'Tháng',
    office: 'Cơ quan',
    number: 'Số, ký hiệu',
    issued_on: 'Ngày ban hành',
    issuing_body: 'Cơ quan ban hành',
    period: 'Kỳ',
    cut_off: 'Đến hết ngày',
    block: 'Khối',
    offices: 'Số cơ quan',
    dispatches: 'Số văn bản',
    units: 'Đơn vị',
    acknowledged: 'Đã xác nhận',
    acknowledged_percent: 'Xác nhận %',
    completed: 'Hoàn thành',
    completed_percent: 'Hoàn thành %',
    completed_late: 'Hoàn thành quá hạn',
    open_overdue: 'Chưa hoàn thành, quá hạn',
    late_percent: 'Quá hạn %',
    year_before_percent: 'Cùng tháng năm trước %',
    points_moved: 'Tăng, giảm (điểm %)',
    last_sent: 'Gửi gần nhất, đến hết ngày',
  },
  failures: {
    unknownQuestion: 'Không có câu hỏi “{name}”.\n{usage}',
    nothingThere: 'Không có tệp hay thư mục “{path}”. Kiểm tra lại đường dẫn.',
    noFiles:
      'Trong thư mục “{path}” không có tệp .csv nào. Để các tệp số liệu các kỳ vào đó, hoặc ghi thư mục khác.',
    empty:
      'Trong “{dir}” chưa có số liệu. Nhận các tệp trước: npm run history -- THƯ-MỤC-TỆP --out {dir}',
    otherColumns:
      'Tệp “{file}” không có đúng các cột mà bản này ghi: do bản Đôn Đốc khác ghi, hoặc đã bị thay. Chưa ghi gì. Cập nhật Đôn Đốc trên máy này, hoặc nhận lại các tệp vào thư mục --out khác.',
    unreadableHistory:
      'Không đọc được số liệu trong “{dir}”. Chưa ghi gì. Lấy lại thư mục từ bản sao lưu, hoặc nhận lại các tệp vào thư mục --out khác.',
    diskFull:
      'Đĩa đã đầy. Số liệu trong “{dir}” vẫn như trước, không mất gì. Dọn bớt đĩa rồi chạy lại đúng lệnh này.',
    notWritable:
      'Máy không cho đọc hoặc ghi. Số liệu trong “{dir}” vẫn như trước. Kiểm tra quyền đọc thư mục có tệp và quyền ghi vào “{dir}”, hoặc dùng thư mục --out khác.',
  },
} as const;

export type HistoryWords = typeof vi;

const en: Translated<HistoryWords> = {
  usage: [
    'Usage: npm run history -- FILES-OR-FOLDER… --out DIR [--ask {names}] [--language en]',
    '  FILES-OR-FOLDER   CSV files from “Download figures of periods”, or a folder with such files, its folders too',
    '  --out DIR         where the figures of many years are kept (figures.parquet); later runs add to them',
    '  --ask QUESTION    prints a table: not_sent, completion by office and period, late_by_block, years',
    '  --language en     speaks English',
  ].join('\n'),
  outcome: '{file}: {outcome}',
  loaded: 'Loaded.',
  counts:
    '{loaded} files loaded, {known} loaded before, {refused} refused. The figures are in “{file}”.',
  faults: {
    unreadable:
      'Refused: the machine does not let the file be read. Check who may read it and run again.',
    notFigures:
      'Refused: not a file of figures of Đôn Đốc, or one that another program has saved again. Ask the office to download it again (Back up, restore, archive ▸ Download figures of periods) and to send it as it is.',
    otherVersion:
      'Refused: the file is of another version of Đôn Đốc and has other columns. Update Đôn Đốc on this machine and at the office, then download the file again.',
    cut: 'Refused: the file is cut, its last line “sums” is not whole. Ask the office to send it again.',
    badCell:
      'Refused: line {line}, column “{column}” cannot be read. The file was changed after the download; ask the office to download it again and to send it as it is.',
    blank:
      'Refused: a row lacks its office, document or period. The file was changed after the download; ask the office to download it again and to send it as it is.',
    otherCount:
      'Refused: the file has {found} rows of figures, its last line says {stated}. It is cut or was changed; ask the office to download it again and to send it as it is.',
    otherSum:
      'Refused: the rows of “{column}” add up to {sum}, the last line says {stated}. A figure was changed after the download; ask the office to download the file again and to send it as it is.',
    twoOffices:
      'Refused: office, document, period and closing are those of other figures that contradict these, so two offices probably have one name. Ask one of them to add its place to “Office in charge of follow-up” in the tab Settings and to download the file again.',
  },
  asked: {
    latest: 'Figures of the latest closings',
    month_end: 'Figures of the last period of each month',
    not_sent: 'Offices that have not sent, by month and document',
    completion: 'Completion by office and period, with the change since the period before',
    late_by_block: 'Late by block',
    years: 'Years side by side',
  },
  rows: '{count} rows.',
  columns: {
    year: 'Year',
    month: 'Month',
    office: 'Office',
    number: 'Document No.',
    issued_on: 'Date of issue',
    issuing_body: 'Issuing body',
    period: 'Period',
    cut_off: 'Up to the end of',
    block: 'Block',
    offices: 'Offices',
    dispatches: 'Documents',
    units: 'Units',
    acknowledged: 'Acknowledged',
    acknowledged_percent: 'Acknowledged %',
    completed: 'Completed',
    completed_percent: 'Completed %',
    completed_late: 'Completed late',
    open_overdue: 'Open, overdue',
    late_percent: 'Late %',
    year_before_percent: 'Same month a year before %',
    points_moved: 'Change (points)',
    last_sent: 'Last sent, up to the end of',
  },
  failures: {
    unknownQuestion: 'There is no question “{name}”.\n{usage}',
    nothingThere: 'There is no file or folder “{path}”. Check the path.',
    noFiles:
      'The folder “{path}” has no .csv file. Put the files of figures there, or name another folder.',
    empty: '“{dir}” has no figures yet. Load files first: npm run history -- FOLDER --out {dir}',
    otherColumns:
      'The file “{file}” does not have the columns that this version writes: another one has written it, or it was replaced. Nothing was written. Update Đôn Đốc on this machine, or load the files into another --out folder.',
    unreadableHistory:
      'The figures in “{dir}” cannot be read. Nothing was written. Take the folder from a backup, or load the files into another --out folder.',
    diskFull:
      'The disk is full. The figures in “{dir}” are as they were, nothing is lost. Make room and run the same command again.',
    notWritable:
      'The machine does not allow reading or writing. The figures in “{dir}” are as they were. Check who may read the folder with the files and write to “{dir}”, or use another --out folder.',
  },
};

export function historyWords(language: Language): HistoryWords {
  return language === 'en' ? (en as unknown as HistoryWords) : vi;
}
