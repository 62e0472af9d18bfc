import type { Calls, Had, OfficeReply } from '../protocol';

/** What a frame shows: a page at an address, or a page as text. */
export type FrameContent = { readonly src: string } | { readonly srcdoc: string };

/**
 * How the playground reaches its office: on the server of `npm start`, or in the same page.
 * Promises reject with an error whose message can be shown to the person.
 */
export interface Connection {
  call<Name extends keyof Calls>(
    name: Name,
    give: Calls[Name]['give'],
    had: Had,
  ): Promise<Calls[Name]['get']>;
  /** Calls a function for a unit's page. */
  callFromPage(fn: string, args: readonly unknown[]): Promise<object>;
  /** Opens a saved office. Its reply has no office if the file contains none. */
  open(file: Blob): Promise<OfficeReply>;
  /** Returns the office as a file that `open` opens again. */
  save(): Promise<Blob>;
  dialog(number: number): FrameContent;
  /** Returns a unit's, leader's or approver's page. `null` if the address belongs to none. */
  visit(address: string): FrameContent | null;
  /** True if the address of a unit's page can be opened in a tab of its own. */
  readonly opensTabs: boolean;
  /** Address of a letter as a mail file. `null` if this connection has none. */
  letterFile(number: number): string | null;
}
