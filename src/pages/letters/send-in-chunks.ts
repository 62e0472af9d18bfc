import type { SendProgress } from '../../core/dialog-view';
import { button } from '../frame/button';
import { call, closeDialog, sentenceOf } from '../frame/call';
import type { DialogDesk } from '../frame/dialog-desk';
import { element } from '../frame/element';
import { notice, paragraph } from '../frame/notice';

/** What all chunks so far have come to. */
interface Tally {
  readonly sent: number;
  readonly failed: number;
  readonly left: number;
}

/** Sends the queue chunk by chunk and shows how far it has come; closing the dialog loses nothing. */
export async function sendInChunks(desk: DialogDesk, queued: string): Promise<void> {
  const { letters: words } = desk.words;
  const screen = progressScreen(desk, queued);
  let tally: Tally = { sent: 0, failed: 0, left: 0 };
  for (;;) {
    let chunk: SendProgress;
    try {
      chunk = await call<SendProgress>('sendNextChunk');
    } catch (error) {
      desk.finish('warning', words.interrupted(sentenceOf(error)));
      return;
    }
    tally = {
      sent: tally.sent + chunk.sent,
      failed: tally.failed + chunk.failed,
      left: chunk.left,
    };
    screen.update(tally);
    if (chunk.stopped !== '' || chunk.left === 0 || chunk.sent + chunk.failed === 0) {
      finish(desk, tally, chunk.stopped);
      return;
    }
  }
}

function progressScreen(desk: DialogDesk, queued: string) {
  const { letters: words, close } = desk.words;
  const bar = element('progress', { 'aria-label': words.sendingNow });
  const text = element('p', { role: 'status' }, words.sendingNow);
  desk.show(
    element('h1', { class: 'spoken' }, words.sendingNow),
    paragraph(queued),
    bar,
    text,
    notice('plain', paragraph(words.mayClose)),
    element('p', { class: 'acts' }, button(close, 'second', closeDialog)),
  );
  return {
    update: (tally: Tally) => {
      bar.max = tally.sent + tally.failed + tally.left;
      bar.value = tally.sent + tally.failed;
      text.textContent = progressWords(desk, tally);
    },
  };
}

function finish(desk: DialogDesk, tally: Tally, stopped: string): void {
  const { letters: words } = desk.words;
  const failed = tally.failed === 0 ? [] : [words.failed(desk.count(tally.failed))];
  const sentences = [progressWords(desk, tally), ...failed];
  if (stopped !== '') desk.finish('warning', words.stopped(stopped), ...sentences);
  else if (tally.left > 0) desk.finish('warning', ...sentences, words.mayClose);
  else if (tally.failed > 0) desk.finish('warning', ...sentences);
  else desk.finish('good', words.allSent, ...sentences);
}

function progressWords(desk: DialogDesk, { sent, failed, left }: Tally): string {
  return desk.words.letters.progress(
    desk.count(sent),
    desk.count(sent + failed + left),
    desk.count(left),
  );
}
