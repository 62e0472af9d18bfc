/** Data in the page of steps: the files to paste and its texts. */
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

/** Copies without the clipboard's own interface, which some browsers keep from pages opened as files. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  return copied;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Ticks are remembered where the browser lets a file do so; where not, they last as long as the page. */
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
    const copied = await copy(filled.files[name] ?? '');
    say(copied ? filled.copied : filled.notCopied, name);
  });
}
