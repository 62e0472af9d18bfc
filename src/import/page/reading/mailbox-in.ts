export function mailboxIn(link: string): string {
  const address = /^mailto:([^?]+)/i.exec(link)?.[1] ?? '';
  try {
    return decodeURIComponent(address).trim();
  } catch {
    return address.trim();
  }
}
