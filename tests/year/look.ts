/** One look at everything that is shown on a day. */
export interface Look {
  /** Notes a number that is shown, and what it should be. */
  compare<Shown extends string | number>(what: string, shown: Shown, counted: Shown): void;
  /** Notes a text with numbers that nothing could be compared with. */
  unread(text: string): void;
  /** Remembers a text that was shown. */
  show(text: string): void;
  readonly wrong: readonly string[];
  readonly compared: number;
  readonly shown: readonly string[];
}

export function newLook(): Look {
  const wrong: string[] = [];
  const shown: string[] = [];
  let compared = 0;
  return {
    compare(what, text, counted) {
      compared += 1;
      if (text !== counted) wrong.push(`${what}: shown ${text}, counted ${counted}`);
    },
    unread: (text) => void wrong.push(`unread: ${text}`),
    show: (text) => void shown.push(text),
    wrong,
    shown,
    get compared() {
      return compared;
    },
  };
}
