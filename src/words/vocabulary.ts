import type { DayOffKind } from '../calendar/day-off';
import type { OnDayOff } from '../calendar/deadline';
import type {
  Asks,
  DispatchState,
  FirstNotice,
  ReportForm,
  Task,
  Urgency,
} from '../records/dispatch';
import type { FigureLevel } from '../records/frozen-figures';
import type { LetterKind } from '../records/letter-kind';
import type { LogEvent } from '../records/log-entry';
import type { AcknowledgeState, Channel, CompleteState, Role } from '../records/obligation';
import type { OutboxRow } from '../records/outbox-letter';
import type { PeriodKind } from '../records/reporting-period';
import type { LayoutChoice } from '../records/setting-kinds';
import type { Stage } from '../records/stage';
import type { ContactRequest, UnitState } from '../records/unit';
import type { RequestLabel } from '../records/unit-request';

export interface Vocabularies {
  unitState: UnitState;
  dispatchState: DispatchState;
  role: Role;
  firstNotice: FirstNotice;
  /** Text of a cell without a deadline. */
  deadline: 'none' | 'notAsked';
  asks: Asks;
  task: Task;
  reportForm: ReportForm;
  urgency: Urgency;
  onDayOff: OnDayOff;
  acknowledgeState: AcknowledgeState;
  completionState: CompleteState;
  channel: Channel;
  stage: Stage;
  unitRequest: RequestLabel;
  contactRequest: ContactRequest['state'];
  letterKind: LetterKind;
  letterState: OutboxRow['state'];
  dayOffKind: DayOffKind;
  yesNo: 'yes' | 'no';
  logEvent: LogEvent;
  manner: 'auto' | 'byHand';
  figureLevel: FigureLevel;
  reportLayout: LayoutChoice;
  periodKind: PeriodKind;
}

export type Vocabulary = keyof Vocabularies;

export type Choices = {
  readonly [Name in Vocabulary]: Readonly<Record<Vocabularies[Name], string>>;
};
