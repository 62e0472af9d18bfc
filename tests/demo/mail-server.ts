import { type AddressInfo, createServer, type Socket } from 'node:net';

/**
 * Starts a mail server that accepts every letter and records the recipients. Implements the minimum
 * of RFC 5321 that a client needs.
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
