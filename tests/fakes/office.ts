import { dayOfMoment } from '../../src/calendar/moment';
import type { Dispatch } from '../../src/records/dispatch';
import { formatFileVersion } from '../../src/records/file-version';
import { LETTER_KINDS } from '../../src/records/letter-kind';
import { newObligation, type Obligation } from '../../src/records/obligation';
import type { OutboxRow } from '../../src/records/outbox-letter';
import type { SettingKey } from '../../src/records/settings';
import type { Unit } from '../../src/records/unit';
import { wordsIn } from '../../src/words/words-in';
import type { Permission, Ports } from '../../src/workbook/ports';
import type { Properties } from '../../src/workbook/property-store-port';
import { dispatchRow } from '../../src/workbook/reading/office';
import { thisVersion } from '../../src/workbook/reading/this-version';
import { trackingRow } from '../../src/workbook/reading/tracking-row';
import { dispatchesTab } from '../../src/workbook/tabs/dispatches-tab';
import { outboxTab } from '../../src/workbook/tabs/outbox-tab';
import { initialSettingRows } from '../../src/workbook/tabs/settings-rows';
import { settingsTab } from '../../src/workbook/tabs/settings-tab';
import { templatesTab } from '../../src/workbook/tabs/templates-tab';
import { trackingTab } from '../../src/workbook/tabs/tracking-tab';
import { unitsTab } from '../../src/workbook/tabs/units-tab';
import { dispatch } from '../builders/dispatch';
import { unit } from '../builders/unit';
import { type FakeMailer, fakeMailer } from './mailer';
import { type MemoryWorkbook, memoryWorkbook } from './memory-workbook';
import { fakePeople } from './people';
import { type FakePrinter, fakePrinter } from './printer';
import { fakeMemory } from './property-store';
import { refusingKeeper } from './raw-tabs';

/** All Vietnamese texts. */
export const words = wordsIn('vi');

/** Account that sends the letters. */
export const owner = 'vanphong@phuninh.example.org';

/** Fields that a test can set. The defaults are a small office on 30/10/2024 at nine. */
export interface OfficeFields {
  readonly units?: readonly Unit[];
  readonly dispatches?: readonly Dispatch[];
  readonly obligations?: readonly Obligation[];
  readonly letters?: readonly OutboxRow[];
  readonly settings?: Partial<Record<SettingKey, string>>;
  readonly memory?: Partial<Properties>;
  readonly answers?: (string | boolean | null)[];
  readonly now?: string;
  readonly me?: string;
  /** Day and publisher of the build. */
  readonly built?: Partial<Ports['built']>;
  /** Permissions that the person has not granted. */
  readonly missing?: readonly Permission[];
}

/** An office that runs on fakes, which tests can change and inspect. */
export interface FakeOffice {
  readonly ports: Ports;
  readonly workbook: MemoryWorkbook;
  readonly mailer: FakeMailer;
  readonly printer: FakePrinter;
  readonly people: ReturnType<typeof fakePeople>;
  readonly triggers: { count: number };
  /** True while another run holds the lock. */
  readonly lock: { held: boolean };
  readonly time: { now: string; elapsed: number };
}

const THIS_VERSION = formatFileVersion(thisVersion({ version: '1.2.3' }));

const FILLED: Partial<Record<SettingKey, string>> = {
  fileVersion: THIS_VERSION,
  officeName: 'Văn phòng Huyện ủy',
  officer: 'Chuyên viên Tổng hợp',
  phone: '0100 100 100',
  linkBase: 'https://script.example.org/exec',
};

