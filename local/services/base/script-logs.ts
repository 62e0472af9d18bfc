import { nameClass } from '../objects/service-object';
import { formatString } from '../texts/format-string';
import type { World } from '../world/world';

function words(values: unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first === 'string' && rest.length > 0) return formatString(first, rest);
  return values.map(word).join(' ');
}

function word(value: unknown): string {
  if (value instanceof Error) return value.stack ?? String(value);
  return typeof value === 'object' && value !== null
    ? (JSON.stringify(value) ?? '')
    : String(value);
}

function write(world: World, line: string): void {
  const run = world.current;
  if (run?.ended) throw run.ended;
  if (!run || run.calls >= run.liveFrom) world.state.logs.push(line);
}

/** A log line is not counted as a service call. https://developers.google.com/apps-script/reference/base/logger */
export function createLogger(world: World): object {
  const logger: object = nameClass(
    {
      /** Fills in %s and returns the logger. https://developers.google.com/apps-script/reference/base/logger#log(Object) */
      log(...values: unknown[]) {
        write(world, words(values));
        return logger;
      },
      /** Empties the log. https://developers.google.com/apps-script/reference/base/logger#clear() */
      clear() {
        world.state.logs.length = 0;
      },
      /** Returns all lines. https://developers.google.com/apps-script/reference/base/logger#getLog() */
      getLog: () => world.state.logs.join('\n'),
    },
    'Logger',
  );
  return logger;
}

/** A log line is not counted as a service call. https://developers.google.com/apps-script/reference/base/console */
export function createConsole(world: World): object {
  const line =
    (level: string) =>
    (...values: unknown[]) => {
      write(world, `${level}: ${words(values)}`);
    };
  return nameClass(
    {
      /** Writes a line of level DEBUG. https://developers.google.com/apps-script/reference/base/console#log() */
      log: line('log'),
      /** Writes a line of level INFO. https://developers.google.com/apps-script/reference/base/console#info() */
      info: line('info'),
      /** Writes a line of level WARNING. https://developers.google.com/apps-script/reference/base/console#warn() */
      warn: line('warn'),
      /** Writes a line of level ERROR. https://developers.google.com/apps-script/reference/base/console#error() */
      error: line('error'),
      /** Only logs the timer's name. https://developers.google.com/apps-script/reference/base/console#time(String) */
      time: line('time'),
      /** Only logs the timer's name. https://developers.google.com/apps-script/reference/base/console#timeEnd(String) */
      timeEnd: line('timeEnd'),
    },
    'console',
  );
}
