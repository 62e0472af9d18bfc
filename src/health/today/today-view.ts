import type { Moment } from '../../calendar/moment';
import type { FormAnswers, FormOutcome } from '../../forms/form-view';
import type { Dispatch } from '../../records/dispatch';
import type { Figures } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import type { Obligation } from '../../records/obligation';
import type { OutboxRow } from '../../records/outbox-letter';
import type { Unit } from '../../records/unit';
import type { Language } from '../../texts/language';
import type { MenuEntry } from '../../words/menu-lines';

export interface WaitingItem {
  /** Kind of the item, and its CSS class. */
  readonly key: string;
  /** Label of the button. `opens` is the menu entry that the button opens. */
  readonly button: string;
  readonly opens: MenuEntry;
  /** Never 0. */
  readonly count: number;
  readonly text: string;
  /** First examples, or a line for each of the first dispatches. */
  readonly lines: readonly string[];
  /** Further lines, which are shown on request. */
  readonly more: readonly string[];
}

/** `officer` is the position of the officer, or `''` for items about no dispatch. */
export interface OfficerItems {
  readonly officer: string;
  readonly items: readonly WaitingItem[];
}

type NamedById = readonly [id: string, label: string];

export interface TodayView {
  readonly language: Language;
  readonly at: Moment;
  readonly items: readonly WaitingItem[];
  /** The same items by officer in charge; empty unless open dispatches have different officers. */
  readonly byOfficer: readonly OfficerItems[];
  /** Dispatches that are not over. */
  readonly dispatches: readonly NamedById[];
  readonly endedDispatches: readonly NamedById[];
  readonly units: readonly (readonly [code: string, name: string])[];
  /** Blocks of the office, in the order of the tab Đơn vị. */
  readonly blocks: readonly string[];
}

export interface ObligationRow extends Omit<Obligation, 'key'> {
  readonly statusText: string;
  readonly reminders: number | null;
}

type AsFound<Row> = { readonly [Name in keyof Row]: Row[Name] | null };

/** `count` is the number of all rows about the unit. `rows` are the latest of them. */
export interface Latest<Row> {
  readonly count: number;
  readonly rows: readonly Row[];
}

type NamedDispatch = Pick<Dispatch, 'id' | 'number' | 'label' | 'subject' | 'state' | 'issuedOn'>;
type LetterRow = Pick<OutboxRow, 'id' | 'plannedOn' | 'sentAt'> &
  AsFound<Pick<OutboxRow, 'kind' | 'state'>>;
type ClosedRow = Pick<FrozenFigures, 'period' | 'dispatchId' | 'number'> & AsFound<Figures>;

export interface UnitFile {
  readonly unit: Unit;
  /** True if the office copies follow-ups to leaderships, or the unit has a mailbox for it. */
  readonly hasLeaderEmail: boolean;
  readonly owed: Latest<ObligationRow>;
  /** All dispatches of the office. */
  readonly dispatches: readonly NamedDispatch[];
  readonly letters: Latest<LetterRow>;
  readonly closed: Latest<ClosedRow>;
  /** Address of the unit's page; `''` if letters are sent without links. */
  readonly link: string;
}

export interface TodayCalls {
  readToday: () => TodayView;
  /** `''` as `code` means the unit of the row at the cursor. */
  readUnitFile: (code: string) => UnitFile;
  /** Opens Theo dõi at the first row of a dispatch. */
  showDispatchRows: (dispatchId: string) => null;
  editUnit: (answers: FormAnswers) => FormOutcome;
  addUnit: (answers: FormAnswers) => FormOutcome;
}
