/** A letter, digit, mark or sign, unless Unicode lets a program ignore it or it is the blank Braille pattern. */
const VISIBLE = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/** False for texts that show nothing, such as blanks. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}
