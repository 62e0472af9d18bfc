import { formatDay, NO_DAY } from '../../calendar/day';
import type { Dispatch } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import { indexBy } from '../../texts/group-by';
import { recipientUnits } from '../../units/rules/recipients';
import { unitFinder } from '../../units/rules/unit-index';
import type { Words } from '../../words/words';
import type { Rows } from '../../workbook/cells/read-rows';
import type { Needs, Ports } from '../../workbook/ports';
import { dispatchOf, type Office, readTab, rowsOf, unitOf } from '../../workbook/reading/office';
import { idsOf } from '../../workbook/reading/rows-again';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { type DueRound, dueRounds } from '../rules/next-round';
import { addInSections, type RowsLeft } from './add-in-sections';
import type { DispatchRecipients } from './append-tracking';
import { writeDispatch } from './write-dispatch';

type RoundOffice = Pick<Office, 'plan' | 'settings' | 'words' | 'tracking' | 'units'>;

/** Rounds of repeating reports that begin today. Reads nothing. */
export function roundsToBegin(
  { clock }: Needs<'clock'>,
  { plan, words }: RoundOffice,
  dispatchRows: Rows<typeof dispatchesTab>,
): DueRound[] {
  const ids = new Set(idsOf(dispatchesTab, dispatchRows));
  const context = { calendar: plan.deadlines.calendar, today: clock.today(), words };
  const due = dueRounds(rowsOf(dispatchRows).map(dispatchOf), context);
  // A row that cannot be read has been made all the same
  return due.filter(({ dispatch }) => !ids.has(dispatch.id));
}

/** Adds a dispatch, with its tracking rows, for each round that begins today. */
export function beginRounds(ports: Ports, office: RoundOffice): void {
  let { units } = office;
  const read = () => rowsOf(readTab(ports, unitsTab, office.words)).map(unitOf);
  const section = (isSame: () => boolean) => {
    if (!isSame()) units = read();
    return beginRound(ports, office, units);
  };
  while (addInSections(ports, section));
}

/** Runs one locked section. Returns false if no round is left to begin. */
function beginRound(ports: Ports, office: RoundOffice, units: readonly Unit[]): boolean | RowsLeft {
  const { words } = office;
  const dispatches = readTab(ports, dispatchesTab, words);
  const [round] = roundsToBegin(ports, office, dispatches);
  if (!round) return false;
  const { dispatch } = round;
  const recipients = roundRecipients(ports, round, { ...office, units });
  const detail = begunSentence(dispatch, recipients.length, words);
  const log = { detail, who: '', manner: 'auto' } as const;
  return writeDispatch(ports, { dispatches, dispatch, recipients }, log) ?? true;
}

/**
 * The recipients of today. A unit that was taken out of the latest round stays out, and the office itself stays
 * exempt.
 */
function roundRecipients(
  ports: Needs<'clock'>,
  { latest, dispatch }: DueRound,
  { settings, tracking, units }: RoundOffice,
): DispatchRecipients['recipients'] {
  const before = indexBy(
    rowsOf(tracking).filter(({ dispatchId }) => dispatchId === latest.id),
    'unitCode',
  );
  const today = ports.clock.today();
  const own = unitFinder(units, today)(settings.officeName);
  return recipientUnits(dispatch, units, today).map((one) => {
    const { asked = 'yes', exemptBecause = '' } = before.get(one.unit.code) ?? {};
    const isKept = exemptBecause !== '' && (one.unit === own || asked === 'no');
    return isKept ? { ...one, asked, exemptBecause } : one;
  });
}

function begunSentence(dispatch: Dispatch, units: number, { says }: Words): string {
  const { noticeOn, state, completeBy } = dispatch;
  const values = {
    number: dispatchNumber(dispatch),
    units,
    day: formatDay(completeBy ?? NO_DAY),
  };
  const waits = state === 'draft' && noticeOn === null;
  return format(waits ? says.roundWaits : says.roundBegun, values);
}
