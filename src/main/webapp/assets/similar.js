// While a subject is typed, shows what is published already. The form works without it.
(function () {
  "use strict";
  var field = document.getElementById("subject");
  var place = document.getElementById("similar");
  if (!field || !place || !window.fetch || !window.URLSearchParams) {
    return;
  }
  var status = place.querySelector("[role=status]");
  var box = null;
  var timer = 0;
  var asked = "";

  function clear() {
    if (box) {
      box.remove();
      box = null;
    }
    status.textContent = "";
  }

  function show(rows) {
    clear();
    if (!rows.length) {
      return;
    }
    box = document.createElement("div");
    box.className = "note";
    var words = rows.length === 1 ? place.dataset.one : place.dataset.many;
    var heading = box.appendChild(document.createElement("p"));
    heading.appendChild(document.createElement("strong")).textContent = words;
    box.appendChild(document.createElement("p")).textContent = place.dataset.text;
    var list = box.appendChild(document.createElement("ul"));
    rows.forEach(function (row) {
      var link = document.createElement("a");
      link.href = row.url;
      link.target = "_blank";
      link.rel = "noopener";
      link.appendChild(document.createElement("bdi")).textContent = row.title;
      link.appendChild(document.createTextNode(" " + place.dataset.tab));
      list.appendChild(document.createElement("li")).appendChild(link);
    });
    place.appendChild(box);
    status.textContent = words;
  }

  function ask() {
    var words = field.value.trim();
    if (words === asked) {
      return;
    }
    asked = words;
    if (words.length < 6) {
      clear();
      return;
    }
    fetch("/api/v1/information/similar?" + new URLSearchParams({ q: words, language: place.lang }))
      .then(function (answer) { return answer.ok ? answer.json() : { similar: [] }; })
      .then(function (answer) {
        if (words === asked) {
          show(answer.similar);
        }
      })
      .catch(clear);
  }

  field.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(ask, 600);
  });
})();
