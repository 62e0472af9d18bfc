import { googleError } from '../errors/google-error';
import { pageMade } from '../html/html-output';
import { googleEnum } from '../objects/google-enum';
import { releaseLocks } from '../world/held-locks';
import type { MenuLine, MenuMade } from '../world/menu';
import type { RunningExecution } from '../world/running-execution';
import type { World } from '../world/world';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

const made = new WeakMap<Menu, MenuMade>();
const buttons = googleEnum('CLOSE OK CANCEL YES NO');
const buttonSets = googleEnum('OK OK_CANCEL YES_NO YES_NO_CANCEL');

interface UiQuestion {
  title: string;
  text: string;
  set: string;
}

/**
 * Reads the arguments (prompt), (prompt, buttons) or (title, prompt, buttons). Throws for any other
 * arguments.
 */
function questionOf(world: World, method: string, args: unknown[]): UiQuestion {
  const set = args.length > 1 ? args.at(-1) : buttonSets.OK;
  const texts = args.length > 1 ? args.slice(0, -1) : args;
  const known = Object.values(buttonSets).includes(set as object);
  if (!known || texts.length === 0 || texts.length > 2 || args.length > 3) {
    throw world.signatureError('Ui', method, args);
  }
  return {
    title: texts.length === 2 ? String(texts[0]) : '',
    text: String(texts.at(-1)),
    set: String(set),
  };
}

function answerError(message: string): Error {
  const error = new Error(message);
  error.name = 'Unanswered';
  return error;
}

/** Pauses an attended run at its question. Returns the error to throw, which ends the current evaluation. */
function pauseForAnswer(
  run: RunningExecution,
  { title, text, set }: UiQuestion,
  needsText: boolean,
): Error {
  run.question = { kind: needsText ? 'prompt' : 'alert', title, text, buttons: set };
  run.ended = new Error('This run waits for a person.');
  return run.ended;
}

/**
 * Returns the prepared answer to a question. An unattended run presses OK if that is the only button. Without
 * an answer, an attended run pauses and an unattended run throws. Releases the run's locks, as a dialog does on
 * Google (https://developers.google.com/apps-script/reference/base/ui#alert(String)).
 */
function ask(world: World, question: UiQuestion, needsText: boolean) {
  const run = world.running();
  releaseLocks(world.state, run.id);
  const isNotice = question.set === 'OK' && !needsText;
  if (isNotice && !run.attended) return { button: 'OK', typed: '' };
  const answer = run.answers.shift();
  if (answer === undefined && run.attended) throw pauseForAnswer(run, question, needsText);
  if (answer === undefined)
    throw answerError(`No answer is prepared for: ${question.title} ${question.text}`);
  if (typeof answer !== 'string') return { button: answer.button, typed: answer.text ?? '' };
  return needsText ? { button: 'OK', typed: answer } : { button: answer, typed: '' };
}

function buttonOf(name: string, set: string): object {
  const button = buttons[name];
  if (!button || (name !== 'CLOSE' && !set.split('_').includes(name))) {
    throw answerError(`The buttons ${set} have no ${name}.`);
  }
  return button;
}

function alert(world: World, args: unknown[]): object {
  const question = questionOf(world, 'alert', args);
  const { button } = ask(world, question, false);
  const { title, text, set } = question;
  world.running().shown.push({ kind: 'alert', title, text, buttons: set, answer: button });
  return buttonOf(button, set);
}

function prompt(world: World, args: unknown[]): GoogleAppsScript.Base.PromptResponse {
  const question = questionOf(world, 'prompt', args);
  const { button, typed } = ask(world, question, true);
  const { title, text, set } = question;
  world.running().shown.push({ kind: 'prompt', title, text, buttons: set, answer: button, typed });
  const pressed = buttonOf(button, set);
  return world.handle<GoogleAppsScript.Base.PromptResponse>('PromptResponse', {
    getResponseText: () => typed,
    getSelectedButton: () => pressed as unknown as GoogleAppsScript.Base.Button,
  });
}

/** https://developers.google.com/apps-script/reference/base/menu */
function createMenu(world: World, title: string): Menu {
  const lines: MenuLine[] = [];
  const menu: Menu = world.handle<Menu>('Menu', {
    addItem(...args: [string, string]) {
      const [label, functionName] = args;
      if (args.length !== 2 || typeof label !== 'string' || typeof functionName !== 'string') {
        throw world.signatureError('Menu', 'addItem', args);
      }
      lines.push({ kind: 'item', label, functionName });
      return menu;
    },
    addSeparator() {
      lines.push({ kind: 'separator' });
      return menu;
    },
    addSubMenu(inner: Menu) {
      const known = made.get(inner);
      if (!known) throw world.signatureError('Menu', 'addSubMenu', [inner]);
      lines.push({ kind: 'submenu', menu: known });
      return menu;
    },
    /**
     * Replaces a menu of the same title that the same person has.
     * https://developers.google.com/apps-script/reference/base/menu#addToUi()
     */
    addToUi() {
      const { person } = world.running();
      const others = (world.menus[person] ?? []).filter((one) => one.title !== title);
      world.menus[person] = [...others, { title, lines }];
    },
  });
  made.set(menu, { title, lines });
  return menu;
}

type PageKind = 'modal' | 'modeless' | 'sidebar';

/**
 * Records a page shown to the person. Throws unless the arguments are an HtmlOutput and, except for
 * a sidebar, a title.
 */
function showPage(world: World, method: string, args: unknown[], kind: PageKind): void {
  const [output, title] = args;
  const page = pageMade(output);
  if (!page || args.length !== (kind === 'sidebar' ? 1 : 2)) {
    throw world.signatureError('Ui', method, args);
  }
  const { html, width, height } = page;
  const shown = { html, width: width ?? 0, height: height ?? 0 };
  world.running().shown.push({ kind, title: String(title ?? page.title), ...shown });
}

/**
 * User interface of the person at the keyboard. Throws in any run but a menu call, a simple trigger or a call
 * from a dialog (https://developers.google.com/apps-script/reference/base/ui).
 */
export function createUi(world: World): Ui {
  const { context } = world.running();
  if (context !== 'menu' && context !== 'simple-trigger' && context !== 'dialog-call') {
    throw googleError('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  return world.handle<Ui>('Ui', {
    Button: buttons,
    ButtonSet: buttonSets,
    alert: (...args: unknown[]) => alert(world, args),
    prompt: (...args: unknown[]) => prompt(world, args),
    createMenu: (title: string) => createMenu(world, title),
    /**
     * Names the menu after the spreadsheet. Google names it after the script.
     * https://developers.google.com/apps-script/reference/base/ui#createAddonMenu()
     */
    createAddonMenu: () => createMenu(world, world.settings.spreadsheetName),
    showModalDialog: (...args: unknown[]) => showPage(world, 'showModalDialog', args, 'modal'),
    showModelessDialog: (...args: unknown[]) =>
      showPage(world, 'showModelessDialog', args, 'modeless'),
    showSidebar: (...args: unknown[]) => showPage(world, 'showSidebar', args, 'sidebar'),
  } as unknown as Partial<Ui>);
}
