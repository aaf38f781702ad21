import { describe, expect, it } from 'vitest';
import { concealmentOf, type Surroundings } from './concealment.js';
import type { Colour, Paint, TextObject } from './page-content.js';

const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 255 };
const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 255 };
const NAVY: Colour = { red: 20, green: 30, blue: 60, alpha: 255 };
const BOX = { left: 100, top: 100, right: 200, bottom: 112 };
const AROUND = { left: 50, top: 50, right: 300, bottom: 300 };
const PAGE: Surroundings = { width: 600, height: 800, paints: [], recognised: false, isBlank: () => false };

describe('concealmentOf', () => {
  it('sees black text on white paper', () => {
    expect(concealmentOf(text({}), BOX, PAGE)).toBeNull();
  });

  it('does not see white text on white paper, but on a dark box', () => {
    expect(concealmentOf(text({ colours: [WHITE] }), BOX, PAGE)).toBe('background-colour');
    expect(concealmentOf(text({ colours: [WHITE] }), BOX, on(paint({ colour: NAVY })))).toBeNull();
  });

  it('looks at the topmost of several boxes', () => {
    const boxes = {
      ...on(paint({ order: 1, colour: NAVY }), paint({ order: 2, colour: WHITE })),
      isBlank: () => true,
    };
    expect(concealmentOf(text({ colours: [WHITE] }), BOX, boxes)).toBe('background-colour');
    expect(concealmentOf(text({ colours: [NAVY] }), BOX, boxes)).toBeNull();
  });

  it('looks at the painted page where a box is said to be white, as gradients are', () => {
    expect(concealmentOf(text({ colours: [WHITE] }), BOX, on(paint({ colour: WHITE })))).toBeNull();
  });

  it('mixes see-through boxes with what lies beneath', () => {
    const faint = on(paint({ colour: { ...NAVY, alpha: 10 } }));
    expect(concealmentOf(text({ colours: [WHITE] }), BOX, faint)).toBe('background-colour');
    const strong = on(paint({ colour: { ...NAVY, alpha: 200 } }));
    expect(concealmentOf(text({ colours: [WHITE] }), BOX, strong)).toBeNull();
  });

  it('gives text the benefit of the doubt over pictures and odd shapes', () => {
    expect(
      concealmentOf(text({ colours: [WHITE] }), BOX, on(paint({ kind: 'picture', colour: null }))),
    ).toBeNull();
    expect(
      concealmentOf(text({ colours: [WHITE] }), BOX, on(paint({ kind: 'shape', colour: NAVY }))),
    ).toBeNull();
  });

  it('sees outlined text by its outline', () => {
    expect(concealmentOf(text({ renderMode: 2, colours: [WHITE, BLACK] }), BOX, PAGE)).toBeNull();
    expect(concealmentOf(text({ renderMode: 2, colours: [WHITE, WHITE] }), BOX, PAGE)).toBe(
      'background-colour',
    );
  });

  it('does not see text under an opaque box painted later', () => {
    expect(concealmentOf(text({}), BOX, on(paint({ order: 20, colour: NAVY })))).toBe('covered');
    expect(concealmentOf(text({}), BOX, on(paint({ order: 20, colour: { ...NAVY, alpha: 90 } })))).toBeNull();
    const aside = { left: 150, top: 50, right: 300, bottom: 300 };
    expect(concealmentOf(text({}), BOX, on(paint({ order: 20, colour: NAVY, box: aside })))).toBeNull();
  });

  it('sees print of 4 points and not of 2', () => {
    expect(concealmentOf(text({ size: 4 }), BOX, PAGE)).toBeNull();
    expect(concealmentOf(text({ size: 2 }), BOX, PAGE)).toBe('tiny-print');
  });

  it('sees text that only sticks out of the page', () => {
    expect(concealmentOf(text({}), { ...BOX, right: 700 }, PAGE)).toBeNull();
    expect(concealmentOf(text({}), { ...BOX, left: 610, right: 700 }, PAGE)).toBe('off-page');
  });

  it('sees text that its clip lets through', () => {
    expect(concealmentOf(text({ clip: AROUND }), BOX, PAGE)).toBeNull();
    const elsewhere = { left: 400, top: 400, right: 410, bottom: 410 };
    expect(concealmentOf(text({ clip: elsewhere }), BOX, PAGE)).toBe('clipped');
  });

  it('takes invisible text for the layer of a scan only in a scan', () => {
    const invisible = text({ renderMode: 3, colours: [] });
    expect(concealmentOf(invisible, BOX, PAGE)).toBe('render-mode');
    expect(concealmentOf(invisible, BOX, { ...PAGE, recognised: true })).toBeNull();
  });
});

function text(values: Partial<TextObject>): TextObject {
  const usual: TextObject = {
    order: 10,
    size: 11,
    bold: false,
    renderMode: 0,
    colours: [BLACK],
    layered: false,
    unsure: false,
    upright: true,
    clip: null,
  };
  return { ...usual, ...values };
}

function paint(values: Partial<Paint>): Paint {
  return { order: 1, box: AROUND, colour: BLACK, kind: 'rectangle', ...values };
}

function on(...paints: readonly Paint[]): Surroundings {
  return { ...PAGE, paints };
}
