// Comforts on top of pages that work without them.
(function () {
  'use strict';

  // A double click sends a form once.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.method !== 'post') return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
  });
  // Coming back with the browser's button, the form can be sent again.
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form').forEach(function (form) { delete form.dataset.sent; });
  });

  // The search of staff is reached from anywhere with Ctrl+K.
  var search = document.getElementById('zoekveld');
  if (search) document.addEventListener('keydown', function (event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    search.focus();
    search.select();
  });

  // A password can be looked at while it is typed.
  document.querySelectorAll('input[data-show]').forEach(function (input) {
    var row = document.createElement('div');
    var button = document.createElement('button');
    row.className = 'password-row';
    button.type = 'button';
    button.className = 'btn btn-outline-secondary';
    button.textContent = input.dataset.show;
    button.setAttribute('aria-controls', input.id);
    button.addEventListener('click', function () {
      var hidden = input.type === 'password';
      input.type = hidden ? 'text' : 'password';
      button.textContent = hidden ? input.dataset.hide : input.dataset.show;
    });
    input.parentNode.insertBefore(row, input);
    row.append(input, button);
    if (input.form) input.form.addEventListener('submit', function () { input.type = 'password'; });
  });

  // A part of a form that is for some choices only is shown with those. The words that say so are for people without this.
  document.querySelectorAll('[data-only-if]').forEach(function (part) {
    var choices = document.getElementsByName(part.dataset.onlyIf);
    var values = part.dataset.values.split(' ');
    function show() {
      part.hidden = !Array.prototype.some.call(choices, function (choice) {
        return choice.checked && values.indexOf(choice.value) >= 0;
      });
    }
    part.querySelectorAll('[data-only]').forEach(function (words) { words.hidden = true; });
    choices.forEach(function (choice) { choice.addEventListener('change', show); });
    window.addEventListener('pageshow', show);
    show();
  });

  // After a refused form, the list of what is wrong gets the focus.
  var errors = document.getElementById('fouten');
  if (errors) errors.focus();

  // Signed out in the meantime: what comes back is another page.
  document.addEventListener('htmx:beforeSwap', function (event) {
    var url = event.detail.xhr.responseURL;
    if (url && new URL(url).pathname === '/aanmelden') {
      event.detail.shouldSwap = false;
      window.location.assign(url);
    }
  });
}());
