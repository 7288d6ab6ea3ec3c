// Draws the model of a case, marks where the case stands and what it went through. All of it stands on the page in words
// too, so that nothing is missing where this does not run.
(function () {
  'use strict';

  // What is left around the drawing, for the marks that stick out of it.
  var MARGIN = 0.92;
  var place = document.querySelector('.case-canvas');
  if (!place || !window.BpmnJS) return;

  var figure = place.closest('figure');
  var legend = figure.querySelector('.case-legend');

  function ids(name) { return (place.dataset[name] || '').split(' ').filter(Boolean); }

  function symbol(icon, mark) {
    var sign = document.createElement('span');
    sign.className = 'case-mark case-mark-' + mark;
    var picture = document.createElement('i');
    picture.className = 'bi bi-' + icon;
    sign.appendChild(picture);
    return sign;
  }

  function say(words) { figure.querySelector('[role="status"]').textContent = words; }

  function failed(problem) {
    place.hidden = true;
    legend.hidden = true;
    say(place.dataset.failed);
    throw problem;
  }

  function draw(xml) {
    var viewer = new window.BpmnJS({ container: place });
    return viewer.importXML(xml).then(function () {
      var canvas = viewer.get('canvas');
      var shapes = viewer.get('elementRegistry');
      var overlays = viewer.get('overlays');

      function mark(name, icon, on) {
        ids(on).filter(function (id) { return shapes.get(id); }).forEach(function (id) {
          canvas.addMarker(id, 'case-' + name);
          if (icon) overlays.add(id, { position: { top: -12, left: -12 }, html: symbol(icon, name) });
        });
      }

      var here = ids('tokens').concat(ids('failing'));
      place.dataset.done = ids('done').filter(function (id) { return here.indexOf(id) < 0; }).join(' ');
      place.dataset.tokens = ids('tokens').filter(function (id) { return ids('failing').indexOf(id) < 0; }).join(' ');
      mark('flow', '', 'flows');
      mark('done', 'check-lg', 'done');
      mark('token', 'geo-alt-fill', 'tokens');
      mark('failing', 'exclamation-triangle-fill', 'failing');
      function fit() {
        canvas.resized();
        canvas.zoom('fit-viewport', 'auto');
        canvas.zoom(canvas.zoom() * MARGIN, 'auto');
      }
      fit();
      window.addEventListener('resize', fit);
      var picture = place.querySelector('.djs-container > svg');
      picture.setAttribute('role', 'img');
      picture.setAttribute('aria-label', place.dataset.name);
      say(place.dataset.shown);
      place.dataset.drawn = 'true';
    });
  }

  place.hidden = false;
  legend.hidden = false;
  fetch(place.dataset.model, { credentials: 'same-origin' })
    .then(function (answer) {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.text();
    })
    .then(draw)
    .catch(failed);
}());
