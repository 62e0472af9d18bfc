import { mend, mendAny, missingFields } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome, FormProblem } from '../../forms/form-view';
import type { Dispatch } from '../../records/dispatch';
import type { LogEvent } from '../../records/log-entry';
import { newObligation, type Obligation, type ObligationChange } from '../../records/obligation';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { Ports } from '../../workbook/ports';
import { trackingRow } from '../../workbook/reading/tracking-row';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { withLock } from '../../workbook/with-lock';
import { markDue } from '../../workbook/writing/summary-due';
import { personName, writeLog } from '../../workbook/writing/write-log';
import { addRows, changeRows } from '../../workbook/writing/write-rows';
import { withForms } from './answer-detail';
import { type FoundRow, type FoundRows, findRows, type Several } from './find-obligation';
import { rowsChangedMeanwhile } from './seen-before';
import { standingsNow } from './tracking-copies';

/** What a form does to a row of Theo dõi, or to several alike. */
export interface RowDeed {
  readonly event: LogEvent;
  /** Fields that must be filled in, besides the dispatch and the unit. */
  readonly required: readonly string[];
  /** Whether a unit that was not asked gets a row of its own. */
  readonly takesUnasked: boolean;
  /** How several units are named at once, and which of them stay as they are; absent where one is changed at a time. */
  readonly several?: Several & {
    readonly stands: (row: Obligation, dispatch: Dispatch) => boolean;
  };
  /** What is wrong, of several rows with the first. */
  readonly problems: (row: Obligation, dispatch: Dispatch) => readonly FormProblem[];
  readonly change: (row: Obligation, dispatch: Dispatch) => ObligationChange;
  /** What the log says of the change. */
  readonly detail: (change: ObligationChange) => string;
  /** What the person reads at the end, given the unit's name, or how many they are. */
  readonly done: (unit: string) => string;
}

/** Changes the rows that a form names, stamped and logged; or says what must be mended. */
export function changeObligation(ports: Ports, answers: FormAnswers, deed: RowDeed): FormOutcome {
  return withLock(ports, () => {
    const words = ports.words();
    const missing = missingFields(answers, ['dispatch', 'unit', ...deed.required], words);
    const named = findRows(ports, answers, words, deed.several);
    if ('message' in named) return mend([...missing, named]);
    const { dispatch, rows } = named;
    const all = rows.map(({ unit, found }): Due => {
      const row = found?.row ?? { ...newObligation(dispatch.id, unit.code), asked: 'no' as const };
      return { unit, found, row };
    });
    const left = all.filter(({ row }) => !deed.several?.stands(row, dispatch));
    const due = left.length > 0 ? left : all;
    const there = due.flatMap(({ found }) => found?.row ?? []);
    const refusal =
      rowsChangedMeanwhile(there, answers, words) ??
      mendAny([
        ...missing,
        ...due.slice(0, 1).flatMap(({ row }) => deed.problems(row, dispatch)),
        ...strangerProblems(due, { deed, dispatch, words }),
      ]);
    if (refusal) return refusal;
    writeDeed(ports, { deed, due, named, words });
    const unit =
      due.length > 1 ? format(words.says.units, { units: due.length }) : due[0]?.unit.name;
    const kept = all.length - due.length;
    const stays = kept > 0 ? ` ${format(words.says.extensionKept, { units: kept })}` : '';
    return { done: true, message: deed.done(unit ?? '') + stays };
  });
}

/** A unit of which something is changed: its row as it stands, or as one who was not asked would have it. */
interface Due extends FoundRow {
  readonly row: Obligation;
}

/** Names the first unit that was not asked, where none may be added. */
function strangerProblems(
  due: readonly Due[],
  { deed, dispatch, words }: { deed: RowDeed; dispatch: Dispatch; words: Words },
): FormProblem[] {
  const stranger = due.find(({ found }) => !found && !deed.takesUnasked);
  if (!stranger) return [];
  const values = { unit: stranger.unit.name, number: dispatch.number };
  return [{ field: 'unit', message: format(words.says.unitNotAsked, values) }];
}

interface Writing {
  readonly deed: RowDeed;
  readonly due: readonly Due[];
  readonly named: FoundRows;
  readonly words: Words;
}

function writeDeed(ports: Ports, { deed, due, named, words }: Writing): void {
  const { dispatch, tracking } = named;
  const standing = standingsNow(ports, dispatch);
  const stamp = stampOf(ports, words);
  const changes = due.map((one) => {
    const change = deed.change(one.row, dispatch);
    const shown = standing({ ...one.row, ...change }, one.unit);
    return { ...one, change, cells: { ...withForms(change, words), ...stamp, ...shown } };
  });
  markDue(ports);
  const there = changes.flatMap(({ found, cells }) => (found ? [[found.at, cells] as const] : []));
  const added = changes.flatMap(({ found, row, unit, cells }) =>
    found ? [] : [{ ...trackingRow(row, dispatch, unit), ...cells }],
  );
  if (there.length > 0) changeRows(ports, trackingTab, tracking, new Map(there));
  if (added.length > 0) addRows(ports, trackingTab, tracking, added);
  const lines = changes.map(({ found, unit, change }) => ({
    event: found ? deed.event : ('unexpectedAnswer' as const),
    dispatch: dispatch.id,
    unit: unit.code,
    detail: deed.detail(change),
  }));
  writeLog(ports, words, lines);
}

/** Who changed a row, and when. */
export function stampOf(ports: Ports, words: Words) {
  return { changedBy: personName(ports, words), changedAt: ports.clock.now() };
}
