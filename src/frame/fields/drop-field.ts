import { element } from '../element';
import { paragraph } from '../notice';

export interface DropFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly multiple: boolean;
}

/** Also accepts dropped files. With `multiple`, the same files can be chosen again. */
export function dropField(
  { id, label, hint, accept, multiple }: DropFieldProps,
  onFiles: (files: readonly File[]) => Promise<void>,
): HTMLElement {
  const input = element('input', { type: 'file', id, accept, multiple });
  const box = element(
    'div',
    { class: 'drop field' },
    element('label', { for: id, class: 'label' }, label),
    input,
    paragraph(hint, 'hint'),
  );
  const handleFiles = (files: FileList | null | undefined) => {
    const chosen = Array.from(files ?? []);
    if (chosen.length > 0) void onFiles(chosen);
  };
  input.addEventListener('change', () => {
    handleFiles(input.files);
    if (multiple) input.value = '';
  });
  box.addEventListener('dragover', (event) => {
    event.preventDefault();
    box.classList.add('over');
  });
  box.addEventListener('dragleave', () => box.classList.remove('over'));
  box.addEventListener('drop', (event) => {
    event.preventDefault();
    box.classList.remove('over');
    handleFiles(event.dataTransfer?.files);
  });
  return box;
}
