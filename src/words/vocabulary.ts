import type { DayOffKind } from '../calendar/day-off';
import type { DispatchState, FirstNotice } from '../records/dispatch';
import type { FigureLevel } from '../records/frozen-figures';
import type { LetterKind } from '../records/letter-kind';
import type { LogEvent } from '../records/log-entry';
import type { AcknowledgeState, Channel, Role, Stage, TrainState } from '../records/obligation';
import type { OutboxRow } from '../records/outbox-letter';
import type { PeriodKind } from '../records/reporting-period';
import type { ReportLayout } from '../records/setting-kinds';
import type { UnitState } from '../records/unit';

export interface Vocabularies {
  unitState: UnitState;
  dispatchState: DispatchState;
  role: Role;
  firstNotice: FirstNotice;
  acknowledgeState: AcknowledgeState;
  trainState: TrainState;
  channel: Channel;
  stage: Stage;
  letterKind: LetterKind;
  letterState: OutboxRow['state'];
  dayOffKind: DayOffKind;
  yesNo: 'yes' | 'no';
  logEvent: LogEvent;
  manner: 'auto' | 'byHand';
  figureLevel: FigureLevel;
  reportLayout: ReportLayout;
  periodKind: PeriodKind;
}

export type Vocabulary = keyof Vocabularies;

export type Choices = {
  readonly [Name in Vocabulary]: Readonly<Record<Vocabularies[Name], string>>;
};
