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

  // After a refused form, the list of what is wrong gets the focus.
  var errors = document.getElementById('fouten');
  if (errors) errors.focus();
}());
