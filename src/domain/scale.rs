//! The scales of the findings. Each runs from least to most serious, and findings combine by `max`.

use serde::{Deserialize, Serialize};

/// How serious the danger of reprisal is (SA 3.3). There is no "none" and no "low".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Level {
    /// Where everyone who got away starts.
    #[default]
    #[serde(rename = "A")]
    Standing,
    /// Something makes it greater.
    #[serde(rename = "B")]
    Raised,
    /// A serious sign, or a plan to help the authorities that has become known.
    #[serde(rename = "C")]
    High,
    /// Within reach, or a serious sign joined with reach or knowledge.
    #[serde(rename = "D")]
    Critical,
}

/// How soon (SA 3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Timing {
    /// No known date.
    #[default]
    #[serde(rename = "T0")]
    NoDate,
    /// A known or likely trigger ahead.
    #[serde(rename = "T1")]
    TriggerAhead,
    /// Now, or within days.
    #[serde(rename = "T2")]
    Now,
}

/// How much is known (SA 3.4.2 U4), from least to most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Too little to call anyone ready or to set a level lower.
    Insufficient,
    /// Something important is open.
    Limited,
    /// The important things are known.
    Adequate,
}

/// The danger of being exploited again on return (SA 3.6), a separate judgement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Retrafficking {
    /// None of the listed factors is known. Not the same as no danger.
    #[default]
    #[serde(rename = "RT-A")]
    NoneKnown,
    /// One or two factors, or an important one not known.
    #[serde(rename = "RT-B")]
    Some,
    /// Three or more factors, or one that is enough alone.
    #[serde(rename = "RT-C")]
    Many,
}

/// Whether the journey can be booked (SA 7.5), from best to worst. Never the same as safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Readiness {
    /// Nothing in the way that is known.
    #[default]
    Ready,
    /// Ready, with conditions that each have a named owner.
    Conditions,
    /// Something is still missing.
    NotReady,
    /// Nobody travels.
    Stop,
}

/// The general situation on one leg (SA 3.1). There is no "low".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Band {
    /// Noted.
    #[default]
    Noted,
    /// Conditions need a plan.
    Medium,
    /// Conditions make reprisals easier.
    High,
}

/// A part of the journey (SA 3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Leg {
    /// Where the person stays now.
    #[default]
    Stay,
    /// Where they pass through.
    Transit,
    /// Where they return or move to.
    Return,
}

/// Whom a finding is about (SA 3, objects of risk).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// The person.
    #[default]
    Person,
    /// Dependants who travel along.
    Dependants,
    /// Family or others at home.
    Family,
    /// Other residents.
    Residents,
    /// Staff, volunteers and interpreters.
    Staff,
    /// The premises.
    Premises,
}

impl Level {
    /// All levels, least serious first.
    pub const ALL: [Self; 4] = [Self::Standing, Self::Raised, Self::High, Self::Critical];

    /// One step up, held at [`Level::Critical`].
    pub fn raised(self) -> Self {
        match self {
            Self::Standing => Self::Raised,
            Self::Raised => Self::High,
            Self::High | Self::Critical => Self::Critical,
        }
    }

    /// One step down, held at [`Level::Standing`].
    pub fn lowered(self) -> Self {
        match self {
            Self::Standing | Self::Raised => Self::Standing,
            Self::High => Self::Raised,
            Self::Critical => Self::High,
        }
    }

    /// The letter used in files and beside the word.
    pub fn code(self) -> &'static str {
        match self {
            Self::Standing => "A",
            Self::Raised => "B",
            Self::High => "C",
            Self::Critical => "D",
        }
    }
}

impl Timing {
    /// All timings, least urgent first.
    pub const ALL: [Self; 3] = [Self::NoDate, Self::TriggerAhead, Self::Now];

    /// The code used in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoDate => "T0",
            Self::TriggerAhead => "T1",
            Self::Now => "T2",
        }
    }
}

impl Confidence {
    /// The code used in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Insufficient => "insufficient",
            Self::Limited => "limited",
            Self::Adequate => "adequate",
        }
    }
}

impl Retrafficking {
    /// The code used in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoneKnown => "RT-A",
            Self::Some => "RT-B",
            Self::Many => "RT-C",
        }
    }
}

impl Readiness {
    /// The code used in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Conditions => "conditions",
            Self::NotReady => "not_ready",
            Self::Stop => "stop",
        }
    }
}

impl Band {
    /// The code used in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Noted => "noted",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

impl Leg {
    /// All legs in the order of travel.
    pub const ALL: [Self; 3] = [Self::Stay, Self::Transit, Self::Return];

    /// The code used in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Stay => "stay",
            Self::Transit => "transit",
            Self::Return => "return",
        }
    }
}

impl About {
    /// All objects of risk, in the order of display.
    pub const ALL: [Self; 6] =
        [Self::Person, Self::Dependants, Self::Family, Self::Residents, Self::Staff, Self::Premises];

    /// The code used in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Dependants => "dependants",
            Self::Family => "family",
            Self::Residents => "residents",
            Self::Staff => "staff",
            Self::Premises => "premises",
        }
    }
}
