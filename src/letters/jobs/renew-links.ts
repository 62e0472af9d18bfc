import type { LinkLetter } from '../../answers/jobs/use-unit-link';
import type { Day } from '../../calendar/day';
import { invalidForm } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome } from '../../forms/form-view';
import { LINK_REASONS, type LinkReason } from '../../records/letter-item-record';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import { linkObstacle } from '../../units/jobs/unit-link';
import {
  isNewLinkWaiting,
  needsNewKey,
  planNewLink,
  planNewLinks,
} from '../../units/rules/new-links';
import { planThenWrite, type WritePlan } from '../../workbook/plan-then-write';
import type { Ports } from '../../workbook/ports';
import type { Office } from '../../workbook/reading/office';
import { rowsAgain } from '../../workbook/reading/rows-again';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { changeByKey } from '../../workbook/writing/change-by-key';
import { writeLog } from '../../workbook/writing/write-log';
import { faultSentences } from '../compose/check-templates';
import { letterContext } from '../compose/letter-context';
import type { TitledLetter } from '../rules/planned-letter';
import { checkLetters, queueLetters } from './queue-letters';
import { isOutboxSame, queueIfSame, readUnitsOffice, type UnitsOffice } from './units-office';

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
  return planThenWrite<FormOutcome>(ports, () => {
    const renewal = planRenewal(ports, reason);
    const { problem, counts, office } = renewal;
    const { says } = office.words;
    if (problem !== null) return refusal('', problem);
    const question = needsNewKey(reason) ? says.newKeyLinksAsk : says.linksAsk;
    if (sure !== 'yes') return refusal('sure', format(question, counts));
    return {
      ok: true,
      write: () => {
        if (!isOutboxSame(ports, office)) return null;
        const units = rowsAgain(ports, unitsTab, office.unitRows, Object.keys(renewal.changes));
        return units && { done: true, message: carryOut(ports, renewal, units) };
      },
    };
  });
}

function refusal(field: string, message: string): WritePlan<FormOutcome> {
  return { ok: false, outcome: invalidForm([{ field, message }]) };
}

/**
 * The caller must hold the lock. Returns a sentence that says what was done, or why the key was not changed.
 */
export function renewLinksOnTakeOver(ports: Ports): string {
  const renewal = planRenewal(ports, 'handedOver');
  const { problem, office } = renewal;
  if (problem === null) return carryOut(ports, renewal, office.unitRows);
  return format(office.words.says.keyNotChanged, { problem });
}

/**
 * Plans the letter that announces a unit's next link. If one waits already, or none can be written, it queues
 * nothing. The link version is raised after the letter is queued.
 */
export function announceNewLink(ports: Ports, unit: Unit): LinkLetter {
  const office = readUnitsOffice(ports);
  const { words, plan } = office;
  const without = (sentence: string): LinkLetter => ({
    sentence,
    queue: () => () => undefined,
  });
  const context = letterContext(ports, office, false);
  const link = planNewLink(unit, context.today);
  if (!link) return without(words.says.newLinkWithoutMailbox);
  const kind = 'newLink';
  const needsApproval = plan.needsApproval.includes(kind);
  const sentence = needsApproval ? words.says.newLinkAwaiting : words.says.newLinkQueued;
  if (isNewLinkWaiting(link, office.letters)) return without(sentence);
  const { mailbox, itemRecord } = link;
  const parts = { copies: [], items: [], itemRecords: [itemRecord], units: [unit] };
  const { letters, faults } = checkLetters([{ mailbox, kind, needsApproval, ...parts }], context);
  const [fault] = faultSentences(faults, words);
  if (fault !== undefined) return without(fault);
  return { sentence, queue: () => queueIfSame(ports, office, letters) };
}

interface Renewal {
  readonly reason: LinkReason;
  readonly today: Day;
  readonly office: UnitsOffice;
  readonly letters: readonly TitledLetter[];
  /** New link versions by unit code. */
  readonly changes: Readonly<Record<string, { readonly linkVersion: number }>>;
  readonly counts: { readonly units: number; readonly letters: number };
  readonly problem: string | null;
}

/** Plans no letters if no page is deployed, because there is no link to announce. */
function planRenewal(ports: Ports, reason: LinkReason): Renewal {
  const office = readUnitsOffice(ports);
  const { words, settings, units } = office;
  const context = letterContext(ports, office, false);
  const { today } = context;
  const obstacle = linkObstacle({ ...settings, lettersWithoutLink: needsNewKey(reason) }, words);
  const { unitsByMailbox, itemFor } = planNewLinks(office, { plannedOn: today, reason });
  const kind = 'newLink';
  const needsApproval = office.plan.needsApproval.includes(kind);
  const planned = [...(settings.linkBase === '' ? [] : unitsByMailbox)].map(([mailbox, own]) => {
    const itemRecords = own.map(itemFor);
    const parts = { copies: [], items: [], itemRecords, units: own };
    return { mailbox, kind, needsApproval, ...parts } as const;
  });
  const { letters, faults } = checkLetters(planned, context);
  const changes = units.flatMap((unit) => {
    const { linkVersion } = itemFor(unit);
    return linkVersion > unit.linkVersion ? [[unit.code, { linkVersion }] as const] : [];
  });
  return {
    reason,
    today,
    office,
    letters,
    changes: Object.fromEntries(changes),
    counts: { units: changes.length, letters: letters.length },
    problem: obstacle ?? faultSentences(faults, words)[0] ?? null,
  };
}

/**
 * Queues the letters first, then draws the new key, then writes the link versions. A letter is sent only once
 * its link version is written, so an interrupted run can be repeated.
 */
function carryOut(ports: Ports, renewal: Renewal, units: Office['unitRows']): string {
  const { reason, today, office, letters, changes, counts } = renewal;
  const { says } = office.words;
  queueLetters(ports, office, letters);
  const isKeyNew = needsNewKey(reason) && drawKey(ports, reason, today);
  changeByKey(ports, unitsTab, units, changes);
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
