import type { DeadlineRules } from '../calendar/deadline';
import type { Language } from '../texts/language';
import { kindsForApproval, type LetterKind } from './letter-kind';
import type { PeriodRules } from './reporting-period';
import {
  count,
  dates,
  fileVersion,
  hour,
  letterKinds,
  mailbox,
  mailboxes,
  months,
  pageLink,
  periodKind,
  phoneNumber,
  plainText,
  position,
  reportLayout,
  type SettingKind,
  upTo99,
  weekdays,
  workingDays,
  yesNo,
} from './setting-kinds';

export interface SettingDeclaration extends Readonly<Record<Language, SettingText>> {
  readonly kind: SettingKind<unknown>;
  /** Text at set-up, with keys in place of dropdown words. Also used if the row is missing or unusable. */
  readonly initial: string;
  /** Example for a text that cannot be used, if `initial` is empty. */
  readonly example?: string;
  /**
   * Step of Thiết lập ban đầu that asks for the setting, and its position there. Missing if no step asks for
   * it.
   */
  readonly asked?: {
    readonly step: 'office' | 'hours' | 'page' | 'leaders';
    readonly place: number;
    /** True if letters cannot be sent without the setting. */
    readonly required?: true;
  };
}

interface SettingText {
  readonly name: string;
  readonly meaning: string;
}

/**
 * Declared outside `SETTINGS`, because the backup page needs the names of this setting and is built without the
 * others.
 */
export const OFFICE_NAME = {
  kind: plainText,
  initial: '',
  vi: {
    name: 'Đơn vị theo dõi',
    meaning: 'Tên cơ quan đứng tên trong thư và báo cáo, ví dụ Văn phòng Đảng ủy xã.',
  },
  en: {
    name: 'Office in charge of follow-up',
    meaning: 'The name that letters and reports bear, e.g. Office of the Commune Party Committee.',
  },
  asked: { step: 'office', place: 1, required: true },
} as const satisfies SettingDeclaration;

