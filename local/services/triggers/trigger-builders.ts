import { googleError } from '../errors/google-error';
import { classNameOf } from '../objects/service-object';
import { isZone } from '../texts/zone-offset';
import type { World } from '../world/world';
import type { TriggerRecord } from '../world/world-state';
import { type ClockPlan, clockInterval, firstFiring } from './clock-schedule';
import { scriptEnums } from './script-enums';
import { createTrigger } from './trigger';

type Builder = GoogleAppsScript.Script.TriggerBuilder;
type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;
type SheetBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
type Install = (
  trigger: Pick<TriggerRecord, 'event' | 'due' | 'every'>,
) => GoogleAppsScript.Script.Trigger;

const perUser = 20;
const allowedMinutes = [1, 5, 10, 15, 30];
const allowedHours = [1, 2, 4, 6, 8, 12];

/**
 * Returns a function that installs a trigger for the effective user. It throws beyond 20 triggers per user and
 * script (https://developers.google.com/apps-script/guides/services/quotas).
 */
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

/** https://developers.google.com/apps-script/reference/script/clock-trigger-builder */
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
    /**
     * Throws unless `count` is 1, 2, 4, 6, 8 or 12 (not documented; probe trigger-steps).
     * https://developers.google.com/apps-script/reference/script/clock-trigger-builder#everyHours(Integer)
     */
    everyHours(count: number) {
      checkCount('Hours', count, allowedHours);
      return set({ every: { unit: 'hours', count } });
    },
    everyDays: (count: number) => set({ every: { unit: 'days', count } }),
    everyWeeks: (count: number) => set({ every: { unit: 'weeks', count } }),
    /**
     * Fires every week if no interval was set.
     * https://developers.google.com/apps-script/reference/script/clock-trigger-builder#onWeekDay(Weekday)
     */
    onWeekDay(weekDay: unknown) {
      const index = Object.values(scriptEnums.WeekDay).indexOf(weekDay as object);
      return set({ weekDay: index, every: plan.every ?? { unit: 'weeks', count: 1 } });
    },
    atHour: (hour: number) => set({ hour: hourIn(hour) }),
    /**
     * Fires at exactly that minute, by default 0. Google varies it by 15 minutes.
     * https://developers.google.com/apps-script/reference/script/clock-trigger-builder#nearMinute(Integer)
     */
    nearMinute: (minute: number) => set({ minute }),
    /**
     * Throws for an unknown zone. The error text is not Google's.
     * https://developers.google.com/apps-script/reference/script/clock-trigger-builder#inTimezone(String)
     */
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

/** https://developers.google.com/apps-script/reference/script/spreadsheet-trigger-builder */
function sheetBuilder(world: World, add: Install): SheetBuilder {
  let event: TriggerRecord['event'] | null = null;
  const on = (chosen: TriggerRecord['event']) => () => {
    event = chosen;
    return builder;
  };
  const builder: SheetBuilder = world.handle<SheetBuilder>('SpreadsheetTriggerBuilder', {
    onEdit: on('ON_EDIT'),
    onOpen: on('ON_OPEN'),
    /**
     * Such a trigger can be installed, but nothing fires it here.
     * https://developers.google.com/apps-script/reference/script/spreadsheet-trigger-builder#onChange()
     */
    onChange: on('ON_CHANGE'),
    /**
     * Such a trigger can be installed, but nothing fires it here.
     * https://developers.google.com/apps-script/reference/script/spreadsheet-trigger-builder#onFormSubmit()
     */
    onFormSubmit: on('ON_FORM_SUBMIT'),
    create() {
      if (event === null) throw googleError('The trigger must have an event.');
      return add({ event, due: null, every: null });
    },
  });
  return builder;
}

/** https://developers.google.com/apps-script/reference/script/trigger-builder */
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
