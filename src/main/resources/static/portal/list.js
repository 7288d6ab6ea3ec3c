// A list that follows its search field. The address bar follows too, so that reloading and coming back show the same.
(function () {
  'use strict';

  var form = document.querySelector('form[data-live-list]');
  if (!form) return;

  function list() { return document.querySelector(form.dataset.liveList); }

  document.addEventListener('htmx:afterSettle', function () {
    window.history.replaceState(null, '', list().dataset.address);
  });

  // Signed out in the meantime, or no list to show: the browser asks for the page itself.
  document.addEventListener('htmx:beforeSwap', function (event) {
    if (event.detail.target !== list()) return;
    if (new URL(event.detail.xhr.responseURL).pathname === new URL(form.action).pathname) return;
    event.detail.shouldSwap = false;
    form.submit();
  });

  function fail() { document.getElementById('gevonden').textContent = form.dataset.failed; }
  form.addEventListener('htmx:responseError', fail);
  form.addEventListener('htmx:sendError', fail);
}());
