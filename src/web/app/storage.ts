/** Where one choice is kept for the next visit; a browser may refuse. */
export interface Storage {
  read(): string | null;
  /** Whether it is kept. */
  write(text: string): boolean;
}
