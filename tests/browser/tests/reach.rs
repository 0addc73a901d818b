//! What a checker cannot see: zoom and text spacing, size of what is pressed, errors that are heard, where the focus goes,
//! and notices that are said once.

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use waymark_journeys::{Journey, Key, Screen};

/// A laptop window at 400%, and at 200%.
const ZOOMED: [Screen; 2] = [Screen { width: 320, height: 256 }, Screen { width: 640, height: 400 }];

/// Text as WCAG 1.4.12 lets people set it.
const SPACING: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }'
      + ' p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
";

/// What is pressed and smaller than 24 by 24 pixels. A line of text may hold a smaller one; none does here.
const SMALL: &str = "
    const pressed = [...document.querySelectorAll('button, select, summary, textarea, input')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }));
    const whole = (element) => (element.matches('[type=radio], [type=checkbox]') && element.closest('label')) || element;
    return pressed.map(whole).map((element) => [element, element.getBoundingClientRect()])
      .filter(([, box]) => box.width < 24 || box.height < 24)
      .map(([element, box]) => `${element.innerText || element.tagName}: ${box.width} by ${box.height}`);
";

/// What moves although less motion was asked for.
const MOVING: &str = "
    const still = (style) => [style.transitionDuration, style.animationDuration].every((time) => parseFloat(time) === 0)
      && style.scrollBehavior !== 'smooth';
    return [...document.querySelectorAll('*')].flatMap((element) => [undefined, '::before', '::after']
      .filter((part) => !still(getComputedStyle(element, part))).map((part) => `${element.className}${part || ''}`));
";

async fn expect_none(journey: &Journey, what: &str, script: &str) -> Result<()> {
    let found = journey.script(script, vec![]).await?;
    ensure!(found == json!([]), "{}: {what}: {found}", journey.title().await?);
    Ok(())
}

/// Goes through every page of a practice case and looks at each.
async fn walk(journey: &Journey) -> Result<()> {
    let mut pages = 0;
    loop {
        journey.expect_fit().await?;
        expect_none(journey, "too small to press", SMALL).await?;
        expect_none(journey, "moves", MOVING).await?;
        pages += 1;
        if !journey.has_next().await? {
            break;
        }
        journey.next().await?;
    }
    ensure!(pages > 25, "only {pages} pages were seen");
    Ok(())
}

#[tokio::test]
async fn at_four_times_the_size_with_wide_text_and_no_motion_every_page_fits() -> Result<()> {
    let journey = Journey::start(ZOOMED[0]).await?;
    journey.prefer("prefers-reduced-motion", "reduce").await?;
    journey.open_alone().await?;
    journey.script(SPACING, vec![]).await?;
    journey.expect_fit().await?;
    journey.shoot("zoomed-start").await?;
    journey.press("Practice case 1").await?;
    journey.shoot("zoomed-questions").await?;
    walk(&journey).await?;
    journey.expect_quiet().await
}

#[tokio::test]
async fn at_twice_the_size_the_pages_with_most_on_them_fit() -> Result<()> {
    let journey = Journey::start(ZOOMED[1]).await?;
    journey.open_alone().await?;
    journey.press("Practice case 1").await?;
    for title in
        ["Country and route", "What it adds up to", "The plan", "Messages between the offices", "Save or print"]
    {
        journey.go_on_to(title).await?;
        journey.expect_fit().await?;
    }
    journey.shoot("zoomed-outputs").await?;
    Ok(())
}

/// What has the focus: its name as it is spoken, and whether it is marked as faulty.
const FOCUS: &str = "
    const at = document.activeElement;
    const name = at.getAttribute('aria-label') || at.innerText || '';
    return [at.tagName.toLowerCase(), name.replace(/\\s+/g, ' ').trim(), at.getAttribute('aria-invalid') === 'true'];
";

async fn focus(journey: &Journey) -> Result<Value> {
    journey.script(FOCUS, vec![]).await
}

