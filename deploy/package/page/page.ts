import { copyText } from '../../../src/frame/copy-text';

/** Data in the page of steps: the files to paste, and two sentences. */
interface Filled {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
  readonly copied: string;
  readonly notCopied: string;
}

const filled = JSON.parse(document.getElementById('files')?.textContent ?? '{}') as Filled;
const said = document.getElementById('said');

function say(text: string, name: string): void {
  if (said) said.textContent = text.replace('{file}', name);
}

/**
 * Stores a tick in the browser. If the browser refuses storage to files, the tick lasts only until
 * the page is closed.
 */
function remember(name: string, isDone: boolean): void {
  try {
    localStorage.setItem(`${filled.version} ${name}`, isDone ? 'done' : '');
  } catch {
    return;
  }
}

function isRemembered(name: string): boolean {
  try {
    return localStorage.getItem(`${filled.version} ${name}`) === 'done';
  } catch {
    return false;
  }
}

for (const row of document.querySelectorAll<HTMLTableRowElement>('tr[data-file]')) {
  const name = row.dataset.file ?? '';
  const tick = row.querySelector('input');
  const button = row.querySelector('button');
  const show = () => row.classList.toggle('done', tick?.checked);
  if (tick) tick.checked = isRemembered(name);
  show();
  tick?.addEventListener('change', () => {
    remember(name, tick.checked);
    show();
  });
  button?.addEventListener('click', async () => {
    const copied = await copyText(filled.files[name] ?? '');
    say(copied ? filled.copied : filled.notCopied, name);
  });
}
