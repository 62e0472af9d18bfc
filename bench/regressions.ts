import { RECORDED, recordOf } from './recorded';
import type { Measured } from './run-jobs';

/**
 * Sentences about a job that has become worse. `few` and `many` are its measurements at a smaller
 * and a larger size. Reports counts above the recorded ones, calls that grow with the units (unless
 * the job has `moreWhere`), and cells per call or virtual time that grow faster than the units.
 */
export function regressionsIn(few: Measured, many: Measured): string[] {
  const { name, moreWhere } = many.job;
  const at = ({ units }: Measured) => `${name}, ${units} units`;
  const sentences = [few, many].flatMap((one) => {
    const record = recordOf(one);
    return RECORDED.flatMap((key, place) => {
      const most = record?.[place] ?? Number.POSITIVE_INFINITY;
      return one[key] > most ? [`${at(one)}: ${key} ${one[key]}, ${most} are recorded`] : [];
    });
  });
  if (moreWhere === undefined && few.calls !== many.calls) {
    sentences.push(`${at(many)}: ${many.calls} data calls, for ${few.units} units ${few.calls}`);
  }
  const growing = {
    'cells read a call': ({ read, calls }: Measured) => read / calls,
    'cells written a call': ({ written, calls }: Measured) => written / calls,
    'virtual time': ({ virtual }: Measured) => virtual,
  };
  for (const [what, of] of Object.entries(growing)) {
    if (of(many) / of(few) <= many.units / few.units || of(few) === 0) continue;
    sentences.push(`${at(many)}: its ${what} grows faster than the units`);
  }
  return sentences;
}
