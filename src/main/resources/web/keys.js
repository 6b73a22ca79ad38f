// Which key was meant, whatever alphabet the keyboard writes: on a Russian or Kazakh layout the key of "j" writes «о»,
// and the key of "2" may write «ә».

/** The Latin letter, digit or sign that stands on the key. */
export function keyOf(event) {
  if (/^[a-z0-9?]$/i.test(event.key)) return event.key.toLowerCase();
  if (event.shiftKey && event.code === "Slash") return "?";
  const plain = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(event.code);
  return plain && event.key !== "Dead" ? plain[1].toLowerCase() : event.key;
}

/** Does those actions, by their keys, while the desk is on; Escape leaves a field, in which keys write. */
export function onKeys(isOn, leave, actions) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !isOn()) return;
    if (event.target.closest("input:not([type=checkbox]), textarea, select")) {
      if (event.key === "Escape") leave();
      return;
    }
    const pressed = keyOf(event);
    if (!Object.hasOwn(actions, pressed)) return;
    event.preventDefault();
    if (!event.repeat || "jk".includes(pressed)) actions[pressed]();
  });
}
