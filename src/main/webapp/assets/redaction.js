/* Draws a box with the mouse, or moves it with the arrow keys while the picture has the focus. The form does everything without this. */
(function () {
  'use strict';
  var picture = document.getElementById('sheet');
  var names = ['x', 'y', 'width', 'height'];
  var fields = names.map(function (name) { return document.getElementById(name); });
  if (!picture || fields.some(function (field) { return !field; })) { return; }
  var frame = document.createElement('div');
  frame.className = 'drawn';
  frame.hidden = true;
  picture.parentNode.appendChild(frame);
  picture.tabIndex = 0;
  picture.draggable = false;
  var start = null;

  function whole(value, least, most) { return Math.max(least, Math.min(most, Math.round(value))); }
  function numbers() { return fields.map(function (field) { return parseInt(field.value, 10) || 0; }); }
  function show() {
    var box = numbers();
    frame.hidden = box[2] < 1 || box[3] < 1;
    names.forEach(function (name, at) {
      frame.style[['left', 'top', 'width', 'height'][at]] = box[at] / 10 + '%';
    });
  }
  function set(box) {
    var x = whole(box[0], 0, 999), y = whole(box[1], 0, 999);
    [x, y, whole(box[2], 1, 1000 - x), whole(box[3], 1, 1000 - y)].forEach(function (value, at) { fields[at].value = value; });
    show();
  }
  function place(event) {
    var area = picture.getBoundingClientRect();
    return [(event.clientX - area.left) * 1000 / area.width, (event.clientY - area.top) * 1000 / area.height];
  }
  picture.addEventListener('pointerdown', function (event) {
    start = place(event);
    picture.setPointerCapture(event.pointerId);
  });
  picture.addEventListener('pointermove', function (event) {
    if (!start) { return; }
    var now = place(event);
    var left = Math.max(0, Math.min(start[0], now[0])), top = Math.max(0, Math.min(start[1], now[1]));
    set([left, top, Math.min(1000, Math.max(start[0], now[0])) - left, Math.min(1000, Math.max(start[1], now[1])) - top]);
  });
  picture.addEventListener('pointerup', function () {
    start = null;
    document.getElementById('ground').focus();
  });
  picture.addEventListener('keydown', function (event) {
    var way = { ArrowLeft: [-5, 0], ArrowRight: [5, 0], ArrowUp: [0, -5], ArrowDown: [0, 5] }[event.key];
    if (!way) { return; }
    event.preventDefault();
    var box = numbers();
    if (box[2] < 1 || box[3] < 1) { box = [400, 400, 200, 40]; }
    var at = event.shiftKey ? 2 : 0;
    box[at] += way[0];
    box[at + 1] += way[1];
    set(box);
  });
  fields.forEach(function (field) { field.addEventListener('input', show); });
  show();
}());
