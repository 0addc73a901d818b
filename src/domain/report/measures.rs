//! Questionnaires with points: a profile by dimension, with how much of it was answered and what it
//! could be (RI 9.1).

use super::answers::day;
use super::{Arg, Block, Line, Say, Source};
use crate::domain::case::Wave;
use crate::domain::score::{Pack, Profile, Score, score};

impl Source<'_> {
    pub(super) fn measures(self) -> Vec<Block> {
        self.case.waves.iter().filter_map(|wave| self.wave(wave)).collect()
    }

    fn wave(self, wave: &Wave) -> Option<Block> {
        let pack = self.catalogue.packs().iter().find(|pack| pack.id == wave.pack)?;
        let title = Say::key("report-wave")
            .with("pack", Arg::Say(Say::key(pack.title_key.clone())))
            .with("date", Arg::Say(day(&wave.on)));
        if pack.version != wave.version {
            return Some(Block::sentences(vec![Say::key("report-wave-version")]).titled(title));
        }
        let scored = score(pack, &wave.answers);
        let mut lines: Vec<Line> = scored.profiles.iter().map(|profile| self.profile(pack, profile)).collect();
        if let Some(composite) = &scored.composite {
            lines.push(Line::of(Say::key("report-composite"), score_in_words(composite)));
        }
        if scored.unverified {
            lines.push(Line::of(Say::key("report-pack"), Say::key("report-unverified")));
        }
        Some(Block::facts(lines).titled(title))
    }

    fn profile(self, pack: &Pack, profile: &Profile) -> Line {
        let own = Say::part(format!("{}-dimensions", pack.title_key), profile.dimension.clone());
        let label = Say::First(vec![own, Say::part("measures-dimension", profile.dimension.clone())]);
        let answered = Say::key("report-coverage")
            .with("answered", Arg::Count(profile.answered))
            .with("applicable", Arg::Count(profile.applicable));
        let bounds = profile.bounds.map(|(worst, best)| {
            let worst = Say::Decimal(worst.display());
            Say::key("report-bounds")
                .with("worst", Arg::Say(worst))
                .with("best", Arg::Say(Say::Decimal(best.display())))
        });
        let declined =
            (profile.declined > 0).then(|| Say::key("report-declined").with("count", Arg::Count(profile.declined)));
        Line::of(label, score_in_words(&profile.score)).and([answered]).and(bounds).and(declined)
    }
}

fn score_in_words(score: &Score) -> Say {
    match score {
        Score::Computed(value) => Say::Decimal(value.display()),
        Score::TooLittleAnswered => Say::key("report-too-little-answered"),
        Score::Incomplete => Say::key("report-incomplete"),
        Score::NothingApplies => Say::key("report-nothing-applies"),
        Score::WeightsMissing => Say::key("report-weights-missing"),
    }
}
