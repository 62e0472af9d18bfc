import { dayOfMoment } from '../../calendar/moment';
import { trackingCopies } from '../../dispatches/jobs/tracking-copies';
import { stageName } from '../../dispatches/rules/asked-text';
import { withOfficerContact } from '../../dispatches/rules/with-officer-contact';
import type { FormOutcome } from '../../forms/form-view';
import type { Asks } from '../../records/dispatch';
import { addressOf } from '../../records/email-address';
import { letterId, nextLetterNumber, type PhoneReminder } from '../../records/outbox-letter';
import type { Settings } from '../../records/settings';
import { STAGES, type Stage } from '../../records/stage';
import { format } from '../../texts/format';
import { groupBy } from '../../texts/group-by';
import type { Words } from '../../words/words';
import type { LockPorts, Needs, Ports } from '../../workbook/ports';
import { matchingRows } from '../../workbook/reading/find-rows';
import { letterCount, letterIds } from '../../workbook/reading/letters-in';
import { type Office, readOfficeToShow } from '../../workbook/reading/office';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { withLock } from '../../workbook/with-lock';
import { beginRows } from '../../workbook/writing/add-rows';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { thenCheck } from '../../workbook/writing/until-settled';
import { isLogReadable, writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { letterContext, planInputOf } from '../compose/letter-context';
import { documentName, greeting } from '../compose/letter-lines';
import { taskLine } from '../compose/stage-lines';
import { textOf } from '../document/rich-text';
import { ADDRESS_SKIP } from '../rules/item-or-skip-reason';
import type { LetterItem } from '../rules/letter-item';
import {
  MAX_CALLS,
  type PhoneReminderView,
  type Slip,
  type UnitMessage,
} from '../rules/phone-reminder-view';
import { type OwnItems, openItemsByUnit, unitsToCall } from '../rules/units-to-call';
import { storeLetterCount } from './queue-letters';
import { queuePlanned } from './queue-planned';

/** Throws a message for the user if no unit has an open task. */
export function phoneReminderView(ports: Ports): PhoneReminderView {
  const office = readOfficeToShow(ports);
  const { words, settings } = office;
  const input = planInputOf(office, ports.clock.today());
  const byUnit = openItemsByUnit(input);
  if (byUnit.size === 0) throw new Error(words.errors.nothingOpen);
  const toCall = unitsToCall(input, byUnit);
  const messageOf = messageMaker(ports, office);
  return {
    language: ports.language(),
    toCall: toCall
      .slice(0, MAX_CALLS)
      .map(({ own, because }) =>
        messageOf(
          own,
          because === 'usedUp' ? words.says.usedUp : words.skips[ADDRESS_SKIP[because]],
        ),
      ),
    count: toCall.length,
    hasLinks: settings.linkBase !== '',
    units: [...byUnit.values()].map(([{ unit }]) => ({ code: unit.code, name: unit.name })),
    lists: chatLists([...byUnit.values()].flat(), office),
  };
}

/** Throws a message for the user if the unit has no open task. */
export function unitMessage(ports: Ports, unitCode: string): UnitMessage {
  const office = readOfficeToShow(ports);
  const [own] = openItemsOf(ports, office, [unitCode]);
  return messageMaker(ports, office)(own, '');
}

/**
 * Records in Hộp thư đi that a person reminded the units directly, which counts as a reminder. Units without an
 * open task are left out. Throws a message for the user if none has one.
 */
export function recordTold(ports: Ports, unitCodes: readonly string[]): FormOutcome {
  // Reading before taking the lock keeps the locked section short.
  isLogReadable(ports);
  const { outcome, copy } = queuePlanned(ports, {
    plan: (office) => ({ letters: [], told: openItemsOf(ports, office, unitCodes) }),
    finish: ({ office, plan: { told } }) => {
      const { words, outbox } = office;
      const first = nextLetterNumber(letterIds(outbox));
      const calls = told.map((own, at) =>
        callRecord(ports, words, { id: letterId(first + at), own }),
      );
      markSummaryDue(ports);
      const check = beginRows(ports, outboxTab, outbox, calls);
      const lines = told.map((own) => logEntry('toldByHand', own, words));
      thenCheck(() => writeLog(ports, words, lines), check);
      storeLetterCount(ports, letterCount(outbox) + calls.length);
      const units = greeting(told.flat(), words);
      return {
        outcome: { done: true, message: format(words.says.toldDone, { units }) } as const,
        copy: () =>
          copyReminders(ports, { ...office, letters: [...office.letters, ...calls] }, told),
      };
    },
  });
  withLock(ports, copy);
  return outcome;
}

/** Shows the reminders in the rows of Theo dõi. The next summary does it for a run that died before. */
function copyReminders(ports: Ports, office: Office, told: readonly OwnItems[]): void {
  const keys = new Set(told.flat().map(({ obligation }) => obligation.key));
  const tracking = matchingRows(ports, trackingTab, 'key', keys);
  const copies = trackingCopies({ ...office, tracking }, ports.clock.today());
  changeRows(ports, trackingTab, tracking, copies);
}

/**
 * Returns slips for the envelopes of those units that have no usable mailbox, and logs each as printed, because
 * whoever holds a slip can answer for its unit. Throws a message for the user if every unit has a mailbox.
 */
export function printSlips(
  ports: LockPorts & Ports,
  unitCodes: readonly string[],
): readonly Slip[] {
  const office = readOfficeToShow(ports);
  const { words, settings } = office;
  const { linkOf } = letterContext(ports, office, true);
  const onPaper = openItemsOf(ports, office, unitCodes.slice(0, MAX_CALLS)).filter(
    ([{ unit }]) => !addressOf(unit.email, unit.returnedEmail).usable,
  );
  if (onPaper.length === 0 || settings.linkBase === '') throw new Error(words.errors.noSlips);
  withLock(ports, () =>
    writeLog(
      ports,
      words,
      onPaper.map((own) => logEntry('slipPrinted', own, words)),
    ),
  );
  return onPaper.map((own) => {
    const [{ unit }] = own;
    const { officer, phone } = officerOf(own, settings);
    return {
      unit: unit.name,
      office: settings.officeName,
      open: openLines(own, words),
      link: linkOf(unit, ''),
      contact: [officer, phone].filter((part) => part !== '').join(', '),
    };
  });
}

/** What is open in the items, taken together. */
function asksOf(items: OwnItems): Asks {
  const asks = (stage: Stage) => items.some(({ stages }) => stages.includes(stage));
  if (!asks('complete')) return 'receipt';
  return asks('acknowledge') ? 'receiptAndResult' : 'result';
}

function callRecord(
  ports: Needs<'clock'>,
  words: Words,
  { id, own }: { id: PhoneReminder['id']; own: OwnItems },
): PhoneReminder {
  const [{ unit }] = own;
  const now = ports.clock.now();
  return {
    id,
    kind: own.some(({ kind }) => kind === 'followUp') ? 'followUp' : 'reminder',
    state: 'remindedDirectly',
    mailbox: unit.phone || words.says.byHand,
    copies: '',
    subject: documentsIn(own, words),
    itemRecords: own.flatMap(({ itemRecords }) => itemRecords),
    regardless: 'no',
    plannedOn: dayOfMoment(now),
    claimedAt: null,
    run: '',
    sentAt: now,
    reason: '',
  };
}

function logEntry(event: 'toldByHand' | 'slipPrinted', own: OwnItems, words: Words) {
  return { event, unit: own[0].unit.code, detail: documentsIn(own, words) };
}

function documentsIn(own: OwnItems, words: Words): string {
  return own.map((item) => documentName(item, words)).join('; ');
}

/** Open items of each of the units that has any. Throws a message for the user if none has. */
function openItemsOf(
  ports: Needs<'clock'>,
  office: Office,
  unitCodes: readonly string[],
): readonly [OwnItems, ...OwnItems[]] {
  const byUnit = openItemsByUnit(planInputOf(office, ports.clock.today()));
  const [first, ...others] = [...new Set(unitCodes)].flatMap((code) => {
    const own = byUnit.get(code);
    return own ? [own] : [];
  });
  if (!first) throw new Error(office.words.errors.nothingOpen);
  return [first, ...others];
}

/** Returns a function that composes the message to a unit, with the reason to call it. */
function messageMaker(
  ports: Ports,
  office: Office,
): (own: OwnItems, reason: string) => UnitMessage {
  const { words, settings } = office;
  const { message, messageLink, messageAct } = words.letters;
  const { linkOf } = letterContext(ports, office, true);
  return (own, reason) => {
    const [{ unit }] = own;
    const link = linkOf(unit, '');
    return {
      code: unit.code,
      name: unit.name,
      phone: unit.phone,
      reason,
      needsPaper: !addressOf(unit.email, unit.returnedEmail).usable,
      message: format(message, {
        unit: unit.name,
        office: settings.officeName,
        tasks: openLines(own, words).join('. '),
        link: link === '' ? '' : format(messageLink, { act: messageAct[asksOf(own)], link }),
        ...officerOf(own, settings),
      }),
    };
  };
}

function officerOf(own: OwnItems, settings: Settings): Pick<Settings, 'officer' | 'phone'> {
  const dispatches = own.map(({ dispatch }) => dispatch);
  const { officer, phone } = withOfficerContact(dispatches, settings);
  return { officer, phone };
}

/** What is open, a line for each dispatch. */
function openLines(own: OwnItems, words: Words): string[] {
  return own.map((item) =>
    format(words.letters.openLine, {
      document: documentName(item, words),
      tasks: textOf(taskLine(item, words)),
    }),
  );
}

/**
 * Texts for a group chat, one for each dispatch and stage that units have open. They have no links, because many
 * people read them.
 */
function chatLists(
  items: readonly LetterItem[],
  { words, settings }: Office,
): PhoneReminderView['lists'] {
  const { chatList, chatListTitle, first, plainLine } = words.letters;
  const byDispatch = [...groupBy(items, ({ dispatch }) => dispatch.id).values()];
  return byDispatch.flatMap((own) =>
    STAGES.flatMap((stage) => {
      const open = own.filter(({ stages }) => stages.includes(stage));
      if (open.length === 0) return [];
      const [{ dispatch }] = own;
      const values = {
        document: documentName(own[0], words),
        stage: stageName(stage, dispatch, first.short, words.language),
      };
      const units = open.map(({ unit }) => format(plainLine, { line: unit.name }));
      const text = format(chatList, {
        ...values,
        office: settings.officeName,
        count: open.length,
        units: units.join('\n'),
      });
      return [{ title: format(chatListTitle, values), text }];
    }),
  );
}
