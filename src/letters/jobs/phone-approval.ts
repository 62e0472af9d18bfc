import { rememberedContact } from '../../answers/jobs/office-contact';
import { type Day, formatDay } from '../../calendar/day';
import { formatMomentInSentence } from '../../calendar/moment';
import { addWorkingDays } from '../../calendar/working-calendar';
import { isLetter } from '../../records/outbox-letter';
import { digestOf } from '../../texts/digest';
import { indexBy } from '../../texts/group-by';
import { maskTexts } from '../../texts/mask-secrets';
import { verifiedClaim } from '../../units/jobs/unit-link';
import { planThenWrite, type WritePlan } from '../../workbook/plan-then-write';
import type { Needs, Ports } from '../../workbook/ports';
import { hasOtherSchema } from '../../workbook/reading/file-version';
import {
  type Office,
  type OfficeRules,
  readOffice,
  readOfficeToShow,
  rowsOf,
} from '../../workbook/reading/office';
import { rowsAgain } from '../../workbook/reading/rows-again';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { compose } from '../compose/compose-letter';
import { type LetterContext, letterContext } from '../compose/letter-context';
import { letterText } from '../document/letter-text';
import {
  type ApprovalClaim,
  approverKey,
  formatApprovalToken,
  parseApprovalToken,
  signedApprovalText,
} from '../rules/approval-token';
import type {
  PhoneApprovalOutcome,
  PhoneApprovalView,
  SeenLetter,
  ShownLetter,
} from '../rules/phone-approval-view';
import { isLetterList, parseSeenLetters } from '../rules/sent-approval';
import { type AwaitingLetter, decideAwaiting, sortAwaiting } from './decide-letters';
import { letterLister } from './list-letters';
import { isOutboxSame } from './units-office';

/** Working days after the day of the letter on which its link still opens. */
const OPEN_DAYS = 2;

/** Letters that the page gets at a time. */
const MOST_AT_ONCE = 50;

export interface ApprovalLink {
  readonly address: string;
  readonly until: Day;
}

/** The office must have a page. */
export function approvalLinkMaker(
  { signer, clock }: Needs<'signer' | 'clock'>,
  { settings, plan }: Pick<OfficeRules, 'settings' | 'plan'>,
): (mailbox: string) => ApprovalLink {
  const until = lastDay(clock.today(), plan);
  return (mailbox) => {
    const claim = { approver: approverKey(mailbox), until };
    const token = formatApprovalToken(claim, signer.sign(signedApprovalText(claim)));
    return { address: `${settings.linkBase}?a=${token}`, until };
  };
}

function lastDay(today: Day, { deadlines }: OfficeRules['plan']): Day {
  return addWorkingDays(today, OPEN_DAYS, deadlines.calendar);
}

/** Mailbox that the link was sent to; `null` if Cài đặt no longer names it or the link opens too long. */
function approverOf(
  { settings, plan }: Office,
  { approver, until }: ApprovalClaim,
  today: Day,
): string | null {
  if (until > lastDay(today, plan)) return null;
  return settings.approverMailboxes.find((mailbox) => approverKey(mailbox) === approver) ?? null;
}

/**
 * Writes nothing, because mail scanners open links too. A forged or expired link is refused before the
 * spreadsheet is read. `listed` has the ids of the letters that the page has got already.
 */
export function openPhoneApproval(
  ports: Ports,
  token: unknown,
  listed: unknown = [],
): PhoneApprovalView {
  const language = ports.language();
  const closed = (state: 'refused' | 'unavailable') =>
    ({ state, language, office: rememberedContact(ports) }) as const;
  if (hasOtherSchema(ports)) return closed('unavailable');
  const claim = verifiedClaim(ports.signer, parseApprovalToken(token), signedApprovalText);
  if (!claim || !isLetterList(listed)) return closed('refused');
  const today = ports.clock.today();
  if (claim.until < today) return closed('refused');
  const office = readOfficeToShow(ports);
  if (approverOf(office, claim, today) === null) return closed('refused');
  const { alive } = sortAwaiting(office, today);
  const unlisted = alive.filter(({ letter }) => !listed.includes(letter.id));
  const batch = unlisted.slice(0, MOST_AT_ONCE);
  const shownLetter = letterShower(ports, office);
  const shown = batch.map((one) => ({ id: one.letter.id, letter: shownLetter(one) }));
  return {
    state: 'open',
    language,
    token: String(token),
    officeName: office.settings.officeName,
    asOf: formatMomentInSentence(ports.clock.now()),
    until: formatDay(claim.until),
    waiting: alive.length,
    letters: shown.flatMap(({ letter }) => letter ?? []),
    notComposed: shown.flatMap(({ id, letter }) => (letter ? [] : [id])),
    more: unlisted.length - batch.length,
  };
}

