import type { Dispatch } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';

/** Type and number of a dispatch, with its label if it has one: `Công văn số 1384-CV/HU, Mục 3`. */
export function documentName(
  dispatch: Pick<Dispatch, 'type' | 'number' | 'label'>,
  { letters }: Pick<Words, 'letters'>,
): string {
  return format(letters.document, { type: dispatch.type, number: dispatchNumber(dispatch) });
}
