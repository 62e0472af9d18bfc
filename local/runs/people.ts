import type { CallOutcome } from '../services/html/call-server';
import type { PageRequest } from '../services/html/visit-page';
import type { StartedGoogle } from '../services/start-google';
import { type MenuMade, menuFunction } from '../services/world/menu';
import type { Answer } from '../services/world/running-execution';
import { type RunReport, reportOf } from './run-report';
import { runOne } from './runs';

/** `answers` are given to alerts and prompts in order. `slow` is the factor by which services are slower. */
export interface PressOptions {
  answers?: Answer[];
  slow?: number;
}

/**
 * `refusal` is Google's error message if a validation rule refused the text, otherwise `null`. `runs` are the
 * runs of edit triggers, `[]` if the text was refused.
 */
export interface TypeReport {
  refusal: string | null;
  runs: RunReport[];
}

function press(engine: StartedGoogle, user: string, label: string, options: PressOptions) {
  const fn = menuFunction(engine.world.menus[user] ?? [], label);
  if (fn === null) throw new Error(`${user} sees no menu line "${label}".`);
  return runOne(engine, { fn, user, context: 'menu', ...options });
}

function click(engine: StartedGoogle, user: string, tab: string) {
  const found = engine.spreadsheet.snapshot().tabs.find(({ name }) => name === tab);
  const image = found?.images.find(({ script }) => script !== '');
  if (!image) throw new Error(`"${tab}" has no image that runs a function.`);
  return runOne(engine, { fn: image.script, user, context: 'menu' });
}

export function createStaff(engine: StartedGoogle) {
  const { world, google, spreadsheet } = engine;
  const { owner } = world.settings;
  const report = (outcome: CallOutcome) => reportOf(engine, outcome);
  return {
    /** Opens the file as `user`: onOpen and the installed open triggers run. */
    open: (user: string = owner): RunReport[] => engine.openFile(google, user).map(report),

    menus: (user: string = owner): MenuMade[] => world.menus[user] ?? [],

    press: (user: string, label: string, options: PressOptions = {}): RunReport =>
      press(engine, user, label, options),

    /**
     * Clicks the image of a tab that runs a function
     * (https://developers.google.com/apps-script/guides/menus). Throws if the tab has no such
     * image.
     */
    click: (user: string, tab: string): RunReport => click(engine, user, tab),

    call(user: string, fn: string, ...args: unknown[]): RunReport {
      const subject = { fn, args: engine.insideValue(args) as unknown[], person: user };
      return report(engine.callServer(google, { ...subject, context: 'dialog-call' }));
    },

    /** Types a text into a cell. Edit triggers run unless a validation rule refuses the text. */
    type(user: string, tab: string, a1: string, text: string): TypeReport {
      const { accepted, refusal, ...edit } = spreadsheet.type(tab, a1, text);
      const runs = accepted ? engine.fireEdit(google, user, edit).map(report) : [];
      return { refusal, runs };
    },

    /**
     * Types into several cells faster than the first trigger runs. Triggers run for the first three
     * edits; the events of the others are lost, as on Google.
     */
    typeFast(user: string, tab: string, cells: Record<string, string>): RunReport[] {
      const typed = Object.entries(cells).map(([a1, text]) => spreadsheet.type(tab, a1, text));
      const edits = typed.filter(({ accepted }) => accepted);
      return engine.fireBurst(google, user, edits).map(report);
    },
  };
}

/** Functions for anonymous visitors of the web page. Their runs have the owner's rights. */
export function createVisitors(engine: StartedGoogle) {
  const { world, google } = engine;
  return {
    /** Opens the web page. A text is a link; a `PageRequest` has parameters that are already decoded. */
    visit(request: PageRequest | string = {}): RunReport {
      const read = typeof request === 'string' ? pageRequest(request) : request;
      const copied = engine.insideValue(read) as PageRequest;
      return reportOf(engine, engine.visitPage(google, copied));
    },

    callFromPage(fn: string, ...args: unknown[]): RunReport {
      const outcome = engine.callServer(google, {
        fn,
        args: engine.insideValue(args) as unknown[],
        person: '',
        context: 'page-call',
        effectiveUser: world.settings.owner,
      });
      return reportOf(engine, outcome);
    },
  };
}

/**
 * Turns a link into the request that a browser sends. `queryString` stays encoded; `parameters` are
 * decoded once, as doGet receives them
 * (https://developers.google.com/apps-script/guides/web#request_parameters).
 */
function pageRequest(link: string): PageRequest {
  const { search, searchParams } = new URL(link);
  const parameters: Record<string, string[]> = {};
  for (const name of new Set(searchParams.keys())) parameters[name] = searchParams.getAll(name);
  return { parameters, queryString: search.slice(1) };
}