/** All settings, in the order of their rows in Cài đặt: those that set-up asks for come first. */
export const SETTINGS = {
  officeName: OFFICE_NAME,
  officer: {
    kind: position,
    initial: '',
    vi: {
      name: 'Cán bộ theo dõi (chức danh)',
      meaning: 'Người mà đơn vị liên hệ khi có vướng mắc; nên ghi chức danh.',
    },
    en: {
      name: 'Officer in charge (position)',
      meaning: 'Whom units contact with questions; preferably a position.',
    },
    asked: { step: 'office', place: 2, required: true },
  },
  phone: {
    kind: phoneNumber,
    initial: '',
    vi: {
      name: 'Điện thoại liên hệ',
      meaning: 'Số điện thoại ghi trong thư và trên trang xác nhận.',
    },
    en: {
      name: 'Contact phone',
      meaning: 'The phone number in letters and on the acknowledgement page.',
    },
    asked: { step: 'office', place: 3, required: true },
  },
  replyTo: {
    kind: mailbox,
    initial: '',
    vi: {
      name: 'Hộp thư nhận trả lời',
      meaning: 'Thư trả lời của đơn vị sẽ về địa chỉ này. Nên dùng hộp thư công vụ.',
    },
    en: {
      name: 'Mailbox for replies',
      meaning: 'Replies from units go to this address. Prefer an official mailbox.',
    },
    asked: { step: 'office', place: 4 },
  },
  sendFrom: {
    kind: hour,
    initial: '8',
    vi: {
      name: 'Bắt đầu gửi từ (giờ)',
      meaning: 'Thư chỉ tự gửi trong khung giờ này, vào ngày làm việc.',
    },
    en: {
      name: 'Send from (hour)',
      meaning: 'Letters go out by themselves only between these hours, on working days.',
    },
    asked: { step: 'hours', place: 1 },
  },
  sendUntil: {
    kind: hour,
    initial: '17',
    vi: { name: 'Kết thúc gửi lúc (giờ)', meaning: 'Từ giờ này trở đi không tự gửi thư.' },
    en: { name: 'Send until (hour)', meaning: 'From this hour on no letter goes out by itself.' },
    asked: { step: 'hours', place: 2 },
  },
  workingWeekdays: {
    kind: weekdays,
    initial: '2, 3, 4, 5, 6',
    vi: {
      name: 'Ngày làm việc trong tuần',
      meaning: 'Thứ Hai là 2, thứ Bảy là 7, Chủ nhật là 8; ngăn cách bằng dấu phẩy.',
    },
    en: {
      name: 'Working days of the week',
      meaning:
        'Numbered as in Vietnamese: Monday is 2, Saturday is 7, Sunday is 8; separate them with commas.',
    },
    asked: { step: 'hours', place: 3 },
  },
  linkBase: {
    kind: pageLink,
    initial: '',
    vi: {
      name: 'Địa chỉ trang xác nhận',
      meaning:
        'Chép từ màn hình của Google sau khi bấm Triển khai; kết thúc bằng /exec. Để trống thì không gửi thư có liên kết.',
    },
    en: {
      name: 'Address of the acknowledgement page',
      meaning:
        'Copied from Google’s screen after Deploy is pressed; it ends in /exec. While it is empty, no letter with a link is sent.',
    },
    asked: { step: 'page', place: 1 },
  },
  lettersWithoutLink: {
    kind: yesNo,
    initial: 'no',
    vi: {
      name: 'Gửi thư không kèm liên kết',
      meaning: 'Có: cơ quan không dùng trang xác nhận, đơn vị trả lời bằng thư.',
    },
    en: {
      name: 'Send letters without a link',
      meaning: 'Yes: the office does not use the acknowledgement page; units reply by email.',
    },
    asked: { step: 'page', place: 2 },
  },
  leaderMailboxes: {
    kind: mailboxes,
    initial: '',
    vi: {
      name: 'Hộp thư nhận tổng hợp',
      meaning:
        'Nhận thư tổng hợp khi chốt số liệu kỳ báo cáo; nhiều địa chỉ thì ngăn cách bằng dấu chấm phẩy.',
    },
    en: {
      name: 'Mailboxes that receive the summary',
      meaning:
        'Receive the summary when a period is closed; separate several addresses with semicolons.',
    },
    asked: { step: 'leaders', place: 1 },
  },
  needsApproval: {
    kind: letterKinds,
    initial: /* @__PURE__ */ kindsForApproval('atFirst').join('; '),
    vi: {
      name: 'Loại thư phải duyệt',
      meaning:
        'Thư các loại này nằm ở “Chờ duyệt” cho đến khi có người duyệt; ngăn cách bằng dấu chấm phẩy.',
    },
    en: {
      name: 'Letter kinds that need approval',
      meaning:
        'Letters of these kinds stay at “Awaiting approval” until someone approves them; separate the kinds with semicolons.',
    },
    asked: { step: 'leaders', place: 2 },
  },
  escalateToParent: {
    kind: yesNo,
    initial: 'no',
    vi: {
      name: 'Báo cơ quan cấp trên khi đã nhắc đủ',
      meaning:
        'Có: sau lần nhắc cuối, cơ quan cấp trên trực tiếp nhận danh sách đơn vị chưa hoàn thành, mỗi tuần một lần; trước mỗi hạn được báo một lần, dù đã tự trả lời xong.',
    },
    en: {
      name: 'Tell the parent body when reminders are used up',
      meaning:
        'Yes: after the last reminder the parent body receives a list of its units that have not completed, once a week; before each deadline it is told once, even if it has answered for itself.',
    },
    asked: { step: 'leaders', place: 3 },
  },
  escalationMailbox: {
    kind: mailbox,
    initial: '',
    vi: {
      name: 'Hộp thư lãnh đạo nhận báo đơn vị quá hạn',
      meaning:
        'Nhận danh sách đó khi đơn vị không có cấp trên dùng được email. Để trống thì không gửi.',
    },
    en: {
      name: 'Leader mailbox told of overdue units',
      meaning: 'Receives that list where a unit has no parent with a usable email. Empty: nobody.',
    },
    asked: { step: 'leaders', place: 4 },
  },
  tiersBefore: {
    kind: workingDays,
    initial: '3, 1',
    vi: {
      name: 'Nhắc trước hạn (ngày làm việc)',
      meaning: 'Ví dụ 3, 1: nhắc trước hạn ba ngày và một ngày.',
    },
    en: {
      name: 'Reminders before the deadline (working days)',
      meaning: 'E.g. 3, 1: reminders three days and one day before the deadline.',
    },
  },
  tiersAfter: {
    kind: workingDays,
    initial: '1, 3, 5, 10',
    vi: {
      name: 'Đôn đốc sau hạn (ngày làm việc)',
      meaning:
        'Ví dụ 1, 3, 5, 10: khoảng cách thưa dần. Thư sau không gửi trước khi qua ngày mà thư trước đề nghị trả lời; các mốc đến trong thời gian đó gộp vào một thư.',
    },
    en: {
      name: 'Follow-ups after the deadline (working days)',
      meaning:
        'E.g. 1, 3, 5, 10: at growing intervals. None goes before the day is over by which the last letter asked for an answer; steps that come due in between are asked by one letter.',
    },
  },
  leaderCopyFrom: {
    kind: upTo99,
    initial: '',
    example: '3',
    vi: {
      name: 'Gửi bản sao cho lãnh đạo đơn vị từ lần đôn đốc thứ',
      meaning:
        'Ví dụ 3: từ thư đôn đốc lần 3, chính thư đó gửi thêm tới “Hộp thư lãnh đạo đơn vị” (cột thu gọn ở cuối tab Đơn vị) và luôn chờ duyệt. Thư có liên kết trả lời của đơn vị: lãnh đạo đơn vị cũng trả lời thay đơn vị được. Để trống thì không gửi.',
    },
    en: {
      name: 'Copy follow-ups to the unit’s leadership from number',
      meaning:
        'E.g. 3: from follow-up 3 on, the same letter also goes to the “Leadership mailbox” (a folded column at the end of the tab Units), and always awaits approval. It holds the link by which the unit answers, so the unit’s leadership can answer too. Empty: never.',
    },
  },
  periodKind: {
    kind: periodKind,
    initial: 'none',
    vi: {
      name: 'Kỳ báo cáo, tự chốt số liệu theo',
      meaning:
        'Không tự chốt; Tuần (thứ hai đến chủ nhật); Tháng; Tháng, từ ngày 15 đến ngày 14; Quý; 6 tháng; Năm; Theo ngày chốt riêng. Số liệu được chốt khi ngày cuối kỳ vừa hết, về sau không đổi.',
    },
    en: {
      name: 'Reporting period closed by itself',
      meaning:
        'Not by itself; Week (Monday to Sunday); Month; Month, 15th to 14th; Quarter; Half-year; Year; On days of our own. Figures are frozen when the last day of the period has ended, and do not change afterwards.',
    },
  },
  cutOffs: {
    kind: dates,
    initial: '',
    vi: {
      name: 'Ngày chốt riêng',
      meaning:
        'Các ngày cuối kỳ, cách nhau bằng dấu chấm phẩy, ví dụ 20/11/2026; 20/12/2026. Chỉ dùng khi chọn “Theo ngày chốt riêng”.',
    },
    en: {
      name: 'Closing days of our own',
      meaning:
        'Last day of each period, separated by semicolons, such as 20/11/2026; 20/12/2026. Used with “On days of our own” only.',
    },
  },
  staffMailboxes: {
    kind: mailboxes,
    initial: '',
    vi: {
      name: 'Hộp thư cùng nhận thư báo việc',
      meaning:
        'Người phụ trách gửi thư nhận một thư mỗi ngày làm việc khi có việc đang chờ. Ghi thêm hộp thư của cán bộ khác cùng nhận, ngăn cách bằng dấu chấm phẩy; để trống thì chỉ gửi người phụ trách.',
    },
    en: {
      name: 'Mailboxes that get the letter of what waits too',
      meaning:
        'Whoever is in charge of sending gets one letter a working day while something waits. Add the mailboxes of other staff who get it too, separated by semicolons; leave empty for none.',
    },
  },
  approverMailboxes: {
    kind: mailboxes,
    initial: '',
    vi: {
      name: 'Hộp thư duyệt thư trên điện thoại',
      meaning:
        'Mỗi hộp thư nhận thư “Chờ duyệt” có liên kết riêng để xem, duyệt thư ngay trên điện thoại, mỗi ngày nhiều nhất một thư. Ai mở được hộp thư này thì duyệt được thư. Nhiều địa chỉ thì ngăn cách bằng dấu chấm phẩy; để trống thì chỉ duyệt trong bảng tính.',
    },
    en: {
      name: 'Mailboxes that approve by telephone',
      meaning:
        'Each gets a letter with its own link to read and approve waiting letters on a telephone, at most one a day. Whoever can open the mailbox can approve. Separate several addresses with semicolons; leave empty to approve in the spreadsheet only.',
    },
  },
  reportLayout: {
    kind: reportLayout,
    initial: 'byName',
    vi: {
      name: 'Thể thức báo cáo',
      meaning:
        'Theo tên cơ quan: cơ quan nhà nước theo NĐ 30/2020, cơ quan Đảng theo 05-HD/VPTW, cơ quan khác chọn khi lập báo cáo. Đổi được khi lập từng báo cáo.',
    },
    en: {
      name: 'Report layout',
      meaning:
        'By the name of the office: Decree 30/2020 for a state body, 05-HD/VPTW for a Party body; others choose when they draft a report. Can be changed for each report.',
    },
  },
  superior: {
    kind: plainText,
    initial: '',
    vi: {
      name: 'Cơ quan cấp trên (trong báo cáo)',
      meaning:
        'Dòng trên tên cơ quan ở đầu báo cáo, ví dụ Đảng bộ xã, Ủy ban nhân dân xã. Để trống thì không ghi.',
    },
    en: {
      name: 'Superior body (in reports)',
      meaning: 'The line above the office’s name at the head of a report. Leave empty for none.',
    },
  },
  reportPlace: {
    kind: plainText,
    initial: '',
    vi: {
      name: 'Địa danh (trong báo cáo)',
      meaning: 'Ghi trước ngày tháng ở đầu báo cáo, ví dụ tên xã.',
    },
    en: {
      name: 'Place (in reports)',
      meaning: 'Stands before the date at the head of a report, e.g. the commune’s name.',
    },
  },
  reportSymbol: {
    kind: plainText,
    initial: '',
    vi: {
      name: 'Ký hiệu cơ quan (trong báo cáo)',
      meaning: 'Ghi trong số của báo cáo, ví dụ VPĐU: Số      -BC/VPĐU.',
    },
    en: {
      name: 'Office symbol (in reports)',
      meaning: 'Stands in the number of a report, e.g. VPĐU: No.      -BC/VPĐU.',
    },
  },
  dailyCap: {
    kind: count,
    initial: '300',
    vi: {
      name: 'Số thư tự gửi tối đa một ngày',
      meaning: 'Quá số này thì dừng và báo người phụ trách.',
    },
    en: {
      name: 'Most letters sent automatically in a day',
      meaning: 'Beyond this number sending stops and the owner is told.',
    },
  },
  contactMonths: {
    kind: months,
    initial: '12',
    vi: {
      name: 'Giữ họ tên, điện thoại đầu mối (tháng)',
      meaning:
        'Sau chừng này tháng kể từ khi mọi văn bản của đơn vị kết thúc, Tình trạng hệ thống đề nghị xóa họ tên và điện thoại của đầu mối. Ghi 0 thì không đề nghị.',
    },
    en: {
      name: 'Keep contacts’ names and phones (months)',
      meaning:
        'This many months after every document of a unit was closed, System status proposes deleting the name and phone of its contact. With 0 it never does.',
    },
  },
  fileVersion: {
    kind: fileVersion,
    initial: '',
    vi: {
      name: 'Phiên bản cấu trúc tệp',
      meaning:
        'Do hệ thống ghi; không sửa. Số đầu là cấu trúc của tệp, trong ngoặc là phiên bản tiện ích đã thiết lập tệp.',
    },
    en: {
      name: 'File structure version',
      meaning:
        'Written by the system; please leave it. The first number is the structure of the file; the version of the add-on that set the file up is in brackets.',
    },
  },
} as const satisfies Readonly<Record<string, SettingDeclaration>>;

