// Runs the checker over the whole page, whatever is open on it, and over the shadow root of a host's page.
//
// Where a part keeps what is too long out of sight, the checker cannot see what it stands on: so nothing is kept so.
const [which, colours, done] = arguments;
const host = document.querySelector('waymark-assessment');
const root = host?.shadowRoot ?? document;
const only = which === 'colours' ? colours : [];
const without = which === 'all but colours' ? colours : [];
if (!root.allInSight) {
  root.allInSight = new CSSStyleSheet();
  root.allInSight.replaceSync('.bar, .steps, .support, .said { position: static !important; max-block-size: none !important; overflow: visible !important }');
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, root.allInSight];
}
const rules = only.length > 0 ? { type: 'rule', values: only } : { type: 'tag', values:
  ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] };
const off = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
// The host's own words are the host's.
axe.run(host ?? document, { runOnly: rules, rules: off, resultTypes: ['violations', 'incomplete'], preload: false, performanceTimer: false })
  .then(({ violations, incomplete }) => {
    const kinds = [['violation', violations], ['needs review', incomplete]];
    done(kinds.flatMap(([kind, rules]) => rules.flatMap((rule) => rule.nodes.map((node) => ({
      kind, rule: rule.id, target: node.target.flat().join(' '), html: node.html.slice(0, 300),
      why: [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; '),
    })))));
  }, (fault) => done(String(fault)));
