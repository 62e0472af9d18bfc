import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file of a script in the format of the Apps Script API. */
export interface RemoteFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

/** A version. Contains the files that the script had when the version was made. */
export interface RemoteVersion {
  readonly versionNumber: number;
  readonly description: string;
  readonly files: readonly RemoteFile[];
}

/** A deployment. Serves its version, or always the newest code if it has none. */
export interface RemoteDeployment {
  readonly deploymentId: string;
  readonly deploymentConfig: { readonly versionNumber?: number; readonly description?: string };
}

/** A script bound to a spreadsheet. */
export interface RemoteScript {
  readonly scriptId: string;
  readonly parentId: string;
  files: readonly RemoteFile[];
  readonly versions: RemoteVersion[];
  readonly deployments: RemoteDeployment[];
}

/** A request to Google in words, such as `create deployment`. */
export type Call =
  | 'read user'
  | 'renew token'
  | 'create sheet'
  | 'create script'
  | 'read files'
  | 'write files'
  | 'list versions'
  | 'create version'
  | 'list deployments'
  | 'create deployment'
  | 'update deployment';

/** Google's reply if it refuses a request. */
export interface Refused {
  readonly status: number;
  readonly message: string;
}

interface Asked {
  readonly call: Call;
  readonly script: RemoteScript | undefined;
  readonly deploymentId: string;
  readonly body: Record<string, unknown>;
}

/**
 * Imitates the part of Google that clasp uses, in memory: Drive's files.create and the Apps Script
 * API (https://developers.google.com/apps-script/api/reference/rest). Can inject faults.
 */
export class GoogleCloud {
  readonly sheets: { id: string; title: string }[] = [];
  readonly scripts: RemoteScript[] = [];
  readonly calls: Call[] = [];
  /** Calls to refuse, without any effect. */
  readonly refuse = new Map<Call, Refused>();
  /** Call after whose effect the calling process is killed, before it receives the reply. */
  endAfter: Call | null = null;
  private made = 0;
  private readonly server: Server = createServer((request, response) => {
    void this.answer(request, response);
  });

  async start(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /**
   * Opens Extensions ▸ Apps Script of a spreadsheet, as a person does. Google then creates a script
   * if there is none. Returns its id.
   */
  openEditor(parentId: string): string {
    const there = this.scripts.find((script) => script.parentId === parentId);
    return (there ?? this.addScript(parentId)).scriptId;
  }

  addScript(parentId: string): RemoteScript {
    const files = [
      { name: 'appsscript', type: 'JSON', source: '{}' },
      { name: 'Mã', type: 'SERVER_JS', source: 'function myFunction() {}' },
    ];
    const deployments = [{ deploymentId: this.nextId('head'), deploymentConfig: {} }];
    const scriptId = this.nextId('script');
    const script = { scriptId, parentId, files, versions: [], deployments };
    this.scripts.push(script);
    return script;
  }

  private nextId(kind: string): string {
    this.made += 1;
    return `${kind}-${String(this.made).padStart(24, '0')}`;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const asked = this.read(request, Buffer.concat(chunks).toString());
    this.calls.push(asked.call);
    const refused = this.refuse.get(asked.call) ?? this.refusalOf(asked);
    const done = refused ? null : this.carryOut(asked);
    if (this.endAfter === asked.call) {
      process.kill(Number(request.headers['x-asked-by']), 'SIGKILL');
      return;
    }
    if (!refused) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(done));
      return;
    }
    const { status, message } = refused;
    const error = { code: status, message, errors: [{ message }] };
    // The token endpoint returns its error as one word
    const told = asked.call === 'renew token' ? { error: message } : { error };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(told));
  }

  private read({ method = '', url = '', headers }: IncomingMessage, text: string): Asked {
    const { pathname } = new URL(url, `https://${headers['x-meant-for']}`);
    const [, id = '', part = '', deploymentId = ''] =
      /^\/v1\/projects\/?([^/]*)\/?([^/]*)\/?([^/]*)$/.exec(pathname) ?? [];
    const call = CALLS[`${method} ${id === '' ? pathname : part}${deploymentId && ' one'}`];
    if (!call) throw new Error(`${method} ${headers['x-meant-for']}${pathname} is not imitated`);
    const script = this.scripts.find(({ scriptId }) => scriptId === id);
    const body = text.startsWith('{') ? JSON.parse(text) : {};
    return { call, script, deploymentId, body };
  }

  private refusalOf({ call, script, deploymentId, body }: Asked): Refused | null {
    if (['read user', 'renew token', 'create sheet', 'create script'].includes(call)) return null;
    if (!script) return { status: 404, message: 'Requested entity was not found.' };
    const known = script.deployments.some((one) => one.deploymentId === deploymentId);
    if (call === 'update deployment' && !known)
      return { status: 404, message: 'Requested entity was not found.' };
    const served = script.deployments.filter((one) => one.deploymentConfig.versionNumber);
    if (call === 'create deployment' && served.length >= 20)
      return {
        status: 400,
        message: 'Scripts may only have up to 20 versioned deployments at a time.',
      };
    const files = (body.files ?? []) as RemoteFile[];
    if (call === 'write files' && !files.some(({ name }) => name === 'appsscript'))
      return { status: 400, message: 'Project contents must include a manifest file' };
    return null;
  }

  private carryOut({ call, script, deploymentId, body }: Asked): unknown {
    if (call === 'read user') return { email: 'vanphong@phuninh.example.org', id: '1' };
    if (call === 'renew token') return { access_token: 'renewed', expires_in: 3600 };
    if (call === 'create sheet') {
      const sheet = { id: this.nextId('sheet'), title: String(body.name) };
      this.sheets.push(sheet);
      return sheet;
    }
    if (call === 'create script') return this.addScript(String(body.parentId));
    if (!script) throw new Error(`${call} needs a script`);
    return this.carryOutOn(script, { call, deploymentId, body });
  }

  private carryOutOn(
    script: RemoteScript,
    { call, deploymentId, body }: Pick<Asked, 'call' | 'deploymentId' | 'body'>,
  ): unknown {
    const { versions, deployments } = script;
    if (call === 'write files') script.files = body.files as RemoteFile[];
    if (call === 'list versions') return { versions };
    if (call === 'list deployments') return { deployments };
    if (call === 'create version') {
      const versionNumber = versions.length + 1;
      const description = String(body.description);
      versions.push({ versionNumber, description, files: script.files });
      return versions.at(-1);
    }
    if (call === 'create deployment') {
      const deployment = { deploymentId: this.nextId('deployment'), deploymentConfig: body };
      deployments.push(deployment);
      return deployment;
    }
    if (call === 'update deployment') {
      const at = deployments.findIndex((one) => one.deploymentId === deploymentId);
      const deploymentConfig = body.deploymentConfig as RemoteDeployment['deploymentConfig'];
      deployments[at] = { deploymentId, deploymentConfig };
      return deployments[at];
    }
    return { scriptId: script.scriptId, files: script.files };
  }
}

const CALLS: Readonly<Record<string, Call>> = {
  'GET /oauth2/v2/userinfo': 'read user',
  'POST /token': 'renew token',
  'POST /drive/v3/files': 'create sheet',
  'POST /v1/projects': 'create script',
  'GET content': 'read files',
  'PUT content': 'write files',
  'GET versions': 'list versions',
  'POST versions': 'create version',
  'GET deployments': 'list deployments',
  'POST deployments': 'create deployment',
  'PUT deployments one': 'update deployment',
};
