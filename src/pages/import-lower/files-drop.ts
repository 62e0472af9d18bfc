import { element } from '../frame/element';
import { paragraph } from '../frame/notice';
import type { LowerWords } from './lower-words';

/** Builds the place where any number of files are chosen or dropped at once. */
export function filesDrop(
  { lower: words }: LowerWords,
  take: (files: readonly File[]) => Promise<void>,
): HTMLElement {
  const input = element('input', { type: 'file', id: 'files', accept: '.xlsx', multiple: true });
  const box = element(
    'div',
    { class: 'drop field' },
    element('label', { for: 'files', class: 'label' }, words.files),
    input,
    paragraph(words.drop, 'hint'),
  );
  const takeAll = (files: FileList | null | undefined) => {
    const chosen = Array.from(files ?? []);
    if (chosen.length > 0) void take(chosen);
  };
  input.addEventListener('change', () => {
    takeAll(input.files);
    input.value = '';
  });
  box.addEventListener('dragover', (event) => {
    event.preventDefault();
    box.classList.add('over');
  });
  box.addEventListener('dragleave', () => box.classList.remove('over'));
  box.addEventListener('drop', (event) => {
    event.preventDefault();
    box.classList.remove('over');
    takeAll(event.dataTransfer?.files);
  });
  return box;
}
