"""Opens an address in WebKitGTK, as an application has it in a window, and answers its dialog for printing with PDF files.

Its driver prints nothing, so this goes the way to the paper by itself: the first practice case, the report, then the plan.
Called with an address and a folder; writes 1.pdf and 2.pdf there.
"""
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

ADDRESS, FOLDER = sys.argv[1:3]
MOST_SECONDS = 90
GLANCE_MS = 100

# One step for each glance, when what it needs is there. Answers how far it is.
STEP = """(() => {
  const press = (name) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.innerText.trim() === name && one.checkVisibility());
    button?.click();
    return Boolean(button);
  };
  const label = (name) => [...document.querySelectorAll('label')].find((one) => one.innerText.includes(name));
  // What follows from it is drawn a little later.
  const choose = (name) => {
    label(name).click();
    requestAnimationFrame(() => setTimeout(() => { window.drawn = true; }));
    return true;
  };
  const laidOut = () => document.querySelector('.print-only');
  const whole = () => document.getElementById('vault-ends') && !document.getElementById('rest');
  const steps = [
    () => whole() && press('Practice case 1'),
    () => document.body.innerText.includes('Is it safe and private') && press('Save or print'),
    () => press('Print'),
    () => PRINTED === 1 && !laidOut() && choose('The plan only'),
    () => window.drawn && label('The plan only').control.checked && press('Print'),
  ];
  window.step ??= 0;
  window.step += Boolean(steps[window.step]?.());
  return window.step;
})()"""

printed = 0
fault = "it does not come to the paper"
window, view = Gtk.Window(), WebKit2.WebView.new_with_context(WebKit2.WebContext.new_ephemeral())
window.set_default_size(1280, 800)
window.add(view)
window.show_all()


def failed(_, error):
    global fault
    fault = error.message
    Gtk.main_quit()


def finished(_):
    global printed, fault
    printed += 1
    if printed == 2:
        fault = ""
        Gtk.main_quit()


def answer(_, operation):
    settings = Gtk.PrintSettings()
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, f"file://{FOLDER}/{printed + 1}.pdf")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    settings.set_printer("Print to File")
    operation.set_print_settings(settings)
    operation.set_page_setup(Gtk.PageSetup())
    operation.connect("failed", failed)
    operation.connect("finished", finished)
    operation.print_()
    return True


def glance():
    view.evaluate_javascript(STEP.replace("PRINTED", str(printed)), -1, None, None, None, None)
    return True


view.connect("print", answer)
view.load_uri(ADDRESS)
GLib.timeout_add(GLANCE_MS, glance)
GLib.timeout_add_seconds(MOST_SECONDS, Gtk.main_quit)
Gtk.main()
sys.exit(fault or 0)
