import type { DailyUse } from './daily-use';

/** A file sent with a letter; bytes are signed. */
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
  /** Whose address and quota it went out with. */
  from: string;
  /** Virtual milliseconds since 1970 UTC. */
  at: number;
  /** The execution that sent it. */
  execution: number;
}

/** An installed trigger; `due` is the next firing of a clock trigger, null when it will not fire again. */
export interface TriggerRecord {
  id: string;
  creator: string;
  handler: string;
  event: 'CLOCK' | 'ON_EDIT' | 'ON_OPEN' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  due: number | null;
  /** Milliseconds between firings; null for a one-off. */
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

/** All that outlives an execution, except the spreadsheet: plain data. */
export interface WorldState {
  now: number;
  counter: number;
  /** State of the generator from which everything random is drawn. */
  random: number;
  properties: Record<string, Record<string, string>>;
  caches: Record<string, Record<string, CacheEntry>>;
  locks: Record<string, number>;
  triggers: TriggerRecord[];
  letters: Letter[];
  /** Recipients used by each user since the first use of the running 24 hours. */
  mailUse: Record<string, DailyUse>;
  /** Milliseconds that triggers of each user have run since the first of the running 24 hours. */
  triggerUse: Record<string, DailyUse>;
  /** Calls on properties by each user since the first of the running 24 hours. */
  propertyUse: Record<string, DailyUse>;
  /** What getRemainingDailyQuota() says instead of the truth, by user. */
  mailAdvice: Record<string, number>;
  revoked: string[];
  /** Scopes that a person has left unticked on the consent screen, by user; states saved before do not have it. */
  unticked?: Record<string, string[]>;
  /** Other executions that run for a user all the while. */
  crowd: Record<string, number>;
  webAppUrl: string;
  executions: ExecutionRecord[];
  logs: string[];
}

/** What the state of a Google starts with. */
export interface WorldStart {
  now: number;
  webAppUrl: string;
  random: number;
}

/** Makes the state of a Google in which nothing has happened yet. */
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
