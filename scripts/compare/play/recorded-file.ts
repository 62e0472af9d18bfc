import type { AppsScript } from '../../../local/apps-script';
import type { SentLetter } from '../../../local/demo/mailbox';
import type { RunReport } from '../../../local/runs/run-report';
import type { Shown } from '../../../local/services/world/running-execution';
import { CellWatch } from '../cell-watch';
import { letterText } from '../letter-text';
import { PropertyWatch } from '../property-watch';
import type { Recorder } from '../record';
import { RunWatch } from '../run-watch';
import { pageText, viewText } from '../view-text';

export interface Recording {
  readonly recorder: Recorder;
  /** Prefix of its cell and property names. */
  readonly name?: string;
  readonly onLetter?: (letter: SentLetter) => void;
}

/** A spreadsheet with its script, for which all that people see and that runs change is recorded. */
export class RecordedFile {
  /**
   * Wraps the Google of the file. After every act it records what people were shown and got back,
   * the letters sent, and the service calls of each run.
   */
  readonly google: AppsScript;
  private readonly cells: CellWatch;
  private readonly properties: PropertyWatch;
  private readonly runs: RunWatch;
  private lettersRead = 0;

  constructor(
    private readonly unrecorded: AppsScript,
    private readonly recording: Recording,
  ) {
    const { recorder, name } = recording;
    this.cells = new CellWatch(recorder, name);
    this.properties = new PropertyWatch(recorder, name);
    this.runs = new RunWatch(unrecorded, recorder);
    this.google = Object.assign(Object.create(unrecorded) as AppsScript, this.doors());
  }

  /** Records the cells, properties and triggers that have changed since the last call. */
  look(): void {
    this.cells.look(this.unrecorded.snapshot());
    this.properties.look(this.unrecorded);
  }

  /** Records the service calls of all runs together. */
  end(): void {
    this.runs.end();
  }

  private doors(): Partial<AppsScript> {
    const { unrecorded: google } = this;
    return {
      open: (user) => this.all('open the file', google.open(user)),
      press: (user, label, options) =>
        this.one(`press ${label}`, google.press(user, label, options)),
      call: (user, fn, ...args) => this.one(`call ${fn}`, google.call(user, fn, ...args)),
      type: (user, tab, cell, text) => {
        const typed = google.type(user, tab, cell, text);
        this.note(`type into ${tab}`, typed.runs, typed.refusal ?? '');
        return typed;
      },
      typeFast: (user, tab, cells) =>
        this.all(`type fast into ${tab}`, google.typeFast(user, tab, cells)),
      visit: (request) => this.one('visit the page', google.visit(request)),
      callFromPage: (fn, ...args) => this.one(`page calls ${fn}`, google.callFromPage(fn, ...args)),
      advance: (ms, stretch) => this.all('time passes', google.advance(ms, stretch)),
      advanceTo: (instant, stretch) => this.all('time passes', google.advanceTo(instant, stretch)),
      tick: (handler, how) => this.all(`fire ${handler}`, google.tick(handler, how)),
    };
  }

  private one(name: string, report: RunReport): RunReport {
    this.note(name, [report]);
    return report;
  }

  private all(name: string, reports: RunReport[]): RunReport[] {
    this.note(name, reports);
    return reports;
  }

  private note(name: string, reports: readonly RunReport[], refusal = ''): void {
    const { recorder, onLetter } = this.recording;
    const text = [refusal, ...reports.map(reportText)].filter((part) => part !== '').join('\n');
    if (text !== '') recorder.add('answers', name, text);
    for (const { error } of reports) noteMissing(error?.message ?? '', recorder);
    if (this.runs.look() === 0) return;
    const { letters } = this.unrecorded;
    for (const letter of letters.slice(this.lettersRead)) {
      recorder.add('letters', `to ${letter.to}`, letterText(letter));
      onLetter?.(letter);
    }
    this.lettersRead = letters.length;
  }
}

/** Records a function that the script does not have, recognised by Google's error message. */
function noteMissing(message: string, recorder: Recorder): void {
  const [, fn] = /^google\.script\.run\.(\w+) is not a function$/.exec(message) ?? [];
  if (fn !== undefined) recorder.addMissing(fn);
}

/** What a run showed and returned: dialogs, page, result and error; `''` if there was nothing. */
function reportText({ shown, page, result, error, killed }: RunReport): string {
  const hasResult = page === null && result !== undefined && result !== null;
  return [
    ...shown.map(shownText),
    ...(page
      ? [`page “${page.title}”, ${JSON.stringify(page.metaTags)}`, pageText(page.html)]
      : []),
    ...(hasResult ? [`result: ${viewText(result)}`] : []),
    ...(error ? [`error: ${error.message}`] : []),
    ...(killed === '' ? [] : [killed]),
  ].join('\n');
}

function shownText(shown: Shown): string {
  if (!('html' in shown)) return viewText(shown);
  const { kind, title, width, height, html } = shown;
  return `${kind} “${title}”, ${width} × ${height}\n${pageText(html)}`;
}
