/** Sizes of code, in kilobytes, whose cold start is measured. */
export const SIZES = [50, 150, 300, 500] as const;

/** What the page of a sized script answers. */
export const ANSWER = 'live-check';

const filler = (number: number) =>
  `function part${number}(list){return list.filter((one)=>one.kind==='${number}').map((one)=>({name:one.name,sum:one.sum*${number}}))}\n`;

/** Makes a script of so many kilobytes, of functions as an add-on has, whose page answers one word and needs no permission. */
export function sizedScript(kilobytes: number): Record<string, string> {
  let code = `function doGet(){return ContentService.createTextOutput('${ANSWER}')}\n`;
  for (let part = 0; code.length < kilobytes * 1024; part += 1) code += filler(part);
  const manifest = {
    timeZone: 'Asia/Ho_Chi_Minh',
    runtimeVersion: 'V8',
    exceptionLogging: 'STACKDRIVER',
    webapp: { access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' },
  };
  return { 'Code.js': code, 'appsscript.json': `${JSON.stringify(manifest, null, 2)}\n` };
}
