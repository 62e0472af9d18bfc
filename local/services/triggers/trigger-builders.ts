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
 * Installs a trigger for the effective user. At most 20 per user and script
 * (https://developers.google.com/apps-script/guides/services/quotas).
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
    /** Accepts 1, 5, 10, 15 or 30. https://developers.google.com/apps-script/reference/script/clock-trigger-builder#everyMinutes(Integer) */
    everyMinutes(count: number) {
      checkCount('Minutes', count, allowedMinutes);
      return set({ every: { unit: 'minutes', count } });
    },
    /**
     * Accepts 1, 2, 4, 6, 8 or 12 (not documented; probe trigger-steps).
     * https://developers.google.com/apps-script/reference/script/clock-trigger-builder#everyHours(Integer)
     */
    everyHours(count: number) {
      checkCount('Hours', count, allowedHours);
      return set({ every: { unit: 'hours', count } });
    },
    /** Runs every `count` days. https://developers.google.com/apps-script/reference/script/clock-trigger-builder#everyDays(Integer) */
    everyDays: (count: number) => set({ every: { unit: 'days', count } }),
    /** Runs every `count` weeks. https://developers.google.com/apps-script/reference/script/clock-trigger-builder#everyWeeks(Integer) */
    everyWeeks: (count: number) => set({ every: { unit: 'weeks', count } }),
    /**
     * Every week unless everyWeeks was called.
     * https://developers.google.com/apps-script/reference/script/clock-trigger-builder#onWeekDay(Weekday)
     */
    onWeekDay(weekDay: unknown) {
      const index = Object.values(scriptEnums.WeekDay).indexOf(weekDay as object);
      return set({ weekDay: index, every: plan.every ?? { unit: 'weeks', count: 1 } });
    },
    /** Accepts 0 to 23. https://developers.google.com/apps-script/reference/script/clock-trigger-builder#atHour(Integer) */
    atHour: (hour: number) => set({ hour: hourIn(hour) }),
    /**
     * Google varies it by 15 minutes. Here it is exact, and 0 by default.
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
    /**
     * Runs once, at least that many milliseconds from now.
     * https://developers.google.com/apps-script/reference/script/clock-trigger-builder#after(Integer)
     */
    after: (after: number) => set({ after }),
    /** Runs once, at that instant. https://developers.google.com/apps-script/reference/script/clock-trigger-builder#at(Date) */
    at: (date: Date) => set({ at: date.getTime() }),
    /** Installs the trigger. https://developers.google.com/apps-script/reference/script/clock-trigger-builder#create() */
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
    /**
     * Fires when a person edits the spreadsheet.
     * https://developers.google.com/apps-script/reference/script/spreadsheet-trigger-builder#onEdit()
     */
    onEdit: on('ON_EDIT'),
    /**
     * Fires when the spreadsheet is opened.
     * https://developers.google.com/apps-script/reference/script/spreadsheet-trigger-builder#onOpen()
     */
    onOpen: on('ON_OPEN'),
    /** Nothing fires it here. https://developers.google.com/apps-script/reference/script/spreadsheet-trigger-builder#onChange() */
    onChange: on('ON_CHANGE'),
    /** Nothing fires it here. https://developers.google.com/apps-script/reference/script/spreadsheet-trigger-builder#onFormSubmit() */
    onFormSubmit: on('ON_FORM_SUBMIT'),
    /** Installs the trigger. https://developers.google.com/apps-script/reference/script/spreadsheet-trigger-builder#create() */
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
    /** Returns a builder of a clock trigger. https://developers.google.com/apps-script/reference/script/trigger-builder#timeBased() */
    timeBased: () => clockBuilder(world, add),
    /** A Spreadsheet or an id. https://developers.google.com/apps-script/reference/script/trigger-builder#forSpreadsheet(Spreadsheet) */
    forSpreadsheet(sheet: unknown) {
      if (typeof sheet !== 'string' && classNameOf(sheet) !== 'Spreadsheet') {
        throw world.signatureError('TriggerBuilder', 'forSpreadsheet', [sheet]);
      }
      return sheetBuilder(world, add);
    },
  } as Partial<Builder>);
}
