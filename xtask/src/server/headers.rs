//! The headers of every answer.

/// Sent with everything.
pub(super) const COMMON: [(&str, &str); 5] = [
    ("Connection", "close"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), clipboard-read=(), clipboard-write=()"),
    // Lets a host page on another site pin the loader by its hash.
    ("Access-Control-Allow-Origin", "*"),
];

/// What a browser may store of a file: the single document and the pages of tests, which it asks about each time. Asked for
/// with `?trace=none`, and of everything else, nothing.
pub(super) fn cache(target: &str) -> &'static str {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let part = [".js", ".webmanifest", ".svg"].iter().any(|ending| path.ends_with(ending));
    if part || query == "trace=none" { "no-store" } else { "no-cache" }
}

/// The single document is opaque even where a host forgets the attribute on its frame, and at the top level.
const SANDBOX: &str = "sandbox allow-scripts allow-downloads allow-modals";

/// The worker that keeps the standalone page fetches the page's own files, and does nothing else.
pub(crate) const WORKER_POLICY: &str = "default-src 'none'; connect-src 'self'";

/// What a file is, by its ending.
pub(super) fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Whether a file is a page, which has a policy.
pub(super) fn is_page(name: &str) -> bool {
    content_type(name).starts_with("text/html")
}

/// A page's policy: what it says in its own `<meta>`, and what only a header can say.
pub(crate) fn policy(name: &str, text: &str, frame_ancestors: &str) -> Option<String> {
    let (_, from) = text.split_once("http-equiv=\"Content-Security-Policy\" content=\"")?;
    let (own, _) = from.split_once('"')?;
    let ancestors = match (name, frame_ancestors) {
        ("waymark.html", "") => "'self'",
        ("waymark.html", chosen) => chosen,
        // The element is for other pages; the standalone page is nobody's part.
        _ => "'none'",
    };
    let sandbox = if name == "waymark.html" { format!("; {SANDBOX}") } else { String::new() };
    Some(format!("{own}; frame-ancestors {ancestors}{sandbox}"))
}

#[cfg(test)]
mod tests {
    use super::{cache, policy};

    /// Whoever loosens the policy does it here too, in sight of a review.
    #[test]
    fn the_single_document_allows_this_and_nothing_else() {
        let page = std::fs::read_to_string(crate::paths::root().join("src/embed/frame.html")).unwrap();
        let allowed = "default-src 'none'; script-src {{script-hashes}} 'wasm-unsafe-eval'; style-src {{style-hashes}}; \
                       img-src data:; base-uri 'none'; form-action 'none'; worker-src blob:; \
                       require-trusted-types-for 'script'; trusted-types waymark-vault; frame-ancestors 'self'; \
                       sandbox allow-scripts allow-downloads allow-modals";
        assert_eq!(policy("waymark.html", &page, "").unwrap(), allowed);
    }

    #[test]
    fn nothing_is_stored_where_no_trace_is_wanted() {
        assert_eq!(cache("/waymark.html"), "no-cache");
        assert_eq!(cache("/waymark.html?trace=none"), "no-store");
        assert_eq!(cache("/?trace=none"), "no-store");
        assert_eq!(cache("/element.js"), "no-store");
    }

    #[test]
    fn the_header_says_what_the_page_says_and_more() {
        let page = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";
        let header = |name| policy(name, page, "").unwrap();
        assert_eq!(header("index.html"), "default-src 'none'; frame-ancestors 'none'");
        let document = "default-src 'none'; frame-ancestors 'self'; sandbox allow-scripts allow-downloads allow-modals";
        assert_eq!(header("waymark.html"), document);
        assert_eq!(policy("index.html", "<p>", ""), None);
    }
}
