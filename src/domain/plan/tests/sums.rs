//! Sums per currency, lines per dimension and level, and what a message may carry.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

fn money(edit: MoneyEdit) -> LineEdit {
    LineEdit::Money(edit)
}

proptest! {
    /// RI 9.2, item 11. The sums are counted a second time from the decimal text.
    #[test]
    fn planned_totals_are_the_sums_of_the_lines(
        edits in prop::collection::vec((1..5_u32, 0..4_u8, 0..100_000_u32, 0..4_usize), 0..40),
    ) {
        let world = World::new();
        let mut plan = Plan::default();
        act(&mut plan, &world, PlanAction::CheckRisk(risk_ref()));
        for id in 1..5 {
            act(&mut plan, &world, new_line(Dimension::Economic));
            ready(&mut plan, &world, id);
        }
        for (line, what, number, code) in edits {
            let currencies = ["EUR", "USD", "XOF", "nothing"];
            let typed_amount = match number % 3 {
                0 => format!("{number}"),
                1 => format!("{}.{:02}", number / 100, number % 100),
                _ => "much".to_owned(),
            };
            let statuses = [LineStatus::Proposed, LineStatus::Dropped, LineStatus::DeclinedByPerson, LineStatus::Accepted];
            let change = match what {
                0 => money(MoneyEdit::Planned(typed_amount)),
                1 => money(MoneyEdit::Currency(currencies[code].to_owned())),
                2 => money(MoneyEdit::Spent(typed_amount)),
                _ => status(statuses[code]),
            };
            edit(&mut plan, &world, line, change);
        }
        let mut expected: BTreeMap<String, u64> = BTreeMap::new();
        for amount in plan.content().lines.iter().filter(|line| line.is_live()).filter_map(|line| line.planned().ok()) {
            let minor: u64 = amount.decimal().replace('.', "").parse().expect("digits");
            *expected.entry(amount.currency.code().to_owned()).or_default() += minor;
        }
        let totals = plan.totals();
        let found: BTreeMap<String, u64> =
            totals.planned.amounts().map(|sum| (sum.currency.code().to_owned(), sum.minor)).collect();
        prop_assert_eq!(found, expected);
        for line in &plan.content().lines {
            let typed_badly = |text: &str, read: bool| !text.is_empty() && !read;
            let planned = line.is_live() && typed_badly(&line.money.planned, line.planned().is_ok());
            let left_out = planned || typed_badly(&line.money.spent, line.spent().is_ok());
            prop_assert_eq!(totals.left_out.contains(&line.id), left_out);
        }
    }

    /// RI 9.2, item 12.
    #[test]
    fn months_from_a_fixed_anchor_never_drift(year in 1900..2100_i32, month in 1..=12_u8, date in 1..=31_u8) {
        let Some(anchor) = Date::new(year, month, date) else { return Ok(()) };
        let months: Vec<u16> = (1..=36).collect();
        let following = schedule::Following {
            anchor,
            days: &[],
            months: &months,
            agreed: true,
            last_contact: None,
            agreed_next: None,
            security_days: None,
            security_review_by: None,
            today: anchor,
        };
        for point in schedule::schedule(&following).points {
            let (_, _, day_of_month) = point.due.parts();
            let (_, next_month, _) = point.due.plus_days(1).parts();
            let (_, this_month, _) = point.due.parts();
            prop_assert!(day_of_month == date || (day_of_month < date && next_month != this_month));
            let schedule::After::Months(months) = point.after else { return Ok(()) };
            prop_assert_eq!((u16::from(month) - 1 + months) % 12 + 1, u16::from(this_month));
        }
    }
}

#[test]
fn the_grid_counts_lines_that_still_count() {
    let world = World::new();
    let mut plan = sound_plan(&world);
    act(&mut plan, &world, new_line(Dimension::Social));
    edit(&mut plan, &world, 2, LineEdit::Level(PlanLevel::Community));
    act(&mut plan, &world, new_line(Dimension::Social));
    edit(&mut plan, &world, 3, status(LineStatus::Dropped));
    let grid = plan.grid();
    assert_eq!(grid[&Dimension::Social][&PlanLevel::Individual], 1);
    assert_eq!(grid[&Dimension::Social][&PlanLevel::Community], 1);
    assert_eq!(grid.values().flat_map(BTreeMap::values).sum::<usize>(), 2);
}

#[test]
fn a_summary_carries_words_only_where_they_were_released() {
    let world = World::new();
    let mut plan = sound_plan(&world);
    edit(&mut plan, &world, 1, LineEdit::Approach(Some("onward".into())));
    edit(&mut plan, &world, 1, LineEdit::Step("a bus at noon".to_owned()));
    edit(&mut plan, &world, 1, LineEdit::Goal("near my sister".to_owned()));
    let summary = plan.summary(&world.approaches);
    assert_eq!((summary[0].assistance.as_deref(), summary[0].released.as_deref()), (Some("A"), None));
    plan.apply(PlanAction::Release(PlanText::Line(LineId(1)), true), &world.case()).expect("a tick");
    let summary = plan.summary(&world.approaches);
    assert_eq!(summary[0].released.as_deref(), Some("a bus at noon"));
    assert!(!format!("{summary:?}").contains("sister"));
    edit(&mut plan, &world, 1, status(LineStatus::Dropped));
    assert!(plan.summary(&world.approaches).is_empty());
}
