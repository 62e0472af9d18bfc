/** Reply to a request without signing in: status, and the address after all redirects. */
export interface Visit {
  readonly status: number;
  readonly address: string;
}

/** Opens an address without cookies. Rejects if it cannot be reached. */
export type VisitPage = (address: string) => Promise<Visit>;

/** `unseen` if Google could not be reached. */
export type PageAccess = 'open' | 'closed' | 'unseen';

const LIMIT = 30_000;

export async function visitPage(address: string): Promise<Visit> {
  const reply = await fetch(address, { signal: AbortSignal.timeout(LIMIT) });
  await reply.body?.cancel();
  return { status: reply.status, address: reply.url };
}

/**
 * Asks whether strangers may open the page. Google sends them to its sign-in if access is not "Anyone", also where
 * the manifest says so (https://github.com/google/clasp/issues/1115). Its page "Authorization needed", before the
 * first consent, counts as open.
 */
export async function pageAccess(address: string, visit: VisitPage): Promise<PageAccess> {
  try {
    const { status, address: end } = await visit(address);
    const { hostname } = new URL(end);
    return status === 200 && hostname !== 'accounts.google.com' ? 'open' : 'closed';
  } catch {
    // Without an answer nothing is known, which is said
    return 'unseen';
  }
}
