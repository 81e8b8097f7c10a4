import { en, type Texts } from './en.ts';
import { tour } from './en-tour.ts';
import { alliances } from './en-alliances.ts';
import { hulls } from './en-hulls.ts';
import { overlap } from './en-overlap.ts';
import { core } from './en-core.ts';
import { pattern } from './en-pattern.ts';
import { ownCopy } from './en-own-copy.ts';
import { tracePage } from './en-trace-page.ts';
import { timePage } from './en-time-page.ts';
import { storiesPage } from './en-stories-page.ts';

/** What pages without a picture say besides: they fetch it with themselves. */
export const pages = {
  ...tour,
  ...alliances,
  ...hulls,
  ...overlap,
  ...core,
  ...pattern,
  ...ownCopy,
  trace: { ...en.trace, ...tracePage },
  time: { ...en.time, ...timePage },
  stories: { ...en.stories, ...storiesPage },
};

export type PageTexts = typeof pages;

/** All texts. */
export type AllTexts = Omit<Texts, keyof PageTexts> & PageTexts;
