import { zh } from './zh.ts';
import type { PageTexts } from './en-pages.ts';
import { tour } from './zh-tour.ts';
import { alliances } from './zh-alliances.ts';
import { hulls } from './zh-hulls.ts';
import { overlap } from './zh-overlap.ts';
import { core } from './zh-core.ts';
import { pattern } from './zh-pattern.ts';
import { ownCopy } from './zh-own-copy.ts';
import { tracePage } from './zh-trace-page.ts';
import { timePage } from './zh-time-page.ts';
import { storiesPage } from './zh-stories-page.ts';

/** 只有不含关系图的页面才用到的文字，随页面一起载入。 */
export const pages: PageTexts = {
  ...tour,
  ...alliances,
  ...hulls,
  ...overlap,
  ...core,
  ...pattern,
  ...ownCopy,
  trace: { ...zh.trace, ...tracePage },
  time: { ...zh.time, ...timePage },
  stories: { ...zh.stories, ...storiesPage },
};
