import type { Day } from '../../calendar/day';
import { invalidForm } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome } from '../../forms/form-view';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import { linkObstacle } from '../../units/jobs/unit-link';
import {
  isNewLinkWaiting,
  LINK_REASONS,
  type LinkReason,
  NEW_LINK_TIERS,
  needsNewKey,
  planNewLink,
  planNewLinks,
} from '../../units/rules/new-links';
import type { Ports } from '../../workbook/ports';
import { type Office, readOffice, unitOf } from '../../workbook/reading/office';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { withLock } from '../../workbook/with-lock';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { faultSentences } from '../compose/check-templates';
import { letterContext } from '../compose/letter-context';
import type { TitledLetter } from '../rules/planned-letter';
import { checkLetters, queueLetters } from './queue-letters';

declare module '../../workbook/property-store-port' {
  interface Properties {
    /**
     * Reason and day of the last new signing key, e.g. `leaked 2024-10-30`. Ends in ` begun` until the run that
     * drew the key has written the link versions.
     */
    keyChange: string;
  }
}

/**
 * Renews the links of all units. Returns null if `act` is another action, and asks for confirmation until
 * `sure` is `yes`.
 */
export function renewLinks(ports: Ports, { act, sure }: FormAnswers): FormOutcome | null {
  const reason = LINK_REASONS.find((one) => one === act);
  if (reason === undefined) return null;
  return withLock(ports, () => {
    const renewal = planRenewal(ports, reason);
    const { problem, counts } = renewal;
    const { says } = renewal.office.words;
    if (problem !== null) return invalidForm([{ field: '', message: problem }]);
    const question = needsNewKey(reason) ? says.newKeyLinksAsk : says.linksAsk;
    if (sure !== 'yes') return invalidForm([{ field: 'sure', message: format(question, counts) }]);
    return { done: true, message: carryOut(ports, renewal) };
  });
}

/**
 * The caller must hold the lock. Returns a sentence that says what was done, or why the key was not changed.
 */
export function renewLinksOnTakeOver(ports: Ports): string {
  const renewal = planRenewal(ports, 'handedOver');
  const { problem, office } = renewal;
  if (problem === null) return carryOut(ports, renewal);
  return format(office.words.says.keyNotChanged, { problem });
}

/**
 * Queues the letter that announces a unit's next link, unless one waits already. Returns a sentence about it. The
 * caller must hold the lock, and raises the link version afterwards.
 */
export function announceNewLink(ports: Ports, unit: Unit): string {
  const office = readOffice(ports);
  const { words, plan } = office;
  const context = letterContext(ports, office, false);
  const link = planNewLink(unit, context.today);
  if (!link) return words.says.newLinkWithoutMailbox;
  const kind = 'newLink';
  const needsApproval = plan.needsApproval.includes(kind);
  if (!isNewLinkWaiting(link, office.letters)) {
    const { mailbox, itemRecord } = link;
    const parts = { copies: [], items: [], itemRecords: [itemRecord], units: [unit] };
    const { letters, faults } = checkLetters([{ mailbox, kind, needsApproval, ...parts }], context);
    const [fault] = faultSentences(faults, words);
    if (fault !== undefined) return fault;
    queueLetters(ports, office, letters);
  }
  return needsApproval ? words.says.newLinkAwaiting : words.says.newLinkQueued;
}

interface Renewal {
  readonly reason: LinkReason;
  readonly today: Day;
  readonly office: Office;
  readonly letters: readonly TitledLetter[];
  /** New link versions by row of Đơn vị. */
  readonly changes: ReadonlyMap<number, { readonly linkVersion: number }>;
  readonly counts: { readonly units: number; readonly letters: number };
  readonly problem: string | null;
}

/** Plans no letters if no page is deployed, because there is no link to announce. */
function planRenewal(ports: Ports, reason: LinkReason): Renewal {
  const office = readOffice(ports);
  const { words, settings, unitRows } = office;
  const context = letterContext(ports, office, false);
  const { today } = context;
  const obstacle = linkObstacle({ ...settings, lettersWithoutLink: needsNewKey(reason) }, words);
  const { unitsByMailbox, itemFor } = planNewLinks(office, {
    day: today,
    tier: NEW_LINK_TIERS.indexOf(reason),
  });
  const kind = 'newLink';
  const needsApproval = office.plan.needsApproval.includes(kind);
  const planned = [...(settings.linkBase === '' ? [] : unitsByMailbox)].map(([mailbox, units]) => {
    const itemRecords = units.map(itemFor);
    return { mailbox, copies: [], kind, needsApproval, items: [], itemRecords, units } as const;
  });
  const { letters, faults } = checkLetters(planned, context);
  const changes = new Map(
    unitRows.rows.flatMap(({ at, row }) => {
      const unit = unitOf(row);
      const { version: linkVersion } = itemFor(unit);
      return linkVersion > unit.linkVersion ? [[at, { linkVersion }] as const] : [];
    }),
  );
  return {
    reason,
    today,
    office,
    letters,
    changes,
    counts: { units: changes.size, letters: letters.length },
    problem: obstacle ?? faultSentences(faults, words)[0] ?? null,
  };
}

/**
 * Queues the letters first, then draws the new key, then writes the link versions. A letter is sent only once
 * its link version is written, so an interrupted run can be repeated.
 */
function carryOut(ports: Ports, renewal: Renewal): string {
  const { reason, today, office, letters, changes, counts } = renewal;
  const { says } = office.words;
  queueLetters(ports, office, letters);
  const isKeyNew = needsNewKey(reason) && drawKey(ports, reason, today);
  changeRows(ports, unitsTab, office.unitRows, changes);
  const message = [
    ...(isKeyNew ? [says.keyChanged] : []),
    ...(needsNewKey(reason) && !isKeyNew ? [says.keyChangedToday] : []),
    format(says.linksRenewed, counts),
  ].join(' ');
  writeLog(ports, office.words, [{ event: 'linkRenewed', detail: message }]);
  if (needsNewKey(reason)) endKeyChange(ports, reason, today);
  return message;
}

const BEGUN = ' begun';

/**
 * Draws a new key, which ends every link of the office. Returns false if a key was already drawn today for the
 * same reason: another key would end the links that were sent since.
 */
function drawKey({ scriptProperties, signer }: Ports, reason: LinkReason, today: Day): boolean {
  const change = `${reason} ${today}`;
  const last = scriptProperties.get('keyChange') ?? '';
  if (last === change || last === change + BEGUN) return false;
  scriptProperties.setAll({ key: signer.newKey(), keyChange: change + BEGUN });
  return true;
}

function endKeyChange({ scriptProperties, writer }: Ports, reason: LinkReason, today: Day): void {
  writer.flush();
  scriptProperties.set('keyChange', `${reason} ${today}`);
}

/** True if a new key has ended all links, but the run that drew it did not finish. */
export function isKeyChangeBroken(keyChange = ''): boolean {
  return keyChange.endsWith(BEGUN);
}
