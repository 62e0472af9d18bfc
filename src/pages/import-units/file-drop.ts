import { element } from '../frame/element';
import { paragraph } from '../frame/notice';
import type { ImportWords } from './import-words';

const ACCEPTED = '.xlsx,.csv,.tsv,.txt,text/csv';

/** Builds the place where a file is chosen or dropped. */
export function fileDrop(
  { choose: words }: ImportWords,
  take: (file: File) => Promise<void>,
): HTMLElement {
  const input = element('input', { type: 'file', id: 'file', accept: ACCEPTED });
  const box = element(
    'div',
    { class: 'drop field' },
    element('label', { for: 'file', class: 'label' }, words.file),
    input,
    paragraph(words.drop, 'hint'),
  );
  const takeFirst = (files: FileList | null | undefined) => {
    const [file] = Array.from(files ?? []);
    if (file) void take(file);
  };
  input.addEventListener('change', () => takeFirst(input.files));
  box.addEventListener('dragover', (event) => {
    event.preventDefault();
    box.classList.add('over');
  });
  box.addEventListener('dragleave', () => box.classList.remove('over'));
  box.addEventListener('drop', (event) => {
    event.preventDefault();
    box.classList.remove('over');
    takeFirst(event.dataTransfer?.files);
  });
  return box;
}
