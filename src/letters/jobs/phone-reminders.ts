import { dayOfMoment } from '../../calendar/moment';
import { trackingCopies } from '../../dispatches/jobs/tracking-copies';
import { withOfficerContact } from '../../dispatches/rules/with-officer-contact';
import type { FormOutcome } from '../../forms/form-view';
import type { Asks } from '../../records/dispatch';
import { addressOf } from '../../records/email-address';
import { letterId, nextLetterNumber, type PhoneReminder } from '../../records/outbox-letter';
import type { Stage } from '../../records/stage';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import { groupBy } from '../../texts/group-by';
import type { Words } from '../../words/words';
import type { LockPorts, Needs, Ports } from '../../workbook/ports';
import { letterCount } from '../../workbook/reading/letters-in';
import { type Office, readOffice } from '../../workbook/reading/office';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { withLock } from '../../workbook/with-lock';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { addRows, changeRows } from '../../workbook/writing/write-rows';
import { letterContext, planInputOf } from '../compose/letter-context';
import { documentName } from '../compose/letter-lines';
import { taskLine } from '../compose/stage-lines';
import { textOf } from '../document/rich-text';
import { ADDRESS_SKIP } from '../rules/item-or-skip-reason';
import type { LetterItem } from '../rules/letter-item';
import { openItems } from '../rules/open-items';
import type { PhoneReminderView, UnitMessage, UnitToCall } from '../rules/phone-reminder-view';
import { storeLetterCount } from './queue-letters';

/** Throws a message for the user if no unit has an open task. */
export function phoneReminderView(ports: Ports): PhoneReminderView {
  const office = readOffice(ports);
  const { words } = office;
  const items = openItems(planInputOf(office, ports.clock.today()));
  if (items.length === 0) throw new Error(words.errors.nothingOpen);
  const byUnit = itemsByUnit(items);
  return {
    language: ports.language(),
    unreachable: [...byUnit.values()]
      .map((own) => unitToTell(own, words))
      .filter(({ reason }) => reason !== ''),
    units: [...byUnit.values()].map(([{ unit }]) => ({ code: unit.code, name: unit.name })),
    lists: chatLists(items, office),
  };
}

/** Throws a message for the user if the unit has no open task. */
export function unitMessage(ports: Ports, unitCode: string): UnitMessage {
  const office = readOffice(ports);
  const { words, settings } = office;
  const own = openItemsOf(ports, office, unitCode);
  const { linkOf } = letterContext(ports, office, true);
  const [{ unit }] = own;
  const link = linkOf(unit, '');
  const { message, messageLink, messageAct } = words.letters;
  const details = unitToTell(own, words);
  const { officer, phone } = withOfficerContact(
    own.map(({ dispatch }) => dispatch),
    settings,
  );
  return {
    ...details,
    message: format(message, {
      unit: unit.name,
      office: settings.officeName,
      tasks: details.open.map((line) => format(words.letters.plainLine, { line })).join('\n'),
      link: link === '' ? '' : format(messageLink, { act: messageAct[asksOf(own)], link }),
      officer,
      phone,
    }),
  };
}

/**
 * Records in Hộp thư đi that a person reminded the unit directly, which counts as a reminder. Throws a message
 * for the user if the unit has no open task.
 */
export function recordTold(ports: LockPorts, unitCode: string): FormOutcome {
  return withLock(ports, () => {
    const office = readOffice(ports);
    const { words } = office;
    const own = openItemsOf(ports, office, unitCode);
    const call = callRecord(ports, office, own);
    markSummaryDue(ports);
    addRows(ports, outboxTab, office.outbox, [call]);
    storeLetterCount(ports, letterCount(office.outbox) + 1);
    const changed = { ...office, letters: [...office.letters, call] };
    const copies = trackingCopies(changed, ports.clock.today());
    changeRows(ports, trackingTab, office.tracking, copies);
    const [{ unit }] = own;
    const message = format(words.says.toldDone, { unit: unit.name });
    const detail = own.map((item) => documentName(item, words)).join('; ');
    writeLog(ports, words, [{ event: 'toldByHand', unit: unit.code, detail }]);
    return { done: true, message };
  });
}

/** What is open in the items, taken together. */
function asksOf(items: OwnItems): Asks {
  const asks = (stage: Stage) => items.some(({ stages }) => stages.includes(stage));
  if (!asks('complete')) return 'receipt';
  return asks('acknowledge') ? 'receiptAndResult' : 'result';
}

type OwnItems = readonly [LetterItem, ...LetterItem[]];

function callRecord(
  ports: Needs<'clock'>,
  { letters, outbox, words }: Office,
  own: OwnItems,
): PhoneReminder {
  const [{ unit }] = own;
  const now = ports.clock.now();
  return {
    id: letterId(nextLetterNumber([...letters, ...outbox.setAside])),
    kind: own.some(({ kind }) => kind === 'followUp') ? 'followUp' : 'reminder',
    state: 'remindedDirectly',
    mailbox: unit.phone || words.says.byHand,
    copies: '',
    subject: own.map((item) => documentName(item, words)).join('; '),
    itemRecords: own.flatMap(({ itemRecords }) => itemRecords),
    regardless: 'no',
    plannedOn: dayOfMoment(now),
    claimedAt: null,
    run: '',
    sentAt: now,
    reason: '',
  };
}

function openItemsOf(ports: Needs<'clock'>, office: Office, unitCode: string): OwnItems {
  const items = openItems(planInputOf(office, ports.clock.today()));
  const own = itemsByUnit(items).get(unitCode);
  if (!own) throw new Error(office.words.errors.nothingOpen);
  return own;
}

function itemsByUnit(items: readonly LetterItem[]): ReadonlyMap<string, OwnItems> {
  return groupBy(items, ({ unit }) => unit.code);
}

function unitToTell(own: OwnItems, words: Words): UnitToCall {
  const [{ unit }] = own;
  return {
    code: unit.code,
    name: unit.name,
    phone: unit.phone,
    reason: unreachableBecause(unit, words),
    open: own.map((item) =>
      format(words.letters.openLine, {
        document: documentName(item, words),
        tasks: textOf(taskLine(item, words)),
      }),
    ),
  };
}

function unreachableBecause(unit: Unit, { skips }: Words): string {
  const address = addressOf(unit.email, unit.returnedEmail);
  return address.usable ? '' : skips[ADDRESS_SKIP[address.fault]];
}

/**
 * Texts for a group chat, one for each dispatch with units that have not acknowledged. They have no links,
 * because many people read them.
 */
function chatLists(
  items: readonly LetterItem[],
  { words, settings }: Office,
): PhoneReminderView['lists'] {
  const unacknowledged = items.filter(({ stages }) => stages.includes('acknowledge'));
  return [...groupBy(unacknowledged, ({ dispatch }) => dispatch.id).values()].map((open) => {
    const document = documentName(open[0], words);
    const units = open.map(({ unit }) => format(words.letters.plainLine, { line: unit.name }));
    const text = format(words.letters.chatList, {
      office: settings.officeName,
      document,
      count: open.length,
      units: units.join('\n'),
    });
    return { document, text };
  });
}