/** The returned function gives `null` for a letter that cannot be composed. */
function letterShower(ports: Ports, office: Office): (one: AwaitingLetter) => ShownLetter | null {
  const { unitsLink, readersLink } = office.words.letters;
  const signed = letterContext(ports, office, true);
  const context: LetterContext = {
    ...signed,
    linkOf: () => unitsLink,
    summaryLinkOf: (page, reader) => ({
      ...signed.summaryLinkOf(page, reader),
      address: readersLink,
    }),
  };
  const { fromOutbox } = letterLister(office);
  return ({ letter, now }) => {
    const composed = compose(now, context);
    if ('fault' in composed) return null;
    const { to, copies, subject, document } = composed.message;
    const text = letterText(document);
    const { kind, itemRecords } = now;
    const { id, contents, units, leaders, reason } = fromOutbox({
      ...{ ...letter, kind, itemRecords },
      copies,
    });
    const seen = digestOf(JSON.stringify([to, copies, subject, text]));
    return {
      id,
      contents,
      seen,
      ...maskTexts({ units, leaders, reason, to, copies, subject, text }),
    };
  };
}

/**
 * Approves the letters that still are as the page showed them. Those in `hold` keep waiting. All arguments
 * come from a visitor.
 */
export function approveSeen(
  ports: Ports,
  token: unknown,
  approve: unknown,
  hold: unknown,
): PhoneApprovalOutcome {
  if (hasOtherSchema(ports)) return { state: 'unavailable' };
  const seen = parseSeenLetters(approve);
  const claim = verifiedClaim(ports.signer, parseApprovalToken(token), signedApprovalText);
  if (!claim || claim.until < ports.clock.today() || !seen || !isLetterList(hold))
    return { state: 'refused' };
  const outcome = planThenWrite<Decided | NotDecided>(
    ports,
    () => plannedApproval(ports, claim, { seen, hold }),
    () => ({ state: 'busy' }),
  );
  if ('state' in outcome) return outcome;
  return { state: 'decided', ...outcome, view: openPhoneApproval(ports, token) };
}

type NotDecided = Exclude<PhoneApprovalOutcome, { state: 'decided' }>;

type Decided = Omit<Extract<PhoneApprovalOutcome, { state: 'decided' }>, 'state' | 'view'>;

function plannedApproval(
  ports: Ports,
  claim: ApprovalClaim,
  { seen, hold }: { readonly seen: readonly SeenLetter[]; readonly hold: readonly string[] },
): WritePlan<Decided | NotDecided> {
  const office = readOffice(ports);
  const today = ports.clock.today();
  const mailbox = approverOf(office, claim, today);
  if (mailbox === null) return { ok: false, outcome: { state: 'refused' } };
  const awaiting = sortAwaiting(office, today);
  const shownLetter = letterShower(ports, office);
  const alive = new Map<string, AwaitingLetter>(awaiting.alive.map((one) => [one.letter.id, one]));
  const before = approvedBefore(office);
  const fateOf = (letter: SeenLetter): Fate => {
    const now = alive.get(letter.id);
    if (!now) return before.has(letter.id) ? 'before' : 'gone';
    return shownLetter(now)?.seen === letter.seen ? 'approved' : 'changed';
  };
  const fates = [...indexBy(seen, 'id').values()].map((letter) => ({
    id: letter.id,
    fate: fateOf(letter),
  }));
  const idsOf = (fate: Fate) => fates.flatMap((one) => (one.fate === fate ? [one.id] : []));
  return {
    ok: true,
    write: () => {
      if (!areLettersSame(ports, office)) return null;
      const { approved, held } = decideAwaiting(ports, office, awaiting, {
        approve: idsOf('approved'),
        cancel: [],
        hold,
        mailbox,
      });
      return {
        approved,
        held,
        before: idsOf('before').length,
        gone: idsOf('gone').length,
        changed: idsOf('changed'),
      };
    },
  };
}

/** True if no letter was queued and none that awaits approval was changed since the office was read. */
function areLettersSame(ports: Ports, office: Office): boolean {
  const { outbox } = office;
  const ids = rowsOf(outbox).flatMap(({ id, state }) => (state === 'awaiting' ? [id] : []));
  return isOutboxSame(ports, office) && rowsAgain(ports, outboxTab, outbox, ids) !== null;
}

type Fate = 'approved' | 'changed' | 'before' | 'gone';

/** Ids of letters that do not await approval because they were approved. */
function approvedBefore({ letters }: Office): ReadonlySet<string> {
  const past = letters
    .filter(isLetter)
    .filter(({ state }) => !['awaiting', 'cancelled', 'skipped'].includes(state));
  return new Set(past.map(({ id }) => id));
}
