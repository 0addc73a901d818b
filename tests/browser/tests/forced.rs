//! In the system's own colours, which take away grounds and shades: what is chosen, pressed, faulty or has the focus is still
//! told from what is not.

use anyhow::{Result, ensure};
use serde_json::json;
use waymark_journeys::{Journey, Screen};

/// How something is drawn, apart from its words.
const LOOKS: &str = "
    const looks = (element) => {
      const style = getComputedStyle(element);
      return ['borderStyle', 'borderWidth', 'borderColor', 'outlineStyle', 'outlineColor', 'backgroundColor', 'color', 'fontWeight',
        'textDecorationLine'].map((name) => style[name]).join(' | ');
    };
    const [one, other] = Array.from(arguments).slice(0, 2).map((selector) => document.querySelector(selector));
    if (!one || !other) return `nothing is at ${one ? arguments[1] : arguments[0]}`;
    return looks(one) === looks(other) ? `both: ${looks(one)}` : '';";

async fn expect_apart(journey: &Journey, one: &str, other: &str) -> Result<()> {
    let same = journey.script(LOOKS, vec![json!(one), json!(other)]).await?;
    ensure!(same == "", "`{one}` looks like `{other}`: {same}");
    Ok(())
}

#[tokio::test]
async fn states_are_told_apart_in_the_systems_own_colours() -> Result<()> {
    let journey = Journey::start(Screen::LAPTOP).await?;
    journey.prefer("forced-colors", "active").await?;
    journey.open_alone().await?;
    journey.begin_case("In-depth conversation").await?;
    journey.choose("Is it safe and private", "Yes").await?;
    expect_apart(&journey, "main .option-chosen", "main .option:not(.option-chosen, .option-quiet)").await?;
    expect_apart(&journey, "nav [aria-current]", "nav a:not([aria-current]), nav button:not([aria-current])").await?;
    // A checkbox or radio button that is chosen is drawn so by the browser, too.
    ensure!(journey.asks("return document.querySelector('main .option-chosen input').checked").await?, "not chosen");
    journey.go_on_to("The plan").await?;
    journey.type_into("The plan starts on", "no day").await?;
    journey.see("This is not a day of the calendar").await?;
    expect_apart(&journey, "main input[aria-invalid=true]", "main input:not([aria-invalid])").await?;
    let button = "document.querySelector('main.page .button').focus({ focusVisible: true })";
    journey.script(button, vec![]).await?;
    expect_apart(&journey, "main.page .button:focus", "main.page .button:not(:focus)").await?;
    journey.shoot("forced-states").await?;
    journey.expect_quiet().await
}
