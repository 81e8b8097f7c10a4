/** Attributes of an element; undefined ones are not written. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What XML 1.0 cannot hold in any form (production 2, Char): most control characters, halves of pairs, U+FFFE, U+FFFF. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Marks of XML, and the white space that a reader would make into spaces. */
const SPECIAL = /[&<>"\t\n\r]/g;

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const reference = (character: string): string => NAMED[character] ?? `&#${character.charCodeAt(0)};`;

/** Writes elements of XML 1.0 and counts the characters that had to be replaced, because no XML can hold them. */
export class XmlWriter {
  /** How many characters became U+FFFD. */
  replaced = 0;

  /** A text as it may stand in an element or an attribute. */
  text(value: string): string {
    const legal = value.replace(ILLEGAL, () => {
      this.replaced++;
      return '\ufffd';
    });
    return legal.replace(SPECIAL, reference);
  }

  /** The beginning of an element that has others in it. */
  open(name: string, attributes: Attributes = {}): string {
    return `<${this.#start(name, attributes)}>`;
  }

  /** An element without contents, or with a text. */
  element(name: string, attributes: Attributes = {}, text?: string): string {
    const start = this.#start(name, attributes);
    return text === undefined ? `<${start}/>` : `<${start}>${this.text(text)}</${name}>`;
  }

  /** What is to be said at the end of a file: a comment, if anything had to be replaced; otherwise nothing. */
  remark(): string {
    const what = 'that no XML can hold were replaced by U+FFFD';
    return this.replaced === 0 ? '' : `<!-- ${this.replaced} characters ${what} -->\n`;
  }

  #start(name: string, attributes: Attributes): string {
    const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
    return [name, ...given.map(([key, value]) => `${key}="${this.text(String(value))}"`)].join(' ');
  }
}
