import type { ResultMark, ResultMarks, ResultsView } from '../../src/answers/rules/results-view';

/**
 * Marks one result in the dialog Đối chiếu kết quả, dated today. `call` calls the server, `key` is that of a row
 * of Theo dõi. Throws if the dialog does not list it.
 */
export function markResult(
  call: (fn: string, ...args: readonly unknown[]) => unknown,
  key: string,
  { kind, text }: Pick<ResultMark, 'kind' | 'text'>,
): unknown {
  const view = call('readResults', key.slice(0, key.indexOf('/'))) as ResultsView;
  const result = view.results.find((one) => one.key === key);
  if (!result) throw new Error(`The dialog does not list the result of ${key}.`);
  const marks: ResultMarks = {
    fields: { position: 'Chuyên viên', checkedOn: view.today },
    marks: [{ key, seen: result.seen, kind, text }],
  };
  return call('markResults', marks);
}
