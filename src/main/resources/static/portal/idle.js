// Warns before a session ends because nothing was done, and lets people stay. Any tab that is used counts for all.
(function () {
  'use strict';

  var box = document.getElementById('afmelden-melding');
  if (!box) return;

  var KEY = 'portal.used';
  var end = Number(box.dataset.seconds) * 1000;
  // The portal notes to the minute when a session was used last, so that it may end a minute early.
  var over = end - 60000;
  var warning = Math.max(over - Number(box.dataset.before) * 1000, over / 2);
  var text = box.querySelector('[aria-live]');
  var button = box.querySelector('button');
  var used = Date.now();
  var shown = '';

  function remember() {
    used = Date.now();
    try { window.localStorage.setItem(KEY, String(used)); } catch (e) { /* this tab then counts alone */ }
    look();
  }

  function lastUsed() {
    try { return Math.max(used, Number(window.localStorage.getItem(KEY)) || 0); } catch (e) { return used; }
  }

  function show(what) {
    if (what === shown) return;
    shown = what;
    box.classList.toggle('idle-shown', what !== '');
    text.textContent = what ? box.dataset[what] : '';
    button.hidden = what !== 'warning';
  }

  function look() {
    var idle = Date.now() - lastUsed();
    show(idle >= over ? 'over' : (idle >= warning ? 'warning' : ''));
  }

  button.addEventListener('click', function () {
    window.fetch(box.dataset.stay, {
      credentials: 'same-origin', redirect: 'manual', cache: 'no-store',
      headers: { 'X-Requested-With': 'XMLHttpRequest' }
    }).then(function (answer) {
      if (answer.status === 204) {
        remember();
        document.getElementById('inhoud').focus();
      } else {
        show('over');
      }
    }, function () { show('failed'); button.hidden = false; });
  });

  document.addEventListener('htmx:afterRequest', function (event) {
    if (event.detail.successful) remember();
  });
  window.addEventListener('storage', look);
  document.addEventListener('visibilitychange', look);
  window.setInterval(look, 5000);
  remember();
}());
