import { dropField } from '../../frame/fields/drop-field';
import type { ImportWords } from './import-words';

export const LIST_FILES = '.xlsx,.docx,.csv,.tsv,.txt,.html,.htm,text/csv';

export function fileDrop(
  { choose: words }: ImportWords,
  onFile: (file: File) => Promise<void>,
): HTMLElement {
  const props = {
    id: 'file',
    label: words.file,
    hint: words.drop,
    accept: LIST_FILES,
    multiple: false,
  };
  return dropField(props, async ([file]) => {
    if (file) await onFile(file);
  });
}
