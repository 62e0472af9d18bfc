import type { Day } from '../../calendar/day';
import type { Moment } from '../../calendar/moment';
import type { HeadCounts } from '../../records/audience';
import type { Cover } from '../../records/cover';
import type { ClosedPeriod } from '../../records/directive';
import type { OverdueStage } from '../../records/frozen-figures';
import type { TrainingEntry } from '../../records/training-entry';
import type { Vocabularies, Vocabulary } from '../../words/vocabulary';

/** What the cells of a column hold, by kind. */
interface Values {
  text: string;
  /** Texts joined by "; ". */
  list: readonly string[];
  day: Day | null;
  moment: Moment | null;
  /** A whole number from 0. */
  count: number | null;
  covers: readonly Cover[];
  heads: HeadCounts;
  entries: readonly TrainingEntry[];
  closings: readonly ClosedPeriod[];
  overdue: readonly OverdueStage[];
}

/** How a column looks and what its cells may hold. */
export interface Column<Value = unknown> {
  readonly kind: keyof Values | 'choice';
  readonly vocabulary?: Vocabulary;
  /** Pixels. */
  readonly width: number;
  /** A row without it is set aside. */
  readonly required: boolean;
  /** What an empty cell of a choice stands for. */
  readonly blank?: string;
  /** Written by the add-on; people are warned before they change it. */
  readonly guarded: boolean;
  readonly hidden: boolean;
  /** Coloured where it says that something is overdue. */
  readonly alarming: boolean;
  /** Only there for the compiler: what a cell reads as. */
  readonly value?: Value;
}

interface Look {
  readonly guarded?: boolean;
  readonly hidden?: boolean;
  readonly alarming?: boolean;
}

function column<Value>(kind: Column['kind'], width: number, look: Look, rest = {}): Column<Value> {
  return {
    kind,
    width,
    required: false,
    guarded: look.guarded ?? false,
    hidden: look.hidden ?? false,
    alarming: look.alarming ?? false,
    ...rest,
  };
}

/** A column of free text; '' when empty. */
export const text = (width: number, look: Look = {}): Column<string> => column('text', width, look);

/** A column of text that every row must have. */
export const requiredText = (width: number, look: Look = {}): Column<string> =>
  column('text', width, look, { required: true });

/** A column of several texts, separated by semicolons. */
export const list = (width: number, look: Look = {}): Column<readonly string[]> =>
  column('list', width, look);

/** A column of days; null when empty. */
export const day = (width: number, look: Look = {}): Column<Day | null> =>
  column('day', width, look);

/** A column of days that every row must have. */
export const requiredDay = (width: number, look: Look = {}): Column<Day> =>
  column('day', width, look, { required: true });

/** A column of moments; null when empty. */
export const moment = (width: number, look: Look = {}): Column<Moment | null> =>
  column('moment', width, look);

/** A column of whole numbers; null when empty. */
export const count = (width: number, look: Look = {}): Column<number | null> =>
  column('count', width, look);

/** A column of what letters cover. */
export const covers = (width: number, look: Look = {}): Column<readonly Cover[]> =>
  column('covers', width, look);

/** A column of heads by audience, one a line. */
export const heads = (width: number, look: Look = {}): Column<HeadCounts> =>
  column('heads', width, look);

/** A column of rounds of training, one a line. */
export const entries = (width: number, look: Look = {}): Column<readonly TrainingEntry[]> =>
  column('entries', width, look);

/** A column of closed periods, one a line. */
export const closings = (width: number, look: Look = {}): Column<readonly ClosedPeriod[]> =>
  column('closings', width, look);

/** A column of stages that were let pass. */
export const overdue = (width: number, look: Look = {}): Column<readonly OverdueStage[]> =>
  column('overdue', width, look);

/** A column with a dropdown; null when empty. */
export const choice = <Name extends Vocabulary>(
  vocabulary: Name,
  width: number,
  look: Look = {},
): Column<Vocabularies[Name] | null> => column('choice', width, look, { vocabulary });

/** A column with a dropdown, in which an empty cell stands for the given choice. */
export const choiceOr = <Name extends Vocabulary>(
  vocabulary: Name,
  blank: Vocabularies[Name],
  width: number,
  look: Look = {},
): Column<Vocabularies[Name]> => column('choice', width, look, { vocabulary, blank });
