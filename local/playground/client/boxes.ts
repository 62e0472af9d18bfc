import { element } from '../../../src/frame/element';
import type { Question } from '../../services/world/running-execution';
import type { Shown } from '../protocol';
import type { FrameContent } from './connection';
import type { PlaygroundWords } from './playground-words';

/** `button` is Apps Script's name of the button, such as `OK` or `CLOSE`. `text` is the text typed. */
export interface Answered {
  readonly button: string;
  readonly text: string;
}

export function askPerson(question: Question, words: PlaygroundWords): Promise<Answered> {
  const names: Readonly<Record<string, string>> = {
    OK: words.buttonOk,
    CANCEL: words.buttonCancel,
    YES: words.buttonYes,
    NO: words.buttonNo,
  };
  const field = element('input', { type: 'text', 'aria-label': question.text });
  const box = element('dialog', { class: 'question', 'aria-label': question.title });
  const close = element(
    'button',
    { type: 'button', class: 'x', 'aria-label': words.buttonClose },
    '×',
  );
  return new Promise((resolve) => {
    const answer = (button: string) => {
      box.close();
      box.remove();
      resolve({ button, text: field.value });
    };
    const buttons = question.buttons.split('_').map((name, i) => {
      const attributes = { type: 'button', class: i === 0 ? 'first' : 'other' };
      const button = element('button', attributes, names[name] ?? name);
      button.addEventListener('click', () => answer(name));
      return button;
    });
    close.addEventListener('click', () => answer('CLOSE'));
    box.addEventListener('cancel', (event) => {
      event.preventDefault();
      answer('CLOSE');
    });
    field.addEventListener('keydown', ({ key }) => key === 'Enter' && answer('OK'));
    const text = element('p', {}, question.text);
    box.append(element('h2', {}, question.title), close, text);
    if (question.kind === 'prompt') box.append(field);
    box.append(element('div', { class: 'buttons' }, ...buttons));
    document.body.append(box);
    box.showModal();
    (question.kind === 'prompt' ? field : buttons[0])?.focus();
  });
}

export interface DialogSetting {
  readonly words: PlaygroundWords;
  run(fn: string, args: readonly unknown[]): Promise<{ result?: unknown; error?: string }>;
  /** Content of the dialog with this number. */
  content(dialog: number): FrameContent;
  /** Opens a unit's page for the dialog. */
  visit(address: string): void;
  loaded?(frame: HTMLIFrameElement): void;
}

type Page = Extract<Shown, { dialog: number }>;

export function showDialog(
  { kind, title, dialog, width, height }: Page,
  setting: DialogSetting,
): void {
  const frame = element('iframe', {
    ...setting.content(dialog),
    title,
    sandbox:
      'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads',
  });
  const close = element(
    'button',
    { type: 'button', class: 'x', 'aria-label': setting.words.close },
    '×',
  );
  const head = element('div', { class: 'head' }, element('h2', {}, title), close);
  const box = element('dialog', { class: `page is-${kind}`, 'aria-label': title }, head, frame);
  if (kind !== 'sidebar') {
    box.style.setProperty('--width', `${width || 600}px`);
    box.style.setProperty('--height', `${height || 400}px`);
  }
  const end = () => {
    removeEventListener('message', onMessage);
    box.close();
    box.remove();
  };
  const onMessage = ({ source, data }: MessageEvent) => {
    if (source !== frame.contentWindow || typeof data !== 'object' || data === null) return;
    if (data.google === 'close') end();
    if (data.google === 'visit') setting.visit(String(data.value));
    if (data.google === 'width') box.style.setProperty('--width', `${Number(data.value)}px`);
    if (data.google === 'height') box.style.setProperty('--height', `${Number(data.value)}px`);
    if (data.google !== 'run') return;
    void setting.run(String(data.fn), data.args).then((outcome) => {
      frame.contentWindow?.postMessage({ google: 'ran', id: data.id, ...outcome }, '*');
    });
  };
  addEventListener('message', onMessage);
  close.addEventListener('click', end);
  box.addEventListener('cancel', (event) => {
    event.preventDefault();
    end();
  });
  frame.addEventListener('load', () => setting.loaded?.(frame));
  closeReplaced(kind);
  document.body.append(box);
  if (kind === 'modal') box.showModal();
  else box.show();
}

export function closeSidebar(): void {
  closeReplaced('sidebar');
}

function closeReplaced(kind: Page['kind']): void {
  for (const box of document.querySelectorAll('dialog.page')) {
    const isSame = box.classList.contains('is-sidebar') === (kind === 'sidebar');
    if (isSame) box.dispatchEvent(new Event('cancel'));
  }
}

export function showToast(title: string, text: string): void {
  const toast = element('div', { class: 'said', role: 'status' });
  if (title !== '') toast.append(element('strong', {}, title));
  toast.append(element('p', {}, text));
  document.body.append(toast);
  setTimeout(() => toast.remove(), 6_000);
}
