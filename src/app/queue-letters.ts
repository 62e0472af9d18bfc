import { outboxLettersOf } from '../core/claim';
import type { Directive } from '../core/directive';
import type { OutboxLetter } from '../core/outbox-letter';
import { type LetterPlan, planLetters } from '../core/plan-letters';
import { directivesTab } from '../sheets/directives-tab';
import { outboxTab } from '../sheets/outbox-tab';
import { composeLetter, type LetterDesk, letterFault } from './compose-letter';
import { type Office, planInputOf, readTab, readTemplates } from './office';
import type { Ports } from './ports';
import { raiseQueue } from './queue-flag';
import { linkMaker } from './unit-link';
import { writeLog } from './write-log';
import { addRows, changeRows } from './write-rows';

/** Today's plan, with the letters that cannot be composed taken out and said why. */
export interface CheckedPlan extends LetterPlan {
  /** Sentences, each once. */
  readonly faults: readonly string[];
}

/** Gives what letters are composed with; `signed` false leaves the links' signatures out. */
export function letterDesk(ports: Ports, office: Office, signed: boolean): LetterDesk {
  const { words, settings } = office;
  return {
    words,
    settings,
    today: ports.clock.today(),
    templates: readTemplates(ports, words),
    linkOf: signed ? linkMaker(ports.signer, settings) : () => settings.linkBase,
  };
}

/** Plans today's letters. A person's plan also begins dispatches that were not sent yet. */
export function checkedPlan(office: Office, desk: LetterDesk, beginDrafts: boolean): CheckedPlan {
  const directives = beginDrafts ? office.directives.map(begun) : office.directives;
  const plan = planLetters({ ...planInputOf(office, desk.today), directives });
  const faults = new Set<string>();
  const letters = plan.letters.filter((letter) => {
    const fault = letterFault(letter, desk);
    if (fault !== null) faults.add(fault);
    return fault === null;
  });
  return { letters, skipped: plan.skipped, faults: [...faults] };
}

/**
 * Puts a plan's letters into Hộp thư đi, with one write. The flag of the queue goes up first: rows that stand
 * although their write was reported as failed are sent all the same.
 */
export function queueLetters(
  ports: Ports,
  office: Office,
  plan: CheckedPlan,
  desk: LetterDesk,
): OutboxLetter[] {
  const input = planInputOf(office, desk.today);
  const letters = outboxLettersOf(
    plan.letters,
    input,
    (letter) => composeLetter(letter, desk).subject,
  );
  if (letters.length === 0) return [];
  raiseQueue(ports.memory);
  addRows(ports, outboxTab, office.outbox, letters);
  return letters;
}

function begun(directive: Directive): Directive {
  return directive.state === 'draft' ? { ...directive, state: 'open' } : directive;
}

/**
 * Begins the dispatches that a person has just sent. One whose units all lack an address begins too, so that it
 * is followed up by telephone; one whose letters could not be composed does not.
 */
export function openDrafts(ports: Ports, office: Office, plan: CheckedPlan): void {
  const begin = new Set(
    plan.letters.flatMap(({ items }) => items.map(({ directive }) => directive.id)),
  );
  const whole = plan.faults.length === 0;
  const drafts = office.directives.filter(
    ({ id, state }) => state === 'draft' && (whole || begin.has(id)),
  );
  if (drafts.length === 0) return;
  const read = readTab(ports, directivesTab, office.words);
  const rows = read.rows.filter(({ row }) => drafts.some(({ id }) => id === row.id));
  const changes = new Map(rows.map(({ at }) => [at, { state: 'open' as const }]));
  changeRows(ports, directivesTab, read, changes);
  writeLog(
    ports,
    office.words,
    drafts.map(({ id }) => ({
      event: 'directiveChanged',
      directive: id,
      detail: office.words.choices.directiveState.open,
    })),
  );
}
