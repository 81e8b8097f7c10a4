import type { Clustered } from '../clustered.ts';
import { plainCytoscape } from '../peers/cytoscape.ts';
import { flush } from '../peers/drawer.ts';

const stage = document.querySelector<HTMLElement>('#stage');
const graph = (await (await fetch('./graph.json')).json()) as Clustered;
if (stage) {
  await plainCytoscape.layOut(stage, graph);
  flush(stage);
  document.body.dataset['ready'] = 'yes';
}
