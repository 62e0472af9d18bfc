import type { DailyUse } from './daily-use';

/** A file sent with a letter. Bytes are signed. */
export interface Attachment {
  name: string;
  type: string;
  bytes: number[];
}

/** A message as handed to MailApp. */
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
  /** Address and quota used. */
  from: string;
  /** Virtual milliseconds since 1970 UTC. */
  at: number;
  execution: number;
}

/** An installed trigger. `due` is the next firing of a clock trigger, null if it will not fire again. */
export interface TriggerRecord {
  id: string;
  creator: string;
  handler: string;
  event: 'CLOCK' | 'ON_EDIT' | 'ON_OPEN' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  due: number | null;
  /** Milliseconds between firings. Null for a one-off trigger. */
  every: number | null;
}

/** A past run as the executions page lists it. */
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

/** Everything that outlives an execution, except the spreadsheet. Plain data. */
export interface WorldState {
  now: number;
  counter: number;
  /** State of the random generator. */
  random: number;
  properties: Record<string, Record<string, string>>;
  caches: Record<string, Record<string, CacheEntry>>;
  locks: Record<string, number>;
  triggers: TriggerRecord[];
  letters: Letter[];
  /** Recipients used by each user in the running 24 hours. */
  mailUse: Record<string, DailyUse>;
  /** Milliseconds that each user's triggers have run in the running 24 hours. */
  triggerUse: Record<string, DailyUse>;
  /** Calls on properties by each user in the running 24 hours. */
  propertyUse: Record<string, DailyUse>;
  /** Number that getRemainingDailyQuota() reports instead of the true one, by user. */
  mailAdvice: Record<string, number>;
  revoked: string[];
  /** Scopes left unticked on the consent screen, by user. Missing in states saved by earlier versions. */
  unticked?: Record<string, string[]>;
  /** Number of other executions that run all the time, by user. */
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
    crowd: {},
    webAppUrl,
    executions: [],
    logs: [],
  };
}
