// Comforts for handing in an attest: files go up as soon as they are chosen or dropped, with a bar that shows how far
// they are, and are put in order by dragging. The form works without any of it.
(function () {
  'use strict';

  function say(form, text) { form.querySelector('[data-status]').textContent = text; }
  function list(form) { return form.querySelector('.files'); }
  function input(form) { return form.querySelector('input[type=file]'); }

  function makeDraggable(form) {
    var files = list(form).querySelectorAll('li');
    if (files.length > 1) files.forEach(function (file) { file.draggable = true; });
  }

  function showProgress(form, part) {
    var bar = form.querySelector('progress');
    var percent = Math.round(part * 100);
    bar.value = percent;
    bar.nextElementSibling.textContent = form.dataset.busy + ': ' + percent + ' %';
  }

  function setBusy(form, busy) {
    form.querySelector('.uploading').hidden = !busy;
    if (busy) {
      form.dataset.uploading = 'yes';
      showProgress(form, 0);
      say(form, form.dataset.busy);
    } else {
      delete form.dataset.uploading;
    }
  }

  function holdsFiles(event) {
    return event.dataTransfer && Array.from(event.dataTransfer.types).includes('Files');
  }

  // The button that moved a file may be dull now, and the one that removed it is gone.
  function keepFocus(form, button) {
    var active = document.activeElement;
    if (active && active !== document.body && !active.disabled) return;
    var file = document.querySelector('[data-file="' + button.closest('li').dataset.file + '"]');
    var next = file && file.querySelector('button:not(:disabled)');
    (next || list(form).querySelector('button:not(:disabled)') || input(form)).focus();
  }

  document.querySelectorAll('.attest-form').forEach(function (form) {
    var dragged = null;
    var zone = form.querySelector('.drop');

    form.querySelectorAll('.without-script').forEach(function (button) { button.hidden = true; });
    makeDraggable(form);

    // Files that are still on their way would miss the attest.
    form.addEventListener('submit', function (event) {
      if (!form.dataset.uploading) return;
      event.preventDefault();
      event.stopPropagation();
      say(form, form.dataset.wait);
    });
    input(form).addEventListener('click', function (event) {
      if (!form.dataset.uploading) return;
      event.preventDefault();
      say(form, form.dataset.wait);
    });

    form.addEventListener('htmx:beforeRequest', function (event) {
      if (event.target === input(form)) setBusy(form, true);
    });
    form.addEventListener('htmx:xhr:progress', function (event) {
      var sent = event.detail;
      if (event.target === input(form) && sent.lengthComputable && sent.total) showProgress(form, sent.loaded / sent.total);
    });
    form.addEventListener('htmx:afterRequest', function (event) {
      if (event.target !== input(form)) return;
      setBusy(form, false);
      if (event.detail.successful) input(form).value = '';
    });
    // Never over what somebody typed, or is typing, since the question was asked.
    form.addEventListener('htmx:beforeSwap', function (event) {
      var expiry = form.querySelector('[name=expiresOn]');
      var asked = event.detail.requestConfig.formData.get('expiresOn') || '';
      if (!event.detail.target.id.startsWith('vervaldatum-')) return;
      if (expiry.value !== asked || expiry.validity.badInput) event.detail.shouldSwap = false;
    });
    form.addEventListener('htmx:afterSettle', function () {
      var said = list(form).querySelector('[data-said]');
      if (!said) return;
      say(form, said.textContent);
      said.remove();
      makeDraggable(form);
    });
    form.addEventListener('htmx:afterRequest', function (event) {
      var button = event.detail.requestConfig.elt;
      if (button.matches('.files button')) setTimeout(function () { keepFocus(form, button); }, 100);
    });
    form.addEventListener('htmx:responseError', function (event) {
      say(form, event.detail.xhr.status === 413 ? form.dataset.tooLarge : form.dataset.failed);
    });
    form.addEventListener('htmx:sendError', function () { say(form, form.dataset.failed); });

    // Files from the desktop, anywhere on the field.
    zone.addEventListener('dragover', function (event) {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      zone.classList.add('drop-here');
    });
    zone.addEventListener('dragleave', function (event) {
      if (!zone.contains(event.relatedTarget)) zone.classList.remove('drop-here');
    });
    zone.addEventListener('drop', function (event) {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      zone.classList.remove('drop-here');
      if (form.dataset.uploading) {
        say(form, form.dataset.wait);
        return;
      }
      input(form).files = event.dataTransfer.files;
      input(form).dispatchEvent(new Event('change', { bubbles: true }));
    });

    // A file of the list onto the place of another one.
    form.addEventListener('dragstart', function (event) {
      dragged = event.target.closest ? event.target.closest('.files li') : null;
    });
    form.addEventListener('dragover', function (event) {
      if (dragged && event.target.closest('.files li')) event.preventDefault();
    });
    form.addEventListener('dragend', function () { dragged = null; });
    form.addEventListener('drop', function (event) {
      var place = event.target.closest('.files li');
      if (!dragged || !place || place === dragged) return;
      event.preventDefault();
      window.htmx.ajax('POST', dragged.dataset.move, {
        source: list(form),
        target: list(form),
        swap: 'outerHTML',
        values: {
          position: Array.from(place.parentNode.children).indexOf(place),
          _csrf: form.querySelector('[name=_csrf]').value
        }
      });
      dragged = null;
    });
  });
}());
