import type { Unit } from '../../records/unit';
import type { PhoneFault } from '../list/list-phone';
import type { AskReason } from './find-unit';

/** Why a line is kept out until a person has mended the list. */
export type BlockingFault =
  | 'nameMissing'
  | 'nameFormula'
  | 'nameSeveral'
  | 'stateUnknown'
  | 'codeDoubled'
  | 'codeOfAnother'
  | 'parentCycle';

/** What to know of a line that is taken up all the same. */
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
  | 'nameAmbiguous'
  | 'nameSimilar'
  | 'valueLeftOut';

/** Something to know of a cell. */
export interface CellNote {
  readonly fault: NoteFault;
  readonly value: string;
}

/** Something to know of a line. */
export interface LineNote extends CellNote {
  readonly line: number;
  readonly name: string;
}

/** A unit that a line may mean: one on file, or that of another line, which has no code yet. */
export interface Candidate {
  /** The unit's code, or `#12` for the one that line 12 makes. */
  readonly id: string;
  readonly unit: Unit;
}

/** What becomes of a line of a list. */
export type LineOutcome =
  | { readonly kind: 'new'; readonly unit: Unit }
  | { readonly kind: 'same'; readonly unit: Unit }
  | { readonly kind: 'changed'; readonly before: Unit; readonly after: Unit }
  | { readonly kind: 'merged'; readonly into: number }
  | {
      readonly kind: 'asks';
      readonly reason: AskReason;
      readonly unit: Unit;
      readonly candidates: readonly Candidate[];
    }
  | {
      readonly kind: 'blocked';
      readonly fault: BlockingFault;
      readonly value: string;
      /** Units that may be meant. */
      readonly hints: readonly Unit[];
    };

/** A line of a list with what becomes of it. */
export interface PlannedLine {
  readonly line: number;
  readonly name: string;
  readonly outcome: LineOutcome;
}

/** What an import would do, by line of the list; carried out as it stands. */
export interface ImportPlan {
  readonly lines: readonly PlannedLine[];
  readonly notes: readonly LineNote[];
}

/** What a person has said of a possible duplicate: it is the candidate with this id, or a unit of its own. */
export type LikenessDecision = { readonly same: string } | 'separate';
