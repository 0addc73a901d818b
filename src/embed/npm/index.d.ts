/** A window onto the assessment. What it knows is told in custom-elements.json. */
export declare class WaymarkAssessment extends HTMLElement {
  /** Fulfilled when it can be used; another promise after the element was removed or left, if this one had ended. */
  readonly ready: Promise<void>;
  /** The text of the single document, or a TrustedHTML of it, from a page that keeps it itself; set before the element is in the page. */
  source?: Promise<string | { toJSON(): string }>;
  /** Empties it of everything that was entered; the start page is there again. */
  wipe(): Promise<void>;
  /** Does what Control and S does in it. */
  save(): void;
}

/** What a page may set. Each is told in custom-elements.json. */
export interface WaymarkAttributes {
  mode?: 'frame' | 'inline';
  src?: string;
  integrity?: string;
  'exit-href'?: string;
  lang?: string;
  'second-lang'?: string;
  dir?: string;
  theme?: 'light' | 'dark';
  loading?: 'eager' | 'visible';
  training?: boolean | '';
  instruments?: string;
  'idle-cover'?: string;
  'idle-wipe'?: string;
}

/** What the element says. No event has a detail. */
export interface WaymarkEvents {
  'waymark-ready': Event;
  'waymark-offline-ready': Event;
  'waymark-progress': Event;
  'waymark-saved': Event;
  'waymark-wiped': Event;
  'waymark-exit': Event;
  'waymark-error': Event;
}

declare global {
  interface HTMLElementTagNameMap {
    'waymark-assessment': WaymarkAssessment;
  }
  interface HTMLElementEventMap extends WaymarkEvents {}
}
