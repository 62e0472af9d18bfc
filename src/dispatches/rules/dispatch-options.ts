import type { OnDayOff } from '../../calendar/deadline';
import { field, optionsOf } from '../../forms/field-view';
import type { FieldKind, FormAnswers, FormField } from '../../forms/form-view';
import { DISPATCH_DEFAULTS, type Dispatch } from '../../records/dispatch';
import { cleanTyped } from '../../texts/clean-text';
import type { Language } from '../../texts/language';
import { splitList } from '../../texts/split-list';

type OptionVocabulary = 'firstNotice' | 'urgency';

interface OptionKind<Value> {
  readonly control: FieldKind;
  readonly vocabulary?: OptionVocabulary;
  read(text: string): Value;
  write(value: Value): string;
}

interface DispatchOption<Value> extends Readonly<Record<Language, OptionWords<Value>>> {
  readonly kind: OptionKind<Value>;
  readonly repeated?: true;
  readonly visible?: true;
}

interface OptionWords<Value> {
  readonly label: string;
  readonly hint?: string;
  /**
   * Sentence of a letter below the reference to the document; `''` where the value needs none. `document` names
   * the dispatch if the letter is about several, otherwise it is `''`.
   */
  inLetter?(value: Value, document: string): string;
}

export type DispatchOptions = {
  readonly [Key in keyof Dispatch]?: DispatchOption<Dispatch[Key]>;
};

const plainText = { read: (text: string) => text, write: (text: string) => text };
const text: OptionKind<string> = { ...plainText, control: 'text' };
const position: OptionKind<string> = { ...plainText, control: 'position' };
const phone: OptionKind<string> = { ...plainText, control: 'phone' };
const mailbox: OptionKind<string> = { ...plainText, control: 'mailbox' };
const list: OptionKind<readonly string[]> = {
  control: 'text',
  read: splitList,
  write: (values) => values.join('; '),
};
const check: OptionKind<'no' | 'yes'> = {
  control: 'check',
  read: (text) => (text === 'yes' ? 'yes' : 'no'),
  write: (answer) => (answer === 'yes' ? 'yes' : ''),
};
const keepsDay: OptionKind<OnDayOff> = {
  control: 'check',
  read: (text) => (text === 'yes' ? 'stays' : 'byUrgency'),
  write: (value) => (value === 'stays' ? 'yes' : ''),
};
const firstNotice = choice('firstNotice', ['letter', 'paper']);
const urgency = choice('urgency', ['normal', 'urgent', 'express']);

/** Any other text reads as the first of `values`. */
function choice<Value extends string>(
  vocabulary: OptionVocabulary,
  values: readonly [Value, ...Value[]],
): OptionKind<Value> {
  return {
    control: 'choice',
    vocabulary,
    read: (value) => values.find((one) => one === value) ?? values[0],
    write: (value) => value,
  };
}