export type SettingKey = keyof typeof SETTINGS;

/** Same as `SETTINGS[key]`, but its type has the optional fields. */
export function settingDeclaration(key: SettingKey): SettingDeclaration {
  return SETTINGS[key];
}

export const SETTING_KEYS = /* @__PURE__ */ Object.keys(SETTINGS) as readonly SettingKey[];

export type SettingValues = {
  readonly [Key in SettingKey]: NonNullable<ReturnType<(typeof SETTINGS)[Key]['kind']['read']>>;
};

/** Settings as rules use them. Some settings are grouped: `tiers`, `escalation` and `periods`. */
export interface Settings
  extends Omit<
    SettingValues,
    | 'tiersBefore'
    | 'tiersAfter'
    | 'escalateToParent'
    | 'escalationMailbox'
    | 'periodKind'
    | 'cutOffs'
  > {
  readonly tiers: TierRules;
  readonly escalation: EscalationRules;
  readonly periods: PeriodRules;
}

export function settingNames(language: Language): Readonly<Record<SettingKey, string>> {
  return textsOf((key) => SETTINGS[key][language].name);
}

export function settingMeanings(language: Language): Readonly<Record<SettingKey, string>> {
  return textsOf((key) => SETTINGS[key][language].meaning);
}

function textsOf(textOf: (key: SettingKey) => string): Record<SettingKey, string> {
  const texts = SETTING_KEYS.map((key) => [key, textOf(key)]);
  return Object.fromEntries(texts) as Record<SettingKey, string>;
}

export interface PlanRules {
  readonly deadlines: DeadlineRules;
  readonly tiers: TierRules;
  /** Least number of working days between two letters that ask one mailbox about different dispatches. */
  readonly askingPause: number;
  /** Number of the first follow-up that is copied to the unit's leadership; 0 for none. */
  readonly leaderCopyFrom: number;
  readonly escalation: EscalationRules;
  readonly needsApproval: readonly LetterKind[];
}

/** Who is informed about units that have had the last step of the ladder. */
export interface EscalationRules {
  readonly toParent: boolean;
  /** Mailbox of a leader, for units whose parent cannot be reached by mail; `''` for nobody. */
  readonly mailbox: string;
}

/**
 * When reminders are due, in working days before and after the due day. A stage of a version has one ladder for each
 * deadline, and each ladder sends each step once.
 */
export interface TierRules {
  /** E.g. [3, 1]: three working days before and one working day before. */
  readonly before: readonly number[];
  /** E.g. [1, 3, 5, 10]: the gaps become longer. */
  readonly after: readonly number[];
}
