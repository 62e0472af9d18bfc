import type { DayOffKind } from '../core/day-off';
import type { DirectiveState, FirstNotice } from '../core/directive';
import type { LetterKind } from '../core/letter-kind';
import type { LogEvent } from '../core/log-entry';
import type { AcknowledgeState, Channel, Role, Stage, TrainState } from '../core/obligation';
import type { LetterState } from '../core/outbox-letter';
import type { FigureLevel } from '../core/period';
import type { PeriodKind } from '../core/reporting-period';
import type { ReportLayout } from '../core/settings';
import type { UnitState } from '../core/unit';

/** The closed vocabularies that dropdowns offer, by name. */
export interface Vocabularies {
  unitState: UnitState;
  directiveState: DirectiveState;
  role: Role;
  firstNotice: FirstNotice;
  acknowledgeState: AcknowledgeState;
  trainState: TrainState;
  channel: Channel;
  stage: Stage;
  letterKind: LetterKind;
  letterState: LetterState;
  dayOffKind: DayOffKind;
  yesNo: 'yes' | 'no';
  logEvent: LogEvent;
  manner: 'auto' | 'byHand';
  figureLevel: FigureLevel;
  reportLayout: ReportLayout;
  periodKind: PeriodKind;
}

/** The name of a vocabulary. */
export type Vocabulary = keyof Vocabularies;

/** The words of every vocabulary in one language. */
export type Choices = {
  readonly [Name in Vocabulary]: Readonly<Record<Vocabularies[Name], string>>;
};