#[tokio::test]
async fn an_error_is_heard_and_its_summary_leads_to_what_mends_it() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;

    // A typed answer: the error comes when the field is left, as an alert, and stays part of the field's name.
    journey.go_on_to_question("Is there a date for leaving?").await?;
    journey.type_into("Date", "tomorrow").await?;
    journey.wait("the alert", || journey.asks("return document.querySelectorAll('[role=alert]').length === 1")).await?;
    let field = "const field = document.querySelector('.date-field input');
        const said = document.querySelector('[role=alert]').innerText;
        return field.getAttribute('aria-invalid') === 'true' && field.getAttribute('aria-label').includes(said)
          && [...document.querySelectorAll('input[type=radio]')].every((radio) => !radio.hasAttribute('aria-invalid'))";
    ensure!(journey.asks(field).await?, "the error is no part of the field");

    // A form that was sent too early: the summary takes the focus, and each of its lines leads to a part of the form.
    journey.go_on_to("The decision").await?;
    journey.press("Record the decision").await?;
    journey
        .wait("the focus on the summary", || async {
            Ok(focus(&journey).await?[1].as_str().is_some_and(|name| name.starts_with("The decision was not recorded")))
        })
        .await?;
    ensure!(journey.asks("return document.querySelectorAll('[role=alert]').length === 0").await?, "it is said twice");
    journey.shoot("summary").await?;
    journey.press("Go there: Who decides").await?;
    journey.wait("the focus on the field", || async { Ok(focus(&journey).await?[0] == "select") }).await?;
    Ok(())
}

#[tokio::test]
async fn a_dialog_keeps_the_focus_and_gives_it_back() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    for (button, title) in [("Wipe", "Wipe everything?"), ("Languages: English", "Languages"), ("Keys", "Keys")] {
        journey.press(button).await?;
        journey
            .wait("the dialog", || journey.asks("return document.activeElement.closest('[role=dialog]') !== null"))
            .await?;
        // Once round with the tab key, nothing behind is reached.
        for _ in 0..12 {
            journey.keys(Key::Tab).await?;
            let inside = "return document.activeElement.closest('[role=dialog]') !== null";
            ensure!(journey.asks(inside).await?, "{title}: the focus gets out");
        }
        journey.keys(Key::Escape).await?;
        journey.wait("the focus back", || async { Ok(focus(&journey).await?[1] == button) }).await?;
    }
    Ok(())
}

/// Counts every time that something is put into a part that is read out.
const LISTEN: &str = "
    window.said = [];
    const live = (node) => (node.nodeType === 1 ? node : node.parentElement)?.closest('[aria-live], [role=status], [role=alert]');
    new MutationObserver((changes) => {
      const parts = new Set(changes.map(({ target }) => live(target)).filter(Boolean));
      parts.forEach((part) => part.innerText.trim() && window.said.push(part.innerText.trim()));
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
";

#[tokio::test]
async fn a_notice_is_said_once_and_answers_say_nothing() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.script(LISTEN, vec![]).await?;
    journey.choose("Is it safe and private", "Yes").await?;
    ensure!(journey.script("return window.said", vec![]).await? == json!([]), "an answer is read out");
    journey.choose("Is it safe and private", "No").await?;
    journey.wait("the notice", || journey.asks("return window.said.length > 0")).await?;
    let said = journey.script("return window.said", vec![]).await?;
    ensure!(said.as_array().is_some_and(|said| said.len() == 1), "it is said more than once: {said}");
    Ok(())
}

/// Questions are groups with a name, each control in them has one of its own, and the order of focus is that of the page.
#[tokio::test]
async fn groups_names_and_order_are_right_on_a_page_of_questions() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.open_alone().await?;
    journey.press("Practice case 1").await?;
    journey.go_on_to_question("has anyone threatened the person?").await?;
    let unnamed = "
        const groups = [...document.querySelectorAll('.page fieldset')];
        const bare = groups.filter((group) => !group.querySelector(':scope > legend')?.innerText.trim()).map((group) => group.dataset.item);
        const nested = [...document.querySelectorAll('fieldset > .choices[role=radiogroup]')]
          .filter((choices) => choices.getAttribute('aria-label') === choices.parentElement.querySelector('legend').innerText)
          .map((choices) => `named twice: ${choices.getAttribute('aria-label')}`);
        return [...bare, ...nested];";
    expect_none(&journey, "groups", unnamed).await?;
    let doubled = "
        const names = [...document.querySelectorAll('.page button')].filter((button) => button.checkVisibility())
          .map((button) => button.getAttribute('aria-label') || button.innerText);
        return names.filter((name, at) => names.indexOf(name) !== at);";
    expect_none(&journey, "two buttons have one name", doubled).await?;
    let jumping = "return [...document.querySelectorAll('[tabindex]')].filter((element) => element.tabIndex > 0).map((element) => element.outerHTML)";
    expect_none(&journey, "out of order", jumping).await
}