function spaced(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

const listHint = {
  vi: 'Nhiều đơn vị thì ngăn cách bằng dấu chấm phẩy.',
  en: 'Separate several units with semicolons.',
};

export const DISPATCH_OPTIONS = {
  firstNotice: {
    kind: firstNotice,
    visible: true,
    vi: { label: 'Thông báo lần đầu' },
    en: { label: 'First notice' },
  },
  label: {
    kind: text,
    vi: {
      label: 'Mục (phần của văn bản)',
      hint: 'Khi một văn bản được nhập nhiều lần, mỗi mục một việc. Ví dụ: Mục 3.',
    },
    en: {
      label: 'Part (of the document)',
      hint: 'If one document is entered several times, one task for each part. E.g. Part 3.',
    },
  },
  urgency: {
    kind: urgency,
    vi: { label: 'Độ khẩn' },
    en: { label: 'Urgency' },
  },
  onDayOff: {
    kind: keepsDay,
    vi: {
      label: 'Không dời thời hạn rơi vào ngày nghỉ',
      hint: 'Không đánh dấu: thời hạn rơi vào ngày nghỉ được tính đến hết ngày làm việc tiếp theo. Văn bản Khẩn, Hỏa tốc thì không dời.',
    },
    en: {
      label: 'Keep deadlines that fall on a day off',
      hint: 'Unticked, such a deadline counts until the end of the next working day. Those of urgent and express documents never move.',
    },
  },
  calendarFile: {
    kind: check,
    repeated: true,
    vi: {
      label: 'Kèm tệp lịch ghi thời hạn (.ics)',
      hint: 'Thư thông báo, nhắc, đôn đốc kèm tệp ghi các thời hạn còn lại, để đưa vào lịch của đơn vị. Lịch có thể không tự sửa khi thời hạn đổi.',
    },
    en: {
      label: 'Attach the deadlines as a calendar file (.ics)',
      hint: 'Notices, reminders and follow-ups bring the deadlines that are left as a file for the unit’s calendar. A calendar may not change by itself when a deadline does.',
    },
  },
  officer: {
    kind: position,
    repeated: true,
    vi: {
      label: 'Cán bộ theo dõi văn bản này (chức danh)',
      hint: 'Để trống là cán bộ ghi ở tab “Cài đặt”. Thư của văn bản này nêu chức danh, điện thoại và nhận trả lời ở hộp thư này.',
    },
    en: {
      label: 'Officer in charge of this document (position)',
      hint: 'Left empty, the officer named in the tab “Settings”. The letters of this document name position and telephone; replies go to this mailbox.',
    },
  },
  officerPhone: {
    kind: phone,
    repeated: true,
    vi: { label: 'Điện thoại của cán bộ theo dõi' },
    en: { label: 'Telephone of the officer in charge' },
  },
  officerEmail: {
    kind: mailbox,
    repeated: true,
    vi: { label: 'Hộp thư của cán bộ theo dõi' },
    en: { label: 'Mailbox of the officer in charge' },
  },
  leadUnit: {
    kind: text,
    repeated: true,
    vi: {
      label: 'Chủ trì theo dõi',
      inLetter: (name, document) =>
        name === '' ? '' : `${spaced('Chủ trì theo dõi', document)}: ${name}.`,
    },
    en: {
      label: 'Lead unit for follow-up',
      inLetter: (name, document) =>
        name === '' ? '' : `${spaced('Lead unit', document && `for ${document}`)}: ${name}.`,
    },
  },
  supportUnits: {
    kind: list,
    repeated: true,
    vi: { label: 'Phối hợp', hint: listHint.vi },
    en: { label: 'Support', hint: listHint.en },
  },
  reportsTo: {
    kind: list,
    repeated: true,
    vi: { label: 'Báo cáo', hint: listHint.vi },
    en: { label: 'Reports to', hint: listHint.en },
  },
  informUnits: {
    kind: list,
    vi: {
      label: 'Nơi nhận để biết',
      hint: 'Đơn vị chỉ nhận văn bản để biết, không phải trả lời. Tên hoặc mã, ngăn cách bằng dấu chấm phẩy.',
    },
    en: {
      label: 'Recipients for information',
      hint: 'Units that only receive the document and owe no reply. Names or codes, separated by semicolons.',
    },
  },
} as const satisfies DispatchOptions;

export type OptionKey = keyof typeof DISPATCH_OPTIONS;

export type OptionValues = Pick<Dispatch, OptionKey>;

const OPTION_KEYS = Object.keys(DISPATCH_OPTIONS) as readonly OptionKey[];

export function optionFields(
  language: Language,
  choices: Readonly<Record<OptionVocabulary, Readonly<Record<string, string>>>>,
  last: OptionValues | null,
): FormField[] {
  return OPTION_KEYS.map((key) => {
    const option: DispatchOption<unknown> = DISPATCH_OPTIONS[key];
    const { kind, repeated, visible } = option;
    const { label, hint = '' } = option[language];
    const value = kind.write((repeated && last ? last : DISPATCH_DEFAULTS)[key]);
    return field(key, label, kind.control, {
      hint,
      value,
      ...(kind.vocabulary
        ? { required: visible === true, options: optionsOf(choices[kind.vocabulary]) }
        : {}),
      ...(visible ? {} : { folded: true }),
    });
  });
}

export function optionValues(answers: FormAnswers): OptionValues {
  const values = OPTION_KEYS.map((key) => {
    const { kind }: DispatchOption<unknown> = DISPATCH_OPTIONS[key];
    return [key, kind.read(cleanTyped(answers[key] ?? '').trim())];
  });
  return Object.fromEntries(values) as OptionValues;
}

export function optionLines(
  dispatch: Dispatch,
  { language, document = '' }: { readonly language: Language; readonly document?: string },
  options: DispatchOptions = DISPATCH_OPTIONS,
): string[] {
  return Object.entries<DispatchOption<unknown>>(options)
    .map(
      ([key, option]) =>
        option[language].inLetter?.(dispatch[key as keyof Dispatch], document) ?? '',
    )
    .filter((line) => line !== '');
}
