import { button } from '../../frame/button';
import { causeOf } from '../../frame/dialog/failure-text';
import { element, fill } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { closeDialog, server } from '../../frame/server';
import type { SendingCalls } from '../letters-calls';
import type { SendProgress } from '../rules/letters-view';
import type { LettersDialog } from './letters-words';

interface Tally {
  readonly sent: number;
  readonly failed: number;
  readonly left: number;
}

/**
 * Calls the server until a call handles no letter or says why it stopped. A call that handles no letter also
 * updates the tabs. Closing the dialog loses nothing, because the letters are queued. `toApprove` is the number of
 * letters that were moved to Chờ duyệt instead.
 */
export async function sendInChunks(
  dialog: LettersDialog,
  queued: string,
  toApprove: number,
): Promise<void> {
  const { sending: words } = dialog.words;
  const screen = progressScreen(dialog, queued);
  let tally: Tally = { sent: 0, failed: 0, left: 0 };
  for (;;) {
    let chunk: SendProgress;
    try {
      chunk = await server<SendingCalls>().sendNextChunk();
    } catch (error) {
      dialog.finish('warning', words.interrupted(causeOf(error, dialog.words)));
      return;
    }
    tally = {
      sent: tally.sent + chunk.sent,
      failed: tally.failed + chunk.failed,
      left: chunk.left,
    };
    screen.update(tally);
    if (chunk.stopped !== '' || chunk.sent + chunk.failed === 0) {
      finish(dialog, { tally, stopped: chunk.stopped, queued, toApprove });
      return;
    }
  }
}

function progressScreen(dialog: LettersDialog, queued: string) {
  const { sending: words, close } = dialog.words;
  const started = Date.now();
  const bar = element('progress', { 'aria-label': words.sendingNow });
  const text = element('div', { role: 'status' }, paragraph(words.sendingNow));
  dialog.show(
    element('h1', { class: 'spoken' }, words.sendingNow),
    paragraph(queued),
    bar,
    text,
    notice('plain', paragraph(words.mayClose)),
    element('p', { class: 'acts' }, button(close, 'second', closeDialog)),
  );
  return {
    update: (tally: Tally) => {
      const { left } = tally;
      const handled = tally.sent + tally.failed;
      bar.max = handled + left;
      bar.value = handled;
      const rest = timeLeft({ started, now: Date.now(), handled, left });
      fill(text, [
        paragraph(progressWords(dialog, tally)),
        rest && paragraph(words.ends(dialog.count(rest.minutes), hourAndMinute(rest.ends))),
      ]);
    },
  };
}

/** If there was nothing to send, shows the message about the queue instead of "0 sent". */
function finish(
  dialog: LettersDialog,
  {
    tally,
    stopped,
    queued,
    toApprove,
  }: { tally: Tally; stopped: string; queued: string; toApprove: number },
): void {
  const { sending: words } = dialog.words;
  const failed = tally.failed === 0 ? [] : [words.failed(dialog.count(tally.failed))];
  const waiting = toApprove === 0 ? [] : [words.stillToApprove(dialog.count(toApprove))];
  const sentences = [progressWords(dialog, tally), ...failed, ...waiting];
  if (stopped !== '') dialog.finish('warning', words.stopped(stopped), ...sentences);
  else if (tally.left > 0) dialog.finish('warning', ...sentences, words.mayClose);
  else if (tally.failed > 0) dialog.finish('warning', ...sentences);
  else if (tally.sent === 0) dialog.finish('plain', queued);
  else dialog.finish('good', words.allSent, ...sentences, words.answersStandIn);
}

function progressWords(dialog: LettersDialog, { sent, failed, left }: Tally): string {
  return dialog.words.sending.progress(
    dialog.count(sent),
    dialog.count(sent + failed + left),
    dialog.count(left),
  );
}

/** Formats a moment as `hh:mm` in the browser's time zone. */
function hourAndMinute(moment: Date): string {
  return moment.toTimeString().slice(0, 5);
}

/** `started` and `now` are in milliseconds. */
interface Pace {
  readonly started: number;
  readonly now: number;
  readonly handled: number;
  readonly left: number;
}

function timeLeft({ started, now, handled, left }: Pace): {
  readonly minutes: number;
  readonly ends: Date;
} | null {
  if (handled === 0 || left === 0) return null;
  const rest = ((now - started) / handled) * left;
  return { minutes: Math.max(1, Math.ceil(rest / 60_000)), ends: new Date(now + rest) };
}
