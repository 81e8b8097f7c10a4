/** Red, green and blue of a colour, from 0 to 1, as light and not as it is coded. */
type Light = readonly [number, number, number];

const lightOf = (hex: string): Light => {
  const part = (at: number): number => {
    const coded = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return coded <= 0.04045 ? coded / 12.92 : ((coded + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};

/**
 * How a colour looks to eyes without one kind of cone: Machado, Oliveira & Fernandes 2009, “A physiologically-based model
 * for simulation of color vision deficiency”, at full severity.
 */
const SEEN = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
} as const;
export type Eyes = keyof typeof SEEN;

const within = (value: number): number => Math.max(0, Math.min(1, value));

const seenBy = ([r, g, b]: Light, eyes: Eyes): Light => {
  const m = SEEN[eyes];
  const row = (at: number): number => within((m[at] ?? 0) * r + (m[at + 1] ?? 0) * g + (m[at + 2] ?? 0) * b);
  return [row(0), row(3), row(6)];
};

/** CIE L*a*b* under D65. */
function labOf([r, g, b]: Light): Light {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far two colours are apart to some eyes: ΔE*ab of CIE 1976; about 2.3 is just to be noticed. */
export function difference(a: string, b: string, eyes: Eyes): number {
  const [l1, a1, b1] = labOf(seenBy(lightOf(a), eyes));
  const [l2, a2, b2] = labOf(seenBy(lightOf(b), eyes));
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2);
}

/** The contrast of two colours as WCAG 2.2 counts it, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [r, g, blue] = lightOf(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
