/** What is set in a font of its own: the parts of a node's label, the labels of edges, badges. */
export type TextRole = 'label' | 'sub' | 'hub' | 'line' | 'badge';

export const WEIGHT: Record<TextRole, number> = { label: 500, sub: 400, hub: 600, line: 600, badge: 600 };

/** Fetch what the labels of a picture are set in. One that does not come is left to the fonts behind it. */
export async function loadFonts({ fonts }: Pick<Document, 'fonts'>): Promise<void> {
  const weights = [...new Set(Object.values(WEIGHT))];
  // A font is the same in every size.
  await Promise.allSettled(weights.map((weight) => fonts.load(`${weight} 12px Inter`)));
}
