import type { Dispatch, Task } from '../../records/dispatch';
import { format } from '../../texts/format';
import type { InBoth, Language } from '../../texts/language';

/** A wording for each task. In `report`, `{task}` is replaced by what is to be reported. */
export type TaskWords = Readonly<Record<Task, string>>;

/** What is to be reported if the dispatch has no words of its own: "báo kết quả thực hiện". */
const IMPLEMENTATION: InBoth<string> = { vi: 'thực hiện', en: 'implementation' };

/** The wording for the task of a dispatch, with the office's own words if it has any. */
export function taskText(
  { task, taskWords }: Pick<Dispatch, 'task' | 'taskWords'>,
  wordings: TaskWords,
  language: Language,
): string {
  return format(wordings[task], { task: taskWords || IMPLEMENTATION[language] });
}
