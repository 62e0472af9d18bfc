import { reasonProblems } from '../../answers/jobs/reason-problems';
import type { ContactDecision } from '../../answers/rules/requests-view';
import { fieldText, invalidForm, invalidFormIfAny } from '../../forms/form-fields';
import type { FormOutcome, FormProblem } from '../../forms/form-view';
import { addressOf } from '../../records/email-address';
import { type LetterItemRecord, NO_DISPATCH } from '../../records/letter-item-record';
import { WAITING_STATES } from '../../records/outbox-letter';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import { notImported } from '../../unit-changes/jobs/tracking-changes';
import type { Words } from '../../words/words';
import { planThenWrite, type WritePlan } from '../../workbook/plan-then-write';
import type { Ports } from '../../workbook/ports';
import { rowsAgain } from '../../workbook/reading/rows-again';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { changeByKey } from '../../workbook/writing/change-by-key';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { letterContext } from '../compose/letter-context';
import type { PlannedLetter } from '../rules/planned-letter';
import { checkLetters } from './queue-letters';
import { queueIfSame, readUnitsOffice, type UnitsOffice } from './units-office';

/**
 * Changes a unit's contact as requested, or refuses the request. The letter about the decision also goes to the
 * former mailbox. Erases the contact data of the request.
 */
export function decideContact(ports: Ports, decision: ContactDecision): FormOutcome {
  const words = ports.words();
  const because = fieldText({ because: decision.because }, 'because');
  const refusal = invalidFormIfAny(decisionProblems(decision, because, words));
  if (refusal) return refusal;
  return planThenWrite(ports, () => plannedDecision(ports, decision, because));
}

function plannedDecision(
  ports: Ports,
  decision: ContactDecision,
  because: string,
): WritePlan<FormOutcome> {
  const { agrees } = decision;
  const office = readUnitsOffice(ports);
  const { says } = office.words;
  const unit = office.units.find(({ code }) => code === decision.code);
  const request = unit?.contactRequest;
  if (!unit || request?.state !== 'open' || request.at !== decision.at)
    return { ok: false, outcome: invalidForm([{ field: '', message: says.contactGone }]) };
  const { position, email, phone } = request;
  const asked = { position, email, phone };
  const given = Object.entries(asked).filter(([, text]) => text !== '');
  const change: Partial<Unit> = agrees
    ? {
        ...Object.fromEntries(given),
        // The name is that of the former contact
        ...(position === '' ? {} : { contact: '' }),
        contactRequest: null,
      }
    : { contactRequest: { state: 'refused', because, at: ports.clock.now() } };
  const after = { ...unit, ...change };
  const letters = lettersAbout(ports, office, { before: unit, after, agrees });
  const detail = agrees ? says.contactAgreed : format(says.contactRefused, { because });
  const values = { unit: unit.name, letters: letters.length };
  const message = format(agrees ? says.contactDone : says.contactNotAgreed, values);
  return {
    ok: true,
    write: () => {
      const now = rowsAgain(ports, unitsTab, office.unitRows, [unit.code]);
      const endQueue = now && queueIfSame(ports, office, letters);
      if (!endQueue) return null;
      markSummaryDue(ports);
      // Once the unit is changed, the request is gone, and with it what the letters are about
      endQueue();
      const line = { event: 'requestDecided' as const, unit: unit.code, detail };
      changeByKey(ports, unitsTab, now, notImported({ [unit.code]: change }), [line]);
      return { done: true, message };
    },
  };
}

function decisionProblems(
  { agrees, called }: ContactDecision,
  because: string,
  words: Words,
): FormProblem[] {
  if (agrees)
    return called === 'yes' ? [] : [{ field: 'called', message: words.says.contactNotCalled }];
  return reasonProblems(because, true, words);
}

interface DecidedContact {
  readonly before: Unit;
  readonly after: Unit;
  readonly agrees: boolean;
}

/** A letter to each mailbox that the unit had or has. A waiting letter of an interrupted run is not repeated. */
function lettersAbout(
  ports: Ports,
  office: UnitsOffice,
  { before, after, agrees }: DecidedContact,
) {
  const context = letterContext(ports, office, false);
  const kind = 'contact';
  const record: LetterItemRecord<'contact'> = {
    ...{ kind, dispatchId: NO_DISPATCH, unitCode: after.code },
    decidedOn: context.today,
    isChanged: agrees,
  };
  const waiting = new Set(
    office.letters
      .filter(
        (letter) =>
          letter.kind === kind &&
          WAITING_STATES.includes(letter.state) &&
          letter.itemRecords.some(
            (one) =>
              one.kind === kind &&
              one.unitCode === record.unitCode &&
              one.decidedOn === record.decidedOn &&
              one.isChanged === record.isChanged,
          ),
      )
      .map(({ mailbox }) => mailbox),
  );
  const addresses = [addressOf(before.email, before.returnedEmail), addressOf(after.email)];
  const mailboxes = new Set(addresses.flatMap((one) => (one.usable ? [one.mailbox] : [])));
  const planned = [...mailboxes]
    .filter((mailbox) => !waiting.has(mailbox))
    .map(
      (mailbox): PlannedLetter => ({
        ...{ mailbox, copies: [], kind, items: [], itemRecords: [record], units: [after] },
        needsApproval: office.plan.needsApproval.includes(kind),
      }),
    );
  return checkLetters(planned, context).letters;
}
