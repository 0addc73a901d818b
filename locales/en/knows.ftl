# What this computer knows.
# Made by: the Waymark team. Reviewed by: nobody yet.

knows-stores = What the browser stores for this page
    .text = Each of these was just looked at.
knows-store = Stores
    .cookies = Cookies
    .local = Local storage
    .session = Session storage
    .databases = Databases
    .caches = Caches of the page
    .files = Files of the page, and all its stores together
    .workers = Programs that stay behind (service workers)
    .history = What the page wrote into the history
    .address = What the page added to the address
    .name = What the page wrote into the name of the window
knows-refused = Impossible here: the browser refuses it
knows-absent = This browser has none
knows-empty = Empty
knows-amount = Not empty: { $count }
knows-not-empty = Something is stored here that is not from Waymark: Waymark stores nothing. Tell whoever looks after this computer or this site, and do not enter anything.
knows-again = Look again
knows-requests = What was sent or loaded
    .text = The browser may on its own ask its maker how to fill in a field that you type in. It sends the shape of the field, not what is typed. Waymark cannot see such requests.
knows-requests-made = { $count ->
    [0] Since this page arrived, it has asked for nothing: 0 requests.
    [one] Since this page arrived, it has made { $count } request. It should be none.
   *[other] Since this page arrived, it has made { $count } requests. It should be none.
}
knows-running = What runs here
    .module = SHA-256 of the program, worked out when it started
    .policy = The policy that the browser enforces
    .text = The policy names every script and style by its own number; the browser runs no other, and lets nothing be sent. The page cannot read its own file whole. Whoever wants to be sure compares the SHA-256 of the file waymark.html with the one that was published.
knows-version = Waymark { $version }
knows-no-fingerprint = This browser cannot work it out here
