import type { Plain } from '../read/probe';

/** What a dialog may be asked, and the most characters of an answer. */
const ASKED = ['download', 'fileInput', 'clipboardApi', 'copyEvent', 'popup', 'print', 'storage'];
const LONGEST = 60;

/** Asked inside the dialog of the menu, which sends what came of it. Runs in a browser. */
async function askBrowser(
  key: string,
  run: { keepBrowser(key: string, answers: Record<string, string>): void },
): Promise<void> {
  const answers: Record<string, string> = {};
  const ask = async (name: string, act: () => unknown) => {
    try {
      answers[name] = String(await act());
    } catch (error) {
      answers[name] = error instanceof Error ? error.name : 'refused';
    }
  };
  await ask('copyEvent', () => {
    const area = document.createElement('textarea');
    area.value = 'thử';
    document.body.append(area);
    area.select();
    const isCopied = document.execCommand('copy');
    area.remove();
    return isCopied;
  });
  await ask('clipboardApi', () => navigator.clipboard.writeText('thử').then(() => 'copied'));
  await ask('popup', () => {
    const tab = window.open('', '_blank');
    tab?.close();
    return tab ? 'opened' : 'blocked';
  });
  await ask('storage', () => {
    localStorage.setItem('thử', 'nhớ');
    return localStorage.getItem('thử') === 'nhớ' ? 'kept' : 'lost';
  });
  await ask('fileInput', () => {
    const input = document.createElement('input');
    input.type = 'file';
    return input.files ? 'offered' : 'missing';
  });
  await ask('download', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['thử']));
    link.download = 'thu.txt';
    link.click();
    return 'clicked';
  });
  await ask('print', () => {
    window.print();
    return 'returned';
  });
  run.keepBrowser(key, answers);
}

/** Script of the dialog: the button with this id asks. */
export const dialogScript = (id: string, key: string) =>
  `<script>document.getElementById(${JSON.stringify(id)}).onclick = function () { const pressed = this; pressed.disabled = true; const run = google.script.run.withSuccessHandler(function () { pressed.textContent += ' ✓'; }); (${askBrowser})(${JSON.stringify(key)}, run); };</script>`;

/** The answers to what is asked, as short texts. */
export function dialogAnswers(given: unknown): Plain {
  const answers = (given ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    ASKED.map((name) => [name, String(answers[name] ?? 'not asked').slice(0, LONGEST)]),
  );
}
