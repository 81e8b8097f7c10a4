/** A text that an ellipsis follows, without the spaces and punctuation at its end that none follows. */
export const withoutLooseEnd = (text: string): string => text.replace(/[\s,.;:、，。；：]+$/u, '');
