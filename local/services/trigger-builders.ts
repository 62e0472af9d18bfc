import { type ClockPlan, clockInterval, firstFiring } from './clock-schedule';
import { googleError } from './google-error';
import { scriptEnums } from './script-enums';
import { classNameOf } from './service-object';
import { createTrigger } from './trigger';
import type { World } from './world';
import type { TriggerRecord } from './world-state';
import { isZone } from './zone-offset';

type Builder = GoogleAppsScript.Script.TriggerBuilder;
type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;
type SheetBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
type Install = (
  trigger: Pick<TriggerRecord, 'event' | 'due' | 'every'>,
) => GoogleAppsScript.Script.Trigger;

const perUser = 20;
const allowedMinutes = [1, 5, 10, 15, 30];
const allowedHours = [1, 2, 4, 6, 8, 12];

/** Installs a trigger for the effective user: 20 a user and script (https://developers.google.com/apps-script/guides/services/quotas). */
function install(world: World, handler: string): Install {
  return (trigger) => {
    const { effectiveUser } = world.running();
    const own = world.state.triggers.filter(({ creator }) => creator === effectiveUser);
    if (own.length >= perUser) {
      throw googleError(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    const record: TriggerRecord = {
      ...trigger,
      id: String(Math.floor((1 + world.draw()) * 1e15)),
      creator: effectiveUser,
      handler,
    };
    world.state.triggers.push(record);
    return createTrigger(world, record);
  };
}

function checkCount(unit: string, count: number, allowed: number[]): void {
  if (allowed.includes(count)) return;
  throw googleError(
    `The value you passed to every${unit} was invalid. It must be one of ${allowed.join(', ')}.`,
  );
}

function hourIn(hour: number): number {
  if (Number.isInteger(hour) && hour >= 0 && hour < 24) return hour;
  throw googleError('The value you passed to atHour was invalid. It must be between 0 and 23.');
}

const nothingPlanned: Omit<ClockPlan, 'zone'> = {
  every: null,
  after: null,
  at: null,
  hour: null,
  minute: null,
  weekDay: null,
};

/** Imitates https://developers.google.com/apps-script/reference/script/clock-trigger-builder. */
function clockBuilder(world: World, add: Install): ClockBuilder {
  const plan: ClockPlan = { ...nothingPlanned, zone: world.settings.scriptZone };
  const set = (change: Partial<ClockPlan>) => {
    Object.assign(plan, change);
    return builder;
  };
  const builder: ClockBuilder = world.handle<ClockBuilder>('ClockTriggerBuilder', {
    everyMinutes(count: number) {
      checkCount('Minutes', count, allowedMinutes);
      return set({ every: { unit: 'minutes', count } });
    },
    everyHours(count: number) {
      checkCount('Hours', count, allowedHours);
      return set({ every: { unit: 'hours', count } });
    },
    everyDays: (count: number) => set({ every: { unit: 'days', count } }),
    everyWeeks: (count: number) => set({ every: { unit: 'weeks', count } }),
    onWeekDay(weekDay: unknown) {
      const index = Object.values(scriptEnums.WeekDay).indexOf(weekDay as object);
      return set({ weekDay: index, every: plan.every ?? { unit: 'weeks', count: 1 } });
    },
    atHour: (hour: number) => set({ hour: hourIn(hour) }),
    nearMinute: (minute: number) => set({ minute }),
    inTimezone(zone: string) {
      if (!isZone(zone)) throw googleError(`Invalid timezone: ${zone}`);
      return set({ zone });
    },
    after: (after: number) => set({ after }),
    at: (date: Date) => set({ at: date.getTime() }),
    create() {
      const due = firstFiring(plan, world.now());
      return add({ event: 'CLOCK', due, every: clockInterval(plan) });
    },
  } as Partial<ClockBuilder>);
  return builder;
}

/** Imitates https://developers.google.com/apps-script/reference/script/spreadsheet-trigger-builder. */
function sheetBuilder(world: World, add: Install): SheetBuilder {
  let event: TriggerRecord['event'] | null = null;
  const on = (chosen: TriggerRecord['event']) => () => {
    event = chosen;
    return builder;
  };
  const builder: SheetBuilder = world.handle<SheetBuilder>('SpreadsheetTriggerBuilder', {
    onEdit: on('ON_EDIT'),
    onOpen: on('ON_OPEN'),
    onChange: on('ON_CHANGE'),
    onFormSubmit: on('ON_FORM_SUBMIT'),
    create() {
      if (event === null) throw googleError('The trigger must have an event.');
      return add({ event, due: null, every: null });
    },
  });
  return builder;
}

/** Imitates https://developers.google.com/apps-script/reference/script/trigger-builder. */
export function createTriggerBuilder(world: World, handler: string): Builder {
  const add = install(world, handler);
  return world.handle<Builder>('TriggerBuilder', {
    timeBased: () => clockBuilder(world, add),
    forSpreadsheet(sheet: unknown) {
      if (typeof sheet !== 'string' && classNameOf(sheet) !== 'Spreadsheet') {
        throw world.signatureError('TriggerBuilder', 'forSpreadsheet', [sheet]);
      }
      return sheetBuilder(world, add);
    },
  } as Partial<Builder>);
}
