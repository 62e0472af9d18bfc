import { element } from '../../../src/frame/element';
import type { Connection, FrameContent } from './connection';
import type { PlaygroundWords } from './playground-words';

export interface PhoneSetting {
  readonly words: PlaygroundWords;
  readonly connection: Connection;
  run(fn: string, args: readonly unknown[]): Promise<object>;
  /** Called when a unit's page has made a call or was closed, since it may have changed the office. */
  answered(): void;
}

/** Shows a page of a unit, a leader or an approver in a frame as wide as a telephone. */
export function showPhone(content: FrameContent, address: string, setting: PhoneSetting): void {
  const { words, connection, answered, run } = setting;
  const frame = element('iframe', {
    ...content,
    title: words.unitPage,
    sandbox: 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals',
  });
  const close = element('button', { type: 'button', class: 'x', 'aria-label': words.close }, '×');
  const tab = connection.opensTabs
    ? element('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, words.newTab)
    : null;
  const head = element('div', { class: 'head' }, element('h2', {}, words.unitPage), tab, close);
  const box = element('dialog', { class: 'phone', 'aria-label': words.unitPage }, head, frame);
  const onMessage = ({ source, data }: MessageEvent) => {
    if (source !== frame.contentWindow || data?.google !== 'run') return;
    void run(String(data.fn), data.args).then((outcome) => {
      frame.contentWindow?.postMessage({ google: 'ran', id: data.id, ...outcome }, '*');
      answered();
    });
  };
  addEventListener('message', onMessage);
  const end = () => {
    removeEventListener('message', onMessage);
    box.close();
    box.remove();
    answered();
  };
  close.addEventListener('click', end);
  box.addEventListener('cancel', end);
  // Below a modal dialog nothing can be pressed
  const isBelow = document.querySelector('dialog:modal') !== null;
  document.body.append(box);
  if (isBelow) box.showModal();
  else box.show();
}
