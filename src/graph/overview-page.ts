/** The middle of what is seen of an overview, in whole model pixels, and the zoom in thousandths. */
export type OverviewPlace = readonly [x: number, y: number, zoom: number];

/** The overview of the whole network. Who stands where follows from the data; without `seen` all of it is seen. */
export interface OverviewPage {
  is: 'overview';
  seen?: OverviewPlace;
}
