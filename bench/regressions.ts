import { RECORDED, type RecordedCounts, recordOf } from './recorded';
import type { Measured } from './run-jobs';

/**
 * Share by which a count may be above the recorded one. Calls, flushes, locks and extents may not rise, because each costs
 * every office time. Cells and handles may: a new column or menu entry adds up to 7 % of them.
 */
const ALLOWED_RISE: RecordedCounts = {
  calls: 0,
  flushes: 0,
  locks: 0,
  handles: 0.07,
  extents: 0,
  read: 0.07,
  written: 0.07,
  looked: 0.07,
};

/**
 * Sentences about a job that has become worse. `few` and `many` are its measurements at a smaller
 * and a larger size. Reports counts further above the recorded ones than `ALLOWED_RISE`, calls that
 * grow with the units or cells per call that grow faster (unless the job has `moreWhere`), and virtual time that
 * grows faster than the units.
 */
export function regressionsIn(few: Measured, many: Measured): string[] {
  const { name, moreWhere } = many.job;
  const at = ({ units }: Measured) => `${name}, ${units} units`;
  const sentences = [few, many].flatMap((one) => {
    const record = recordOf(one);
    if (!record) return [];
    return RECORDED.filter((name) => one[name] > record[name] * (1 + ALLOWED_RISE[name])).map(
      (name) => `${at(one)}: ${name} ${one[name]}, ${record[name]} are recorded`,
    );
  });
  if (moreWhere === undefined && few.calls !== many.calls) {
    sentences.push(`${at(many)}: ${many.calls} data calls, for ${few.units} units ${few.calls}`);
  }
  const cells = {
    'cells read a call': ({ read, calls }: Measured) => read / calls,
    'cells written a call': ({ written, calls }: Measured) => written / calls,
  };
  // From some size on, a job with other calls reads a few far rows where it read a whole tab
  const growing = {
    ...(moreWhere === undefined ? cells : {}),
    'virtual time': ({ virtual }: Measured) => virtual,
  };
  for (const [what, of] of Object.entries(growing)) {
    if (of(many) / of(few) <= many.units / few.units || of(few) === 0) continue;
    sentences.push(`${at(many)}: its ${what} grows faster than the units`);
  }
  return sentences;
}
