import { followUpNumbers, NO_REMINDERS } from '../../dispatches/rules/reminders-sent';
import type { Dispatch } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import {
  announcesMovedDeadline,
  DECIDING_KINDS,
  isPressing,
  type LetterItemRecord,
} from '../../records/letter-item-record';
import { isToUnit, type LetterKind } from '../../records/letter-kind';
import { obligationKey } from '../../records/obligation';
import type { OutboxRow } from '../../records/outbox-letter';
import { groupBy, indexBy } from '../../texts/group-by';
import { type PastLetters, pastLetters } from './past-letters';
import type { PlanInput } from './plan-letters';

/** `extension` and `resumed` are letters of the kind `change`. */
export type ContentKind = LetterKind | 'extension' | 'resumed';

/** What a letter says about one dispatch. A letter may have several contents, of several kinds. */
export interface LetterContent {
  readonly kind: ContentKind;
  /** Number of the dispatch; `''` in a letter that is about none or, such as a digest, about many. */
  readonly number: string;
  /** The n of "đôn đốc lần n"; 0 in any other content, and if it differs between the stages. */
  readonly nth: number;
}

/** Contents of a letter that was not sent yet, in the order of its item records and each once. */
export type ContentsReader = (
  letter: Pick<OutboxRow, 'kind' | 'itemRecords'>,
) => readonly LetterContent[];

export function contentsReader({
  letters,
  dispatches,
}: Pick<PlanInput, 'letters' | 'dispatches'>): ContentsReader {
  const past = pastLetters(letters);
  const byId = indexBy(dispatches, 'id');
  const contentOf = (key: string, records: Records): LetterContent => {
    const [{ dispatchId }] = records;
    const dispatch = byId.get(dispatchId);
    const kind = contentKind({ key, records, dispatch, past });
    const numbers = followUpNumbers(past.sent.get(key) ?? NO_REMINDERS, records).values();
    const [nth = 0, ...others] = kind === 'followUp' ? new Set(numbers) : [];
    const number = dispatch ? dispatchNumber(dispatch) : dispatchId;
    return { kind, number, nth: others.length > 0 ? 0 : nth };
  };
  return ({ kind, itemRecords }) => {
    if (!isToUnit(kind)) return [{ kind, number: '', nth: 0 }];
    const byObligation = groupBy(itemRecords, ({ dispatchId, unitCode }) =>
      obligationKey(dispatchId, unitCode),
    );
    const contents = [...byObligation].map(([key, records]) => contentOf(key, records));
    return [...new Map(contents.map((content) => [contentKey(content), content])).values()];
  };
}

export function contentKey({ kind, number, nth }: LetterContent): string {
  return `${kind} ${nth} ${number}`;
}

type Records = readonly [LetterItemRecord, ...LetterItemRecord[]];

interface OneObligation {
  readonly key: string;
  readonly records: Records;
  readonly dispatch: Dispatch | undefined;
  readonly past: PastLetters;
}

function contentKind({ key, records, dispatch, past }: OneObligation): ContentKind {
  if (records.some(announcesMovedDeadline))
    return past.cancellation(key)?.sentOn ? 'resumed' : 'change';
  const content = DECIDING_KINDS.find((one) => records.some(({ kind }) => kind === one));
  if (content === 'notice') {
    const isNewVersion = records.some(
      (one) =>
        one.kind === 'notice' &&
        one.version > 1 &&
        (dispatch?.firstNotice === 'paper' || past.wasNotified(key, one.version)),
    );
    return isNewVersion ? 'newVersion' : 'notice';
  }
  return content ?? (records.some(isPressing) ? 'followUp' : 'reminder');
}
