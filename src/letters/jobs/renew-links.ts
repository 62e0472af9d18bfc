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
import { planThenWrite } from '../../workbook/plan-then-write';
import type { Ports } from '../../workbook/ports';
import { matchingRows } from '../../workbook/reading/find-rows';
import { rowsAgain } from '../../workbook/reading/rows-again';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { withLock } from '../../workbook/with-lock';
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
  return renewAll<FormOutcome>(ports, reason, {
    refusalOf({ problem, counts, office }) {
      const { says } = office.words;
      if (problem !== null) return refusal('', problem);
      const question = needsNewKey(reason) ? says.newKeyLinksAsk : says.linksAsk;
      return sure === 'yes' ? null : refusal('sure', format(question, counts));
    },
    outcomeOf: (message) => ({ done: true, message }),
  });
}

function refusal(field: string, message: string): FormOutcome {
  return invalidForm([{ field, message }]);
}

/** Returns a sentence that says what was done, or why the key was not changed. */
export function renewLinksOnTakeOver(ports: Ports): string {
  return renewAll<string>(ports, 'handedOver', {
    refusalOf: ({ problem, office }) =>
      problem === null ? null : format(office.words.says.keyNotChanged, { problem }),
    outcomeOf: (message) => message,
  });
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

interface Renewing<Outcome> {
  /** What is returned without writing; `null` if the renewal may go on. */
  readonly refusalOf: (renewal: Renewal) => Outcome | null;
  readonly outcomeOf: (message: string) => Outcome;
}

/**
 * Queues the letters first, then draws the new key, then writes the link versions in a locked section of its own. A
 * letter is sent only once its link version is written, so an interrupted run can be repeated.
 */
function renewAll<Outcome>(
  ports: Ports,
  reason: LinkReason,
  { refusalOf, outcomeOf }: Renewing<Outcome>,
): Outcome {
  const begun = planThenWrite<BegunRenewal<Outcome>>(ports, () => {
    const renewal = planRenewal(ports, reason);
    const refused = refusalOf(renewal);
    return refused === null
      ? { ok: true, write: () => beginRenewal(ports, renewal) }
      : { ok: false, outcome: { refused } };
  });
  if ('refused' in begun) return begun.refused;
  return outcomeOf(withLock(ports, () => endRenewal(ports, begun)));
}

type BegunRenewal<Outcome> =
  | { readonly refused: Outcome }
  | { readonly renewal: Renewal; readonly isKeyNew: boolean };

/** `null` if letters were queued or units changed since the renewal was planned. */
function beginRenewal(ports: Ports, renewal: Renewal) {
  const { reason, today, office, letters, changes } = renewal;
  if (!isOutboxSame(ports, office)) return null;
  if (!rowsAgain(ports, unitsTab, office.unitRows, Object.keys(changes))) return null;
  queueLetters(ports, office, letters);
  return { renewal, isKeyNew: needsNewKey(reason) && drawKey(ports, reason, today) };
}

function endRenewal(
  ports: Ports,
  { renewal, isKeyNew }: { readonly renewal: Renewal; readonly isKeyNew: boolean },
): string {
  const { reason, today, office, changes, counts } = renewal;
  const { says } = office.words;
  const units = matchingRows(ports, unitsTab, 'code', Object.keys(changes));
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
