import type { MarkupPiece } from '../../../frame/office-file/markup-pieces';

/** Joins the values (`v`) and text runs (`t`) of a cell or shared text. */
export interface RichText {
  read(piece: MarkupPiece): void;
  take(): string;
}

/** Omits phonetic readings (`rPh`) of East Asian characters. */
export function richText(): RichText {
  let text = '';
  let isText = false;
  let isReading = false;
  return {
    read: (piece) => {
      if (piece.kind === 'text') {
        if (isText && !isReading) text += piece.text;
      } else if (piece.name === 't' || piece.name === 'v') isText = piece.kind === 'open';
      else if (piece.name === 'rph') isReading = piece.kind === 'open';
    },
    take: () => {
      const taken = text;
      text = '';
      return taken;
    },
  };
}
