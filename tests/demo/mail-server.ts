import { type AddressInfo, createServer, type Socket } from 'node:net';

/**
 * A mail server that accepts everything (RFC 5321, the minimum that a client needs) and records the
 * recipients.
 */
export async function startMailServer(): Promise<{
  port: number;
  recipients: string[];
  close(): void;
}> {
  const recipients: string[] = [];
  const server = createServer((socket) => serve(socket, recipients));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    recipients,
    close: () => {
      server.close();
    },
  };
}

function serve(socket: Socket, recipients: string[]): void {
  const reply = (text: string) => socket.write(`${text}\r\n`);
  let waiting = '';
  let inMessage = false;
  reply('220 ready');
  socket.on('data', (chunk) => {
    const lines = (waiting + String(chunk)).split('\r\n');
    waiting = lines.pop() ?? '';
    for (const line of lines) {
      if (!inMessage || line === '.') reply(answerTo(line));
      inMessage = inMessage ? line !== '.' : line.toUpperCase() === 'DATA';
      const recipient = /^RCPT TO:<(.+)>/i.exec(line)?.[1];
      if (recipient) recipients.push(recipient);
    }
  });
}

function answerTo(line: string): string {
  if (line.toUpperCase() === 'DATA') return '354 go on';
  return line.toUpperCase() === 'QUIT' ? '221 bye' : '250 fine';
}
