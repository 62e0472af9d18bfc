import { element } from '../frame/element';
import { paragraph } from '../frame/notice';
import type { ImportDesk } from './import-desk';

/** Builds the place where a file is chosen or dropped. */
export function fileDrop({ words }: ImportDesk, take: (file: File) => Promise<void>): HTMLElement {
  const input = element('input', { type: 'file', id: 'file', accept: '.csv,.tsv,.txt,text/csv' });
  const box = element(
    'div',
    { class: 'drop field' },
    element('label', { for: 'file', class: 'label' }, words.import.file),
    input,
    paragraph(words.import.drop, 'hint'),
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