function fillTabs(workbook: MemoryWorkbook, fields: OfficeFields): void {
  const { units = [unit()], dispatches = [dispatch()], letters = [] } = fields;
  const filled: Partial<Record<SettingKey, string>> = { ...FILLED, ...fields.settings };
  const values = new Map(
    Object.entries(filled).map(([key, value]) => [words.settings[key as SettingKey], value]),
  );
  const rows = initialSettingRows(words);
  workbook.fill(
    settingsTab,
    rows.map((row) => ({ ...row, value: values.get(row.name) ?? row.value })),
  );
  const kinds = LETTER_KINDS.filter((kind) => kind !== 'health');
  workbook.fill(
    templatesTab,
    kinds.map((kind) => ({ kind, opening: '', shown: '' })),
  );
  workbook.fill(
    unitsTab,
    units.map((one) => ({ lastImport: '', ...one })),
  );
  workbook.fill(dispatchesTab, dispatches.map(dispatchRow));
  workbook.fill(outboxTab, letters);
  const owed = dispatches.flatMap(({ id }) => units.map(({ code }) => newObligation(id, code)));
  const byCode = new Map(units.map((one) => [one.code, one]));
  const named = (fields.obligations ?? owed).map((obligation) => {
    const {
      number = '',
      label = '',
      asks = 'receiptAndResult',
    } = dispatches.find(({ id }) => id === obligation.dispatchId) ?? {};
    const { name = '', block = '' } = byCode.get(obligation.unitCode) ?? {};
    return trackingRow(obligation, { number, label, asks }, { name, block });
  });
  workbook.fill(trackingTab, named);
}

/** Replaces a signature by 43 characters that depend on every character of the text. */
function fakeSignature(text: string): string {
  let sum = 7;
  const signs = Array.from({ length: 43 }, (_, round) => {
    for (const sign of text) sum = (sum * 31 + sign.charCodeAt(0) + round) % 1_000_003;
    return 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'.charAt(sum % 62);
  });
  return signs.join('');
}

/** An office after set-up. By default it has one dispatch and one unit. */
export function fakeOffice(fields: OfficeFields = {}): FakeOffice {
  const workbook = memoryWorkbook(words);
  fillTabs(workbook, fields);
  const mailer = fakeMailer();
  const printer = fakePrinter();
  const people = fakePeople(fields.answers);
  const memory = fakeMemory({
    schema: THIS_VERSION,
    ...(fields.memory ?? { owner, key: 'khoa', language: 'vi', plannedOn: '2024-10-29' }),
  });
  const language = () => (memory.get('language') === 'en' ? 'en' : 'vi');
  const time = { now: fields.now ?? '2024-10-30T09:00', elapsed: 0 };
  const lock = { held: false };
  const triggers = { count: 0 };
  let runs = 0;
  const ports: Ports = {
    reader: workbook,
    writer: workbook,
    layout: workbook,
    summaryWriter: workbook,
    rawTabs: refusingKeeper(workbook),
    mailer,
    printer,
    people,
    scriptProperties: memory,
    clock: {
      now: () => time.now,
      today: () => dayOfMoment(time.now),
      elapsed: () => time.elapsed,
      millisecond: () => time.elapsed,
    },
    signer: {
      sign: (text) =>
        memory.get('key') === null ? '' : fakeSignature(`${memory.get('key')}${text}`),
      newKey: () => 'khoa-moi',
    },
    account: {
      effective: () => fields.me ?? owner,
      active: () => fields.me ?? owner,
      missing: () => fields.missing ?? [],
      askPermissions: () => people.typed('permissions'),
      runName: () => {
        runs += 1;
        return `run-${runs}`;
      },
    },
    triggers: {
      ensure: () => {
        const lacked = triggers.count < 2;
        triggers.count = 2;
        return lacked;
      },
      remove: () => {
        triggers.count = 0;
      },
      isOurs: (uid) => uid === 'ours',
    },
    address: () => 'https://sheet.example.org/edit',
    region: {
      isVietnam: () => true,
      setVietnam: () => undefined,
      name: () => 'vi_VN, Asia/Ho_Chi_Minh',
      scriptZone: () => 'Asia/Ho_Chi_Minh',
      hasContent: () => true,
    },
    tryWithLock: (section) => {
      if (lock.held) return { ran: false };
      lock.held = true;
      try {
        return { ran: true, value: section() };
      } finally {
        lock.held = false;
      }
    },
    version: '1.2.3',
    built: { day: '2024-10-01', publisher: '', ...fields.built },
    language,
    words: () => wordsIn(language()),
    wordsIn,
  };
  return { ports, workbook, mailer, printer, people, triggers, lock, time };
}
