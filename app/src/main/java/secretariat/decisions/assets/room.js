// Tells the page for the room that something happened; the page then fetches what is to be seen.
// The browser opens the stream again by itself when the network comes back; beside it the page asks
// every twenty seconds, for where there are no events.
(() => {
  const room = document.getElementById("room");
  if (!room || !window.EventSource) {
    return;
  }
  const events = new EventSource(room.dataset.events);
  events.addEventListener("changed", () => window.htmx && window.htmx.trigger(room, "changed"));
  window.addEventListener("online", () => window.htmx && window.htmx.trigger(room, "changed"));
})();
