import type { FormAnswers } from '../../forms/form-view';
import type { TodayView, UnitFile } from './today-view';

/** What the sidebar Việc hôm nay asks for. */
export interface TodayCalls {
  readToday: () => TodayView;
  /** The unit's code; '' for that of the row at the cursor. */
  readUnitFile: (code: string) => UnitFile;
}

/** Opens what an entry of the menu opens; a form with what was chosen before, by field. */
type Open = (chosen?: FormAnswers) => void;

/** The entries of the menu that the sidebar opens too. */
export interface EntryCalls {
  openApproval: Open;
  openLetters: Open;
  openTell: Open;
  openCheck: Open;
  openHealth: Open;
  updateSummary: Open;
  openAnswer: Open;
  openDeadline: Open;
  openUnitLink: Open;
}
