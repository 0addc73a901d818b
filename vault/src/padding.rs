//! Lengths that say little.
//!
//! Line feeds are added to the end of a content until it is as long as the next of eight sizes. All
//! contents are text in which line feeds at the end mean nothing, so whoever opens a file with the
//! standard tool can use what comes out as it is.

use crate::Fault;

/// The smallest padded size, in bytes. A case that was only begun and one of many pages both fit.
pub const SMALLEST: usize = 16 * 1024;

/// The largest padded size, in bytes: above the largest case file, which is half of it.
pub const LARGEST: usize = 2 * 1024 * 1024;

const FILLER: u8 = b'\n';

/// The padded size of a content: the next power of two, from [`SMALLEST`] to [`LARGEST`].
///
/// # Errors
/// [`Fault::Oversized`] when there is none.
pub fn size(content: usize) -> Result<usize, Fault> {
    let size = content.max(SMALLEST).checked_next_power_of_two().ok_or(Fault::Oversized)?;
    if size <= LARGEST { Ok(size) } else { Err(Fault::Oversized) }
}

/// Whether a length is one of the padded sizes.
pub fn is_size(length: usize) -> bool {
    size(length) == Ok(length)
}

/// The content with its filler.
///
/// # Errors
/// [`Fault::Oversized`] when the content is larger than the largest size.
pub fn pad(content: &str) -> Result<Vec<u8>, Fault> {
    let mut padded = Vec::with_capacity(size(content.len())?);
    padded.extend_from_slice(content.as_bytes());
    padded.resize(size(content.len())?, FILLER);
    Ok(padded)
}

/// The content without its filler; also without line feeds of its own at the end.
pub fn unpad(padded: &str) -> &str {
    padded.trim_end_matches(char::from(FILLER))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_eight_sizes() {
        let mut sizes: Vec<usize> = (0..=LARGEST).step_by(1024).filter_map(|length| size(length).ok()).collect();
        sizes.dedup();
        assert_eq!(sizes.iter().map(|size| size / 1024).collect::<Vec<_>>(), [16, 32, 64, 128, 256, 512, 1024, 2048]);
        assert!(sizes.into_iter().all(is_size));
    }

    #[test]
    fn the_edges_of_the_sizes() {
        for (content, expected) in [(0, 16), (1, 16), (16, 16), (32, 32), (1024, 1024), (2048, 2048)] {
            assert_eq!(size(content * 1024), Ok(expected * 1024));
        }
        assert_eq!(size(16 * 1024 + 1), Ok(32 * 1024));
        assert_eq!(size(LARGEST + 1), Err(Fault::Oversized));
        assert_eq!(size(usize::MAX), Err(Fault::Oversized));
    }

    #[test]
    fn the_filler_goes_again() {
        for content in ["", "{}", "{}\n", " {\n}\n\n", "å"] {
            let padded = String::from_utf8(pad(content).expect("small")).expect("text");
            assert_eq!(padded.len(), SMALLEST);
            assert_eq!(unpad(&padded), content.trim_end_matches('\n'));
        }
    }
}
