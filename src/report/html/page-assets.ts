/** What the page is dressed and moved by: the contents of browser/*.css and browser/*.js, read by whoever makes a report. */
export interface PageAssets {
  readonly styles: string;
  readonly script: string;
}
