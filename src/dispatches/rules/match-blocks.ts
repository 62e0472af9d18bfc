import { blockKey } from '../../texts/match-key';
import { plainLetters } from '../../texts/plain-letters';

export interface AddresseeBlocks {
  readonly blocks: readonly string[];
  /** Addressees and members of enumerations that match no block. */
  readonly others: readonly string[];
}

/** The name of a block or of an addressee. */
interface Name {
  readonly text: string;
  /** Name without diacritics, "Khối", "các" and "những". */
  readonly key: string;
  /** Part of the key after "các" inside the name: `xa` for "UBND các xã"; otherwise `''`. */
  readonly afterThe: string;
  readonly members: readonly Member[];
}

/** A member of an enumeration, such as "phường" in "Ủy ban nhân dân các xã, phường". */
interface Member {
  readonly text: string;
  /** Key of the member alone: the second member is `phuong`, the first `xa`. */
  readonly alone: string;
  /** Place of the member in the key of the whole name. */
  readonly from: number;
  readonly to: number;
  /** Key of the member as written, then after each beginning of the members before it. */
  readonly keys: readonly string[];
}

/** "Như trên" and "Lưu: VT" are no recipients. */
const NO_RECIPIENT = /^(?:như (?:trên|kính gửi)|lưu(?:[\s:]|$))/iu;

/** The end of a member that says where: "phường trên địa bàn tỉnh". */
const WHERE = /(?<=.) (?:tren dia ban|truc thuoc|thuoc|trong|cua|tinh|thanh pho)(?: .*)?$/;

/** Matches every member of every addressee to blocks by their names. */
export function matchBlocks(
  addressees: readonly string[],
  blockTexts: readonly string[],
): AddresseeBlocks {
  const blocks = blockTexts.map(nameOf);
  const found = new Set<Name>();
  const others: string[] = [];
  for (const text of addressees.filter((one) => !NO_RECIPIENT.test(one))) {
    const addressee = nameOf(text);
    const { members } = addressee;
    const matches = members.map((member) => blocksOf(member, addressee, blocks));
    for (const block of matches.flat()) found.add(block);
    const missing = members.filter((_, at) => matches[at]?.length === 0);
    const isNone = missing.length === members.length;
    others.push(...(isNone ? [text] : missing.map((member) => `${member.text} (${text})`)));
  }
  return {
    blocks: blocks.filter((block) => found.has(block)).map(({ text }) => text),
    others,
  };
}

function nameOf(text: string): Name {
  const key = keyOf(text);
  const parts = text.split(/,|\s(?:và|&)\s/iu).filter((part) => keyOf(part) !== '');
  const cores = parts.map((part) => keyOf(part).replace(WHERE, ''));
  let to = 0;
  const members = parts.map((part, at) => {
    const core = cores[at] ?? '';
    const from = Math.max(to, key.indexOf(keyOf(part), to));
    to = from + keyOf(part).length;
    const heads = cores.slice(0, at).flatMap(beginnings);
    return {
      text: part.trim(),
      from,
      to,
      alone: afterThe(part).replace(WHERE, '') || (isWord(cores[at + 1]) ? lastWord(core) : core),
      keys: [core, ...heads.map((head) => `${head} ${core}`)],
    };
  });
  return { text, key, afterThe: afterThe(text), members };
}

/**
 * Blocks that fit a member of an addressee. The first rule that finds blocks decides, so that an exact name
 * counts more than a similar one.
 */
function blocksOf(member: Member, addressee: Name, blocks: readonly Name[]): readonly Name[] {
  const { keys, alone } = member;
  const rules: readonly ((block: Name) => boolean)[] = [
    ({ key }) => key === addressee.key || keys.includes(key),
    ({ key }) => containsPhrase(addressee.key, key),
    ({ key }) => containsPhrase(key, addressee.key) && isOverlapping(member, key, addressee),
    ({ key }) => keys.some((one) => containsPhrase(key, one)),
    ({ key }) => keys.some((one) => isPhrase(one) && key.startsWith(`${one} `)),
    (block) => isEnumeratedIn(block, addressee) && block.members.some((one) => meets(one, member)),
    ({ key }) => key === alone,
  ];
  for (const rule of rules) {
    const found = blocks.filter(rule);
    if (found.length > 0) return found;
  }
  // "Các xã, phường" names no head, so it may be the only block that ends with "các xã".
  const [only, ...more] = blocks.filter((block) => block.afterThe === alone);
  return only && more.length === 0 && isWord(addressee.members[0]?.keys[0]) ? [only] : [];
}

/** True if the block has several members and the addressee has all of them: "Sở, ban, ngành". */
function isEnumeratedIn({ members }: Name, addressee: Name): boolean {
  return (
    members.length > 1 && members.every((one) => addressee.members.some((own) => meets(one, own)))
  );
}

/** True if the block's key stands where the member is in the addressee. */
function isOverlapping({ from, to }: Member, key: string, addressee: Name): boolean {
  const at = ` ${addressee.key} `.indexOf(` ${key} `);
  return at < to && from < at + key.length;
}

function meets(ofBlock: Member, ofAddressee: Member): boolean {
  return ofBlock.keys.some((key) => key === ofAddressee.alone || ofAddressee.keys.includes(key));
}

function keyOf(text: string): string {
  return plainLetters(blockKey(text))
    .replace(/\b(?:cac|nhung) /g, '')
    .trim();
}

function afterThe(text: string): string {
  return / (?:cac|nhung) (.*)$/.exec(plainLetters(blockKey(text)))?.[1] ?? '';
}

/** All beginnings of a key that leave out at least its last word. */
function beginnings(key: string): string[] {
  const words = key.split(' ');
  return words.slice(1).map((_, at) => words.slice(0, at + 1).join(' '));
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

function isWord(key = ''): boolean {
  return key !== '' && !key.includes(' ');
}

function isPhrase(key: string): boolean {
  return key.includes(' ');
}

function hasWords(whole: string, part: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}

/** A single word does not count, because it occurs in too many names. */
function containsPhrase(part: string, whole: string): boolean {
  return isPhrase(part) && hasWords(whole, part);
}
