import type { DefineComponent } from 'vue';
import type { WaymarkAttributes } from './index.js';

type Heard = (event: Event) => void;

/** What a template may set and hear. */
export interface WaymarkProps extends Omit<WaymarkAttributes, 'exit-href' | 'second-lang' | 'idle-cover' | 'idle-wipe'> {
  exitHref?: WaymarkAttributes['exit-href'];
  secondLang?: WaymarkAttributes['second-lang'];
  idleCover?: WaymarkAttributes['idle-cover'];
  idleWipe?: WaymarkAttributes['idle-wipe'];
  onWaymarkReady?: Heard;
  onWaymarkOfflineReady?: Heard;
  onWaymarkProgress?: Heard;
  onWaymarkSaved?: Heard;
  onWaymarkWiped?: Heard;
  onWaymarkExit?: Heard;
  onWaymarkError?: Heard;
}

declare module 'vue' {
  interface GlobalComponents {
    'waymark-assessment': DefineComponent<WaymarkProps>;
  }
}
