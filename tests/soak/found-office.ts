import { loadAppsScript } from '../../local/apps-script';
import { seededRandom } from '../../local/demo/random-source';
import { importList } from '../../local/import-list';
import { headersOf, tableOf } from '../../local/sheet-table';
import { addDays, type Day, formatDay } from '../../src/calendar/day';
import type { SettingKey } from '../../src/records/settings';
import {
  type CampaignOptions,
  COLLEAGUE,
  type Course,
  happens,
  newCourse,
  OWNER,
  oneOf,
  today,
  words,
} from './course';

const BLOCKS = ['Trường học', 'Cơ quan', 'Chi bộ', 'Đảng bộ cơ sở'];
const BAD_ADDRESSES = ['', 'khong-co-a-cong', 'a@phuninh.example.org; b@phuninh.example.org'];

const ZONES = ['Asia/Ho_Chi_Minh', 'Asia/Ho_Chi_Minh', 'Etc/GMT', 'America/New_York'] as const;

const PAGE = 'https://script.example.org/macros/s/trang/exec';

/** First day on which a campaign can start. All start days together include Tết and the spring holidays. */
const FIRST_START: Day = '2024-09-30';

/** Sets up an office with units (some without mailbox), settings and a dispatch. */
export function foundOffice(options: CampaignOptions): Course {
  const chance = seededRandom(options.seed);
  const start = addDays(FIRST_START, chance.between(0, 200));
  const google = loadAppsScript({
    dist: options.dist,
    now: `${start}T01:00:00Z`,
    owner: OWNER,
    account: options.account,
    evaluates: options.evaluates ?? 'everyRun',
    webAppUrl: PAGE,
    language: chance.pick(['en', 'vi']),
    scriptZone: options.course?.scriptZone ?? chance.pick(ZONES),
    seed: options.seed,
  });
  const course = newCourse(google, chance, options);
  google.open(OWNER);
  google.open(COLLEAGUE);
  google.press(OWNER, words.menu.setUp, { answers: ['YES'] });
  fillSettings(course);
  importUnits(course);
  spoilAddresses(course);
  addDispatch(course);
  return course;
}

export function typeSetting(
  { google }: Pick<Course, 'google'>,
  key: SettingKey,
  text: string,
): void {
  const table = tableOf(google, 'settings');
  const row = table.rows.find((one) => table.text(one, 'name') === words.settings[key]);
  if (row) google.type(OWNER, table.name, table.cell(row, 'value'), text);
}

function fillSettings(course: Course): void {
  const { chance, options } = course;
  typeSetting(course, 'officeName', 'Văn phòng Huyện ủy');
  typeSetting(course, 'officer', 'Chuyên viên Tổng hợp');
  typeSetting(course, 'phone', '0100 100 100');
  typeSetting(course, 'linkBase', PAGE);
  const large = options.units > 500;
  typeSetting(course, 'dailyCap', large ? '5000' : chance.pick(['300', '300', '20', '8']));
  const { periodKind } = words.choices;
  typeSetting(
    course,
    'periodKind',
    chance.pick([periodKind.month, periodKind.week, periodKind.none]),
  );
  if (happens(course, 0.3)) typeSetting(course, 'leaderMailboxes', 'bithu@huyenuy.example.org');
  if (happens(course, 0.4)) typeSetting(course, 'escalateToParent', words.choices.yesNo.yes);
  if (happens(course, 0.3)) typeSetting(course, 'escalationMailbox', 'lanhdao@huyenuy.example.org');
}

export function unitCode(number: number): string {
  return `DV-${String(number).padStart(4, '0')}`;
}

function importUnits(course: Course): void {
  const { google, options, chance } = course;
  const units = Array.from({ length: options.units }, (_, index) => {
    const number = index + 1;
    const mailbox = index > 0 && happens(course, 0.08) ? number - 1 : number;
    const parent = index > 3 && happens(course, 0.3) ? unitCode(chance.between(1, 3)) : '';
    const copies = happens(course, 0.05) ? `banchiday${number}@phuninh.example.org` : '';
    return [
      unitCode(number),
      `Đơn vị số ${number}`,
      BLOCKS[index % BLOCKS.length] ?? '',
      `dv${mailbox}@phuninh.example.org`,
      parent,
      copies,
    ];
  });
  const { code, name, block, email, parent, ccEmail } = headersOf('units', words);
  const heads = [code, name, block, email, parent, ccEmail].map(String);
  const call = (fn: string, ...args: unknown[]) => google.call(OWNER, fn, ...args).result;
  const outcome = importList(call, [heads, ...units])?.write();
  if (!outcome?.done) throw new Error(`The list was not imported: ${JSON.stringify(outcome)}`);
}

function spoilAddresses(course: Course): void {
  const { google } = course;
  const table = tableOf(google, 'units');
  for (const row of table.rows) {
    if (!happens(course, 0.06)) continue;
    google.file.type(table.name, table.cell(row, 'email'), oneOf(course, BAD_ADDRESSES) ?? '');
  }
}

/** Adds a dispatch that is issued today, with deadlines in the following weeks. */
export function addDispatch(course: Course): void {
  const { google, chance } = course;
  const day = today(course);
  const number = tableOf(google, 'dispatches').rows.length + 1;
  const acknowledgeBy = addDays(day, chance.between(4, 12));
  const { result } = google.call(OWNER, 'addDispatch', {
    number: `${1383 + number}-CV/HU`,
    type: 'Công văn',
    issuedOn: day,
    issuingBody: 'Huyện ủy Phù Ninh',
    subject: 'chấn chỉnh hoạt động sử dụng mạng xã hội',
    link: '',
    asks: 'receiptAndResult',
    task: 'training',
    acknowledgeBy: formatDay(acknowledgeBy),
    completeBy: formatDay(addDays(acknowledgeBy, chance.between(6, 24))),
    firstNotice: number === 1 ? 'letter' : chance.pick(['letter', 'paper']),
    recipientBlocks: number === 1 ? '' : BLOCKS.slice(0, chance.between(1, 3)).join('; '),
    notClassified: 'yes',
  });
  if (!(result as { done?: boolean } | undefined)?.done) {
    throw new Error(`The dispatch was not added: ${JSON.stringify(result)}`);
  }
}
