import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { WaymarkAssessment, WaymarkAttributes } from './index.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'waymark-assessment': DetailedHTMLProps<HTMLAttributes<WaymarkAssessment>, WaymarkAssessment> & WaymarkAttributes;
    }
  }
}
