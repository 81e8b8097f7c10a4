import type { PageTexts } from './en-pages.ts';
import { tour } from './zh-tour.ts';
import { alliances } from './zh-alliances.ts';
import { hulls } from './zh-hulls.ts';
import { overlap } from './zh-overlap.ts';
import { core } from './zh-core.ts';
import { pattern } from './zh-pattern.ts';
import { ownCopy } from './zh-own-copy.ts';
import { trace } from './zh-trace.ts';
import { tracePage } from './zh-trace-page.ts';
import { time } from './zh-time.ts';
import { timePage } from './zh-time-page.ts';
import { stories } from './zh-stories.ts';
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
  trace: { ...trace.trace, ...tracePage },
  time: { ...time.time, ...timePage },
  stories: { ...stories.stories, ...storiesPage },
};
