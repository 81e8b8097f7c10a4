import type { Story } from '../../graph/model.ts';
import { slideAt, slideCount, viewOfSlide } from '../../graph/stories/slides.ts';
import type { Session } from './session.svelte.ts';

/** Go to a slide of a story, or to the nearest that it has: a step. */
export function goToSlide(session: Session, story: Story, wanted: number): Promise<void> {
  const slide = Math.max(1, Math.min(wanted, slideCount(story)));
  const place = { id: story.id, slide };
  const shown = slideAt(story, place);
  return session.run(
    () => goToSlide(session, story, slide),
    (signal) =>
      session.show((now) => (shown ? viewOfSlide(shown, place, now.lang) : { ...now, story: place }), signal),
  );
}
