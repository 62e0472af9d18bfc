import type { FormOutcome, LetterPreview, LettersView, ListedLetter } from '../core/dialog-view';
import type { LetterKind, OutboxLetter } from '../core/outbox-letter';
import { recipientsOf } from '../core/outbox-letter';
import { type LetterPlan, type PlannedLetter, recipientCount } from '../core/plan-letters';
import { say } from '../core/say';
import type { Words } from '../words/words';
import { composeLetter, type LetterDesk } from './compose-letter';
import { sendingObstacles } from './obstacles';
import { type Office, readOffice, readRules, rowsOf } from './office';
import type { Ports } from './ports';
import { checkedPlan, letterDesk } from './queue-letters';

/** Builds the view of Xem trước và gửi: who gets which letter today and why, who gets none and why. */
export function lettersView(ports: Ports): LettersView {
  const office = readOffice(ports);
  const desk = letterDesk(ports, office, false);
  const plan = checkedPlan(office, desk, true);
  const letters = [
    ...plan.letters.map((letter) => plannedRow(letter, desk)),
    ...office.letters
      .filter(({ state }) => state === 'queued')
      .map((letter) => outboxRow(letter, office)),
  ];
  return {
    language: ports.language(),
    today: desk.today,
    obstacles: [...sendingObstacles(ports, office), ...plan.faults],
    sendsAtOnce: ports.memory.get('owner') === ports.account.effective(),
    letters,
    skipped: groupSkips(plan, office),
    recipients: letters.reduce((sum, { recipients }) => sum + recipients, 0),
    quotaLeft: ports.mailer.remaining(),
  };
}

/** Shows one planned letter as its reader will see it. */
export function previewPlanned(ports: Ports, mailbox: string, kind: LetterKind): LetterPreview {
  const office = readOffice(ports);
  const desk = letterDesk(ports, office, true);
  const plan = checkedPlan(office, desk, true);
  const letter = plan.letters.find(
    (planned) => planned.mailbox === mailbox && planned.kind === kind,
  );
  if (!letter) throw new Error(office.words.errors.letterGone);
  return previewOf(letter, desk);
}

/** Shows a letter as its reader will see it. */
export function previewOf(letter: PlannedLetter, desk: LetterDesk): LetterPreview {
  const { to, copies, subject, text, html } = composeLetter(letter, desk);
  return { to, copies, subject, text, html };
}

/**
 * Sends one planned letter to the person who looks at it, marked as a test. Throws what keeps every letter from
 * going out: a copied file sends none either.
 */
export function sendTest(ports: Ports, mailbox: string, kind: LetterKind): FormOutcome {
  const rules = readRules(ports);
  const [obstacle] = sendingObstacles(ports, rules);
  if (obstacle !== undefined) throw new Error(obstacle);
  const { words, settings } = rules;
  const { subject, text, html } = previewPlanned(ports, mailbox, kind);
  const to = ports.account.effective();
  const test = { to, copies: '', subject: say(words.letters.testSubject, { subject }), text, html };
  ports.mailer.send({ ...test, replyTo: settings.replyTo, senderName: settings.officeName });
  return { done: true, message: say(words.dialogs.testSent, { address: to }) };
}

/** Lists a letter of Hộp thư đi for the dialogs. */
export function outboxRow(letter: OutboxLetter, { units }: Pick<Office, 'units'>): ListedLetter {
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const { id, kind, state, mailbox, subject } = letter;
  return {
    id,
    kind,
    state,
    mailbox,
    subject,
    units: [...new Set(letter.covers.map(({ unit }) => names.get(unit) ?? unit))],
    recipients: recipientsOf(letter),
  };
}

function plannedRow(letter: PlannedLetter, desk: LetterDesk): ListedLetter {
  return {
    id: '',
    kind: letter.kind,
    state: 'planned',
    mailbox: letter.mailbox,
    subject: composeLetter(letter, desk).subject,
    units: [...new Set(letter.items.map(({ unit }) => unit.name))],
    recipients: recipientCount(letter),
  };
}

function groupSkips({ skipped }: LetterPlan, { tracking, words }: Office): LettersView['skipped'] {
  const names = new Map(rowsOf(tracking).map(({ key, unitName }) => [key, unitName]));
  const groups = new Map<keyof Words['skips'], string[]>();
  for (const { obligation, reason } of skipped) {
    const name = names.get(obligation.key) ?? obligation.unit;
    const group = groups.get(reason);
    if (group) group.push(name);
    else groups.set(reason, [name]);
  }
  return [...groups].map(([reason, units]) => ({ reason: words.skips[reason], units }));
}
