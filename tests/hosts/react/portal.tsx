// The portal of an office: the assessment is one of its parts, taken away and brought back as somebody works.
import { StrictMode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { WaymarkAssessment } from 'waymark-assessment';
import 'waymark-assessment';
import type {} from 'waymark-assessment/react';

function Portal() {
  const [open, setOpen] = useState(true);
  const [said, setSaid] = useState<string[]>([]);
  const element = useRef<WaymarkAssessment>(null);
  useEffect(() => {
    const end = new AbortController();
    const hear = (event: Event) => setSaid((before) => [...before, event.type]);
    element.current?.addEventListener('waymark-ready', hear, { signal: end.signal });
    element.current?.addEventListener('waymark-progress', hear, { signal: end.signal });
    return () => end.abort();
  }, [open]);
  return (
    <main>
      <button onClick={() => setOpen(!open)}>{open ? 'Put away' : 'Bring back'}</button>
      <p id="said">{said.join(' ')}</p>
      {open && <waymark-assessment ref={element} src="/waymark.html" lang="en" exit-href="about:blank" />}
    </main>
  );
}

createRoot(document.getElementById('portal')!).render(<StrictMode><Portal /></StrictMode>);
