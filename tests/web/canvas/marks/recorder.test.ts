import { describe, expect, it } from 'vitest';
import { Recorder } from '../../../../src/web/canvas/marks/recorder.ts';

describe('what is painted on a recorder', () => {
  it('is kept where it would be seen, as large as it would be', () => {
    const recorder = new Recorder();
    recorder.translate(10, 20);
    recorder.scale(2);
    recorder.save();
    recorder.translate(3, 4);
    recorder.lineWidth = 1.5;
    recorder.globalAlpha *= 0.5;
    recorder.beginPath();
    recorder.moveTo(0, 0);
    recorder.lineTo(1, 1);
    recorder.stroke();
    recorder.restore();
    recorder.beginPath();
    recorder.moveTo(0, 0);
    recorder.fill();
    expect(recorder.marks).toEqual([
      { is: 'path', d: 'M16 28L18 30', stroke: '#000000', width: 3, opacity: 0.5 },
      { is: 'path', d: 'M10 20', fill: '#000000' },
    ]);
  });

  it('is one text with its rim, however many strokes that took', () => {
    const recorder = new Recorder();
    recorder.font = '500 12px Inter, sans-serif';
    recorder.textAlign = 'center';
    recorder.strokeStyle = '#ffffff';
    recorder.lineWidth = 3.5;
    recorder.strokeText('Seoul');
    recorder.fillText('Seoul', 5, 6);
    expect(recorder.marks).toEqual([
      {
        ...{ is: 'text', text: 'Seoul', at: { x: 5, y: 6 }, fill: '#000000', align: 'center' },
        font: { weight: 500, size: 12, family: 'Inter, sans-serif' },
        halo: { colour: '#ffffff', width: 3.5 },
      },
    ]);
  });

  it('reads the digits of a badge as one number, in its middle', () => {
    const recorder = new Recorder();
    recorder.textAlign = 'center';
    for (const [i, digit] of ['+', '1', '2'].entries()) recorder.fillText(digit, 10 + 7 * i, 4);
    expect(recorder.marks).toMatchObject([{ text: '+12', at: { x: 17, y: 4 } }]);
  });
});
