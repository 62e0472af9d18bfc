import type { Unit } from '../../records/unit';
import type { PhoneFault } from '../list/list-phone';
import type { QuestionReason } from './find-unit';

/** Why a line cannot be imported until the list is corrected. */
export type BlockingFault =
  | 'nameMissing'
  | 'nameFormula'
  | 'nameUnfit'
  | 'nameSeveral'
  | 'stateUnknown'
  | 'codeDoubled'
  | 'codeOfAnother'
  | 'parentCycle';

/** Warnings about a line that is imported all the same. */
export type NoteFault =
  | PhoneFault
  | 'phoneOddLeft'
  | 'addressMissing'
  | 'addressFaulty'
  | 'addressBeside'
  | 'addressReturned'
  | 'addressFree'
  | 'addressShared'
  | 'addressCopied'
  | 'addressSecond'
  | 'contactMissing'
  | 'phoneRetired'
  | 'parentNotListed'
  | 'formerName'
  | 'successor'
  | 'nameSimilar'
  | 'valueLeftOut'
  | 'valueUnfit';

export interface CellNote {
  readonly fault: NoteFault;
  readonly value: string;
}

export interface LineNote extends CellNote {
  readonly line: number;
  readonly name: string;
}

/** A unit in the tab Đơn vị, or a unit that another line of the list adds. */
export interface Candidate {
  /** The unit's code, or `#12` for the unit added by line 12. */
  readonly id: string;
  readonly unit: Unit;
}

export type LineOutcome =
  | { readonly kind: 'new'; readonly unit: Unit }
  | { readonly kind: 'same'; readonly unit: Unit }
  | { readonly kind: 'changed'; readonly before: Unit; readonly after: Unit }
  | { readonly kind: 'merged'; readonly into: number }
  | {
      readonly kind: 'asks';
      readonly reason: QuestionReason;
      readonly unit: Unit;
      readonly candidates: readonly Candidate[];
    }
  | {
      readonly kind: 'blocked';
      readonly fault: BlockingFault;
      readonly value: string;
      readonly hints: readonly Unit[];
    };

export interface PlannedLine {
  readonly line: number;
  readonly name: string;
  readonly outcome: LineOutcome;
}

/** Both arrays are sorted by line. */
export interface ImportPlan {
  readonly lines: readonly PlannedLine[];
  readonly notes: readonly LineNote[];
}

export type LikenessDecision = { readonly same: string } | 'separate';
