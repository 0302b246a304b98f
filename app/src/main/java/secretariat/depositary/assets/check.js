// Computes the SHA-256 of a chosen or dropped file. The file does not leave the browser.
(() => {
  "use strict";
  const part = document.getElementById("check-drop");
  const file = document.getElementById("check-file");
  const state = document.getElementById("check-state");
  const field = document.getElementById("field-sha256");
  if (!part || !file || !state || !field || !window.crypto || !window.crypto.subtle) {
    return;
  }
  part.hidden = false;
  file.addEventListener("change", async () => {
    const chosen = file.files && file.files[0];
    if (!chosen) {
      return;
    }
    field.value = "";
    state.textContent = part.dataset.computing;
    try {
      const digest = await window.crypto.subtle.digest("SHA-256", await chosen.arrayBuffer());
      if (file.files[0] !== chosen) {
        return;
      }
      field.value = Array.from(new Uint8Array(digest), (byte) =>
        byte.toString(16).padStart(2, "0")).join("");
      state.textContent = part.dataset.computed;
    } catch (unreadable) {
      state.textContent = part.dataset.failed;
    }
  });
})();
