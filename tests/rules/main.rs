//! The rules, held against the specification, a second reading of it, and their own promises. One program, so that it is
//! linked once; it needs the domain alone.

mod engine;
mod made_up;
mod random_case;
mod reference;

mod architecture;
mod case_file;
mod cash;
mod conditions;
mod consent;
mod contacts;
mod contrast;
mod editions;
mod engine_check;
mod gates;
mod hand_over;
mod joint;
mod never_lowers;
mod plan_facts;
mod plan_rules;
mod properties;
mod readiness;
mod reassessment;
mod reference_check;
mod report;
mod rich_case;
mod scores;
mod silence;
mod undo;
