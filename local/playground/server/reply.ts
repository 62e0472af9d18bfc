export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export function html(body: string, policy: string): Reply {
  const headers = { 'content-security-policy': policy };
  return { status: 200, type: 'text/html; charset=utf-8', body, headers };
}

export function plain(status: number, body: string): Reply {
  return { status, type: 'text/plain; charset=utf-8', body };
}

export function json(value: object): Reply {
  const type = 'application/json; charset=utf-8';
  return { status: 200, type, body: JSON.stringify(value) };
}

export function file(body: Uint8Array, { type, name }: { type: string; name: string }): Reply {
  const headers = { 'content-disposition': `attachment; filename="${name}"` };
  return { status: 200, type, body, headers };
}
