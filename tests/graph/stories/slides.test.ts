import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slideIds } from '../../../src/graph/stories/slide-ids.ts';
import { isOnSlide, slideAt, slideCount, slideText, viewOfSlide } from '../../../src/graph/stories/slides.ts';
import type { View } from '../../../src/graph/view.ts';
import { anyView } from '../link/views.ts';

const PLACE = { id: 'story:tea', slide: 2 };
const told = (view: View): View => viewOfSlide({ view: slideText(view) }, PLACE, view.lang);

describe('the text of a slide', () => {
  it('says all that is looked at, but for the language, the story and the version of the data', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { data: _, story: __, ...shown } = view;
        expect(told(view)).toEqual({ ...shown, story: PLACE });
        expect(slideText(view)).not.toMatch(/(?:^|&)(?:lang|story|slide|data|end)=/);
      }),
    );
  });

  it('is read in the language of the reader, whoever wrote it', () => {
    const view = { view: 'page=picture&show=country:gb' };
    expect(viewOfSlide(view, PLACE, 'zh').lang).toBe('zh');
    expect(viewOfSlide(view, PLACE, 'en').picture.shown).toEqual(['country:gb']);
  });
});

describe('a view', () => {
  it('is on its slide, wherever its nodes stand and whatever is selected', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom('zh', 'en'), (view, lang) => {
        const slide = { view: slideText(view) };
        const here = viewOfSlide(slide, PLACE, lang);
        expect(isOnSlide(here, slide)).toBe(true);
        expect(isOnSlide({ ...here, selected: 'country:gb' }, slide)).toBe(true);
      }),
    );
  });

  it('is not on a slide that shows somebody else, another day, or when no story is told', () => {
    const slide = { view: 'page=picture&show=country:gb' };
    const here = viewOfSlide(slide, PLACE, 'en');
    expect(isOnSlide({ ...here, picture: { shown: ['country:gb', 'country:us'] } }, slide)).toBe(false);
    expect(isOnSlide({ ...here, lens: { asOf: '2024-05-22' } }, slide)).toBe(false);
    const { story: _, ...alone } = here;
    expect(isOnSlide(alone, slide)).toBe(false);
  });
});

describe('a story', () => {
  it('has one slide more than are written: the list of its sources', () => {
    const slide = { title: { zh: '茶', en: 'Tea' }, view: 'page=table&show=all' };
    const story = { slides: [slide, slide] };
    expect(slideCount(story)).toBe(3);
    expect(slideAt(story, { ...PLACE, slide: 2 })).toBe(slide);
    expect(slideAt(story, { ...PLACE, slide: 3 })).toBeUndefined();
  });
});

describe('what a slide names', () => {
  it('is whatever its page, its picture, its selection and its lens name, each once', () => {
    const view =
      'page=picture&show=country:gb;doc:one&path=country:gb,country:us&sel=claim:one/001&off=doc:two,news';
    expect(slideIds({ view, emphasis: ['country:gb', 'country:gb'] })).toEqual({
      view: ['country:gb', 'doc:one', 'country:us', 'claim:one/001', 'doc:two'],
      emphasis: ['country:gb'],
    });
    const circles = 'page=alliances&circles=signed/agreement:tea&made=Mine=country:jp,kr';
    expect(slideIds({ view: circles }).view).toEqual(['signed/agreement:tea', 'country:jp', 'country:kr']);
  });
});
