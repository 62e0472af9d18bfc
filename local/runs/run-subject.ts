import type { RunSubject } from '../services/run/google';
import type { StartedGoogle } from '../services/start-google';
import type { TriggerRecord } from '../services/world/world-state';
import type { RunRequest } from './run-request';

const nobodyAtKeyboard = new Set(['web-page', 'page-call', 'time-trigger']);
const withOwnersRights = new Set(['web-page', 'page-call']);

/** Returns the installed trigger that starts the run, or `null` if none does. */
function triggerOf(engine: StartedGoogle, request: RunRequest): TriggerRecord | null {
  const { fn, context, user } = request;
  const clock = context === 'time-trigger';
  if (!clock && context !== 'edit-trigger') return null;
  const found = engine.world.state.triggers.find(
    ({ handler, event, creator }) =>
      handler === fn &&
      (event === 'CLOCK') === clock &&
      (!clock || user === undefined || creator === user),
  );
  return found ?? null;
}

function eventOf(engine: StartedGoogle, request: RunRequest, person: string): object | null {
  const { google, events, spreadsheet } = engine;
  const { context, edit, page, fn } = request;
  if (context === 'web-page') {
    return events.requestEvent(engine.insideValue(page ?? {}) as NonNullable<typeof page>);
  }
  if (context === 'time-trigger') return events.clockEvent(google);
  if (edit) {
    const typed = spreadsheet.type(edit.tab, edit.a1, edit.text);
    return events.editEvent(google, person, typed);
  }
  return context === 'simple-trigger' && fn === 'onOpen' ? events.openEvent(google, person) : null;
}

/**
 * The run has the rights of the owner (web page), of the trigger's creator (installed trigger) or
 * of the user (otherwise). Types `request.edit` to get the edit event, unless `request.args` are
 * given or the context is `web-page` or `time-trigger`.
 */
export function subjectOf(engine: StartedGoogle, request: RunRequest): RunSubject {
  const { owner } = engine.world.settings;
  const context = request.context ?? 'menu';
  const user = request.user ?? owner;
  const person = nobodyAtKeyboard.has(context) ? '' : user;
  const trigger = triggerOf(engine, request);
  const event = request.args ? null : eventOf(engine, request, person);
  const full = event && trigger ? engine.events.installedEvent(event, trigger) : event;
  const args = request.args?.map(engine.insideValue) ?? (full ? [full] : []);
  const effectiveUser = trigger?.creator ?? (withOwnersRights.has(context) ? owner : user);
  return { fn: request.fn, args, context, person, effectiveUser };
}
