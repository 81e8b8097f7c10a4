import { createHash } from 'node:crypto';
import { PACKED_TYPE, PLACES } from '../../src/exporters/html/places.ts';

/** What the page is made of. */
export interface Parts {
  script: string;
  style: string;
  /** An SVG. */
  icon: string;
  /** Files that the page starts workers from: by the name that its code has for them, gzip in base64. */
  packed: readonly { name: string; base64: string }[];
}

/** What would end an element of this name early, or what a parser changes so that no hash fits any more. */
const BREAKS: Readonly<Record<'script' | 'style', RegExp>> = {
  script: /<\/?script|[\r\0]/i,
  style: /<\/style|[\r\0]/i,
};

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The policy of the page: this script and this style, and nothing from anywhere. Pictures are made in the page, and
 * workers start from blobs, which inherit the policy.
 */
export const policyOf = ({ script, style }: Pick<Parts, 'script' | 'style'>): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

function unbroken(name: 'script' | 'style', text: string): string {
  const found = BREAKS[name].exec(text);
  if (!found) return text;
  const around = JSON.stringify(text.slice(Math.max(0, found.index - 60), found.index + 40));
  throw new Error(`The ${name} of the offline page holds what would break it: ${around}.`);
}

/** The data come last: where a file was cut off, the script before them is whole and can say so. */
export const templateOf = (parts: Parts): string => `<!doctype html>
<html lang="${PLACES.lang}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policyOf(parts)}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="generator" content="entente" id="__________cytoscape_stylesheet" />
<title>${PLACES.title}</title>
<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${Buffer.from(parts.icon).toString('base64')}" />
<style>${unbroken('style', parts.style)}</style>
</head>
<body>
<div id="app">
<p lang="en">Entente opens in a moment. Where it does not, this browser is too old for this file, or runs no JavaScript.</p>
<p lang="zh">Entente 即将打开。若一直未打开，则是浏览器版本过旧，或未启用 JavaScript。</p>
</div>
<script type="module">${unbroken('script', parts.script)}</script>
${parts.packed.map(({ name, base64 }) => `<script type="${PACKED_TYPE}" data-file="${name}">${base64}</script>`).join('\n')}
${PLACES.data}
</body>
</html>
`;
