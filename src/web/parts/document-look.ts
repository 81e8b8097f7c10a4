/** How the layer of documents draws a document; its kind is one that no vocabulary has. */
export const DOCUMENT_LOOK = {
  kind: 'doc',
  hue: 'document',
  shape: 'rectangle',
  icon: 'file-text',
} as const;
