import type { DailyUse } from './daily-use';

/** File attached to a letter. `bytes` are signed. */
export interface Attachment {
  name: string;
  type: string;
  bytes: number[];
}

export interface Letter {
  to: string;
  cc: string;
  bcc: string;
  subject: string;
  body: string;
  htmlBody: string;
  replyTo: string;
  name: string;
  attachments: Attachment[];
  /** Address of the sender, whose daily quota is charged. */
  from: string;
  /** Virtual milliseconds since 1970 UTC. */
  at: number;
  execution: number;
}

/**
 * Installed trigger. `due` is the instant of the next firing; `null` if the trigger is no clock trigger or will
 * not fire again.
 */
export interface TriggerRecord {
  id: string;
  creator: string;
  handler: string;
  event: 'CLOCK' | 'ON_EDIT' | 'ON_OPEN' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  due: number | null;
  /** Milliseconds between firings of a repeating clock trigger; `null` for any other trigger. */
  every: number | null;
}

export interface ExecutionRecord {
  id: number;
  fn: string;
  context: string;
  effectiveUser: string;
  activeUser: string;
  start: number;
  duration: number;
  outcome: 'completed' | 'failed' | 'killed' | 'timed out' | 'refused';
  message: string;
}

export interface CacheEntry {
  value: string;
  expires: number;
}

/** Everything but the spreadsheet and the menus that outlives an execution, as plain data. */
export interface WorldState {
  now: number;
  counter: number;
  random: number;
  properties: Record<string, Record<string, string>>;
  caches: Record<string, Record<string, CacheEntry>>;
  locks: Record<string, number>;
  triggers: TriggerRecord[];
  letters: Letter[];
  /** Recipients that each user has written to within 24 hours. */
  mailUse: Record<string, DailyUse>;
  /** Milliseconds that each user's triggers have run within 24 hours. */
  triggerUse: Record<string, DailyUse>;
  /** Calls on properties by each user within 24 hours. */
  propertyUse: Record<string, DailyUse>;
  /** Number that getRemainingDailyQuota() returns to a user instead of the true one. */
  mailAdvice: Record<string, number>;
  revoked: string[];
  /** Scopes that each user left unticked on the consent screen, without their common prefix. */
  unticked: Record<string, string[]>;
  /** Number of other executions that each user has running all the time. */
  crowd: Record<string, number>;
  webAppUrl: string;
  executions: ExecutionRecord[];
  logs: string[];
}

export interface WorldStart {
  now: number;
  webAppUrl: string;
  random: number;
}

export function newWorldState({ now, webAppUrl, random }: WorldStart): WorldState {
  return {
    now,
    counter: 0,
    random,
    properties: {},
    caches: {},
    locks: {},
    triggers: [],
    letters: [],
    mailUse: {},
    propertyUse: {},
    triggerUse: {},
    mailAdvice: {},
    revoked: [],
    unticked: {},
    crowd: {},
    webAppUrl,
    executions: [],
    logs: [],
  };
}
