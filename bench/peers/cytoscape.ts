import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Clustered } from '../clustered.ts';
import { colourOf, frames, type Drawer, type Places } from './drawer.ts';

cytoscape.use(fcose);

const STYLE: cytoscape.StylesheetJson = [
  {
    selector: 'node',
    style: { label: 'data(label)', 'background-color': 'data(colour)', width: 20, height: 20 },
  },
  { selector: 'edge', style: { width: 1, 'curve-style': 'haystack', 'line-color': '#bbbbbb' } },
];

async function drawn(stage: HTMLElement, { nodes, edges }: Clustered, places?: Places): Promise<void> {
  const elements = [
    ...nodes.map(({ en, cluster }, at) => ({
      data: { id: `n${at}`, label: en, colour: colourOf(cluster) },
      ...(places?.[at] && { position: places[at] }),
    })),
    ...edges.map(([a, b], at) => ({ data: { id: `e${at}`, source: `n${a}`, target: `n${b}` } })),
  ];
  const cy = cytoscape({ container: stage, elements, style: STYLE, layout: { name: 'preset' } });
  if (places) cy.fit();
  else {
    const layout = cy.layout({ name: 'fcose', animate: false, randomize: true } as cytoscape.LayoutOptions);
    const stopped = layout.promiseOn('layoutstop');
    layout.run();
    await stopped;
  }
  await frames(2);
}

export const plainCytoscape: Drawer = {
  layOut: (stage, graph) => drawn(stage, graph),
  place: (stage, graph, places) => drawn(stage, graph, places),
};
