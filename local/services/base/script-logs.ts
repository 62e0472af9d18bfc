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

/**
 * Log lines are not counted as service calls.
 * https://developers.google.com/apps-script/reference/base/logger
 */
export function createLogger(world: World): object {
  const logger: object = nameClass(
    {
      log(...values: unknown[]) {
        write(world, words(values));
        return logger;
      },
      clear() {
        world.state.logs.length = 0;
      },
      getLog: () => world.state.logs.join('\n'),
    },
    'Logger',
  );
  return logger;
}

/**
 * Log lines are not counted as service calls.
 * https://developers.google.com/apps-script/reference/base/console
 */
export function createConsole(world: World): object {
  const line =
    (level: string) =>
    (...values: unknown[]) => {
      write(world, `${level}: ${words(values)}`);
    };
  return nameClass(
    {
      log: line('log'),
      info: line('info'),
      warn: line('warn'),
      error: line('error'),
      /**
       * Logs the timer's name. No time is measured.
       * https://developers.google.com/apps-script/reference/base/console#time(String)
       */
      time: line('time'),
      /**
       * Logs the timer's name. No time is measured.
       * https://developers.google.com/apps-script/reference/base/console#timeEnd(String)
       */
      timeEnd: line('timeEnd'),
    },
    'console',
  );
}
