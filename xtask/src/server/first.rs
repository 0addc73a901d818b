//! A script of a test's own, before all others in a page and named in its policy.
//!
//! Browsers without a protocol that lets a witness into every document get it this way.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// Puts the script first. A page without a policy for scripts stays as it is: it is none of ours.
pub(super) fn put_into(page: &str, script: &str) -> String {
    let hash = STANDARD.encode(Sha256::digest(script));
    let Some((before, after)) = page.split_once("script-src ") else { return page.to_owned() };
    let Some((policy, rest)) = after.split_once("\">") else { return page.to_owned() };
    format!("{before}script-src 'sha256-{hash}' {policy}\"><script>{script}</script>{rest}")
}

#[cfg(test)]
mod tests {
    use super::put_into;

    #[test]
    fn the_script_comes_first_and_the_policy_names_it() {
        let page = "<meta content=\"default-src 'none'; script-src 'self'; img-src data:\"><script src=x></script>";
        // The hash of `a()`: printf 'a()' | openssl dgst -sha256 -binary | base64
        let expected = "<meta content=\"default-src 'none'; script-src 'sha256-HASH' 'self'; img-src data:\">\
                        <script>a()</script><script src=x></script>";
        assert_eq!(put_into(page, "a()"), expected.replace("HASH", "qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4="));
        assert_eq!(put_into("<p>", "a()"), "<p>");
    }
}
